import { describe, expect, it } from 'vitest';
import { insideOf, textAhead } from '../../src/read/html/ahead.js';
import { readHtml } from '../../src/read/html/read-html.js';

describe('the look ahead', () => {
  it.each([
    ['<b>T</b>', 'b', { text: 'T', end: 8 }],
    ['<b>a<b>b</b>&amp;</b>c', 'b', { text: 'ab&', end: 21 }],
    ['<b>a<p>b</p></b>', 'b', null],
    ['<b>a', 'b', null],
    ['<b>a very long text</b>', 'b', null],
  ])('%s', (source, name, found) => {
    expect(insideOf(source, name, 3, 18)).toEqual(found);
  });

  it.each([
    ['word', 'word', false],
    ['<i><b>wo</b>rd', 'wo', false],
    ['<p>word', '', false],
    ['<i class="govuk-visually-hidden">word', '', true],
    ['<i class="visually-hidden-focusable-not">word', 'word', false],
    ['<i class="x sr-only">word', '', true],
    ['<i class=sr-only>word', '', true],
    ['<i class="sr-only md:not-sr-only">word', 'word', false],
    ['<br>word', '', false],
    ['<', '', false],
  ])('%s', (source, text, isSpoken) => {
    expect(textAhead(source, 0)).toEqual({ text, isSpoken });
  });
});

describe('what looks ahead takes no longer for more of the same', () => {
  it.each([
    ['numbers of lines', '<pre><span class=lineno>'],
    ['columns of numbers', '<td class=gutter>1'],
    ['boxes of numbers', '<div class=gutter>'],
    ['lines of code', '<pre><div>a<li>'],
    ['aria-hidden', '<span aria-hidden=true>a'],
    ['buttons', '<p>a<button>b'],
    ['elements side by side', '<a href=/x class=a>a</a>'],
    ['cells over rows', '<table><tr><td rowspan=1000>'],
  ])('%s', (_, part) => {
    const start = performance.now();
    readHtml(part.repeat(8000), new Set());
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 60_000);
});

it('what cells over rows repeat is bounded', () => {
  const source = `<table><tr><th>a<th>b</tr><tr><td rowspan=1000>${'x'.repeat(70)}<td>1</tr>${'<tr><td>1'.repeat(990)}</table>`;
  const { blocks } = readHtml(source, new Set());
  expect(blocks.length).toBeGreaterThan(900);
  expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(source.length + 25_000);
});
