import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Removal, Segment } from '../../src/normalized.js';
import { painter } from '../../src/cli/colors.js';
import { explain, sourceLines } from '../../src/cli/explain.js';
import { width } from '../../src/cli/terminal.js';
import { wrap } from '../../src/cli/wrap.js';
import { fakeLibrary } from './fake-library.js';
import { removalKinds } from '../kinds.js';
import { runWith } from './run-with.js';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/cli/${name}`, import.meta.url), 'utf8');
const dump = fixture('dump.txt');

const explained = (source: string, color: boolean, columns: number | null): string => {
  const normalized = fakeLibrary.normalizeText(source);
  return explain(fakeLibrary.segments(source, normalized), normalized, { isPage: false, color, columns });
};

describe('an explained source', () => {
  test('without colour is as in the fixture', async () => {
    const { status, out } = await runWith(['--explain'], dump);
    expect(out).toBe(fixture('dump.explained.txt'));
    expect(status).toBe(0);
  });

  test('with colour says the same, painted', async () => {
    const { out } = await runWith(['--explain'], dump, { env: { FORCE_COLOR: '1' } });
    expect(stripVTControlCharacters(out)).toBe(fixture('dump.explained.txt').replace(/\[-|-\]/g, ''));
    expect(out).toContain('\u001b[36mShare Facebook Twitter\u001b[39m');
  });

  test('sends nothing of the data to the terminal but what can be seen', async () => {
    const { out } = await runWith(['--explain'], dump);
    expect(out).not.toMatch(/[^\n\u0020-\u007e\u00a0-\u2027\u2030-\u2065\u206a-\uffff]/);
  });

  test.each([24, 40, 80])('fits a terminal of %i cells', (columns) => {
    const source = `${'Ein Satz mit einigen Wörtern. '.repeat(9)}\n日本語の文章がここにあります。${'とても長い'.repeat(30)}\n3 Comments\n${'x'.repeat(300)}`;
    const rows = explained(source, false, columns).split('\n\n')[0]?.split('\n') ?? [];
    for (const row of rows) expect(width(row)).toBeLessThanOrEqual(Math.max(columns, 20 + 5 + 13));
  });

  test('loses no character of the source', () => {
    const source = `${'Some words of a sentence. '.repeat(20)}\n${'y'.repeat(200)}`;
    const body = explained(source, false, 50).split('\n\nKept')[0] ?? '';
    expect(body.replace(/^[^│]*│ ?/gm, '').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
  });

  test('of nothing', () => {
    expect(explained('', false, 80)).toContain('Kept 0 %, removed 0 % of 0 characters');
  });
});

test('every kind has a way to be painted, and no two neighbours in the same colour by chance', () => {
  for (const kind of removalKinds) {
    const painted = painter(true)(kind)('x');
    expect(painted).not.toBe('x');
    expect(stripVTControlCharacters(painted)).toBe('x');
    expect(painter(false)(kind)('x')).toBe('x');
  }
});

describe('lines of the source', () => {
  const kept = (text: string): Segment => ({ type: 'separator', span: { start: 0, end: text.length }, text });
  const removed = (text: string): Segment => {
    const span = { start: 0, end: text.length };
    const removal: Removal = { kind: 'other', rule: 'r', because: '', evidence: [], confidence: 1, span, text };
    return { type: 'removed', span, text, removal };
  };

  test.each<[what: string, segments: Segment[], lines: string[][]]>([
    ['every kind of line end', [kept('a\nb\r\nc\rd\u0085e\u2028f\u2029g')], [['a'], ['b'], ['c'], ['d'], ['e'], ['f'], ['g']]],
    ['CRLF across two segments', [kept('a\r'), kept('\nb')], [['a'], ['b']]],
    ['a removal over lines', [kept('a '), removed('b\nc'), kept(' d')], [['a ', 'b'], ['c', ' d']]],
    ['a line end at the very end', [kept('a\n')], [['a']]],
    ['a removal of line ends alone', [kept('a'), removed('\n\n'), kept('b')], [['a', ''], [''], ['', 'b']]],
  ])('%s', (_, segments, lines) => {
    expect(sourceLines(segments).map((line) => line.map((part) => part.text))).toEqual(lines);
  });
});

describe('wrapping', () => {
  const plain = (text: string): string => text;
  test.each<[text: string, room: number, rows: string[]]>([
    ['', 5, ['']],
    ['one two', 20, ['one two']],
    ['one two', 5, ['one', 'two']],
    ['  indented', 20, ['  indented']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['a bcdefgh', 3, ['a', 'bcd', 'efg', 'h']],
    ['日本語', 4, ['日本', '語']],
    ['one   ', 4, ['one', '']],
  ])('%j in %i cells', (text, room, rows) => {
    expect(wrap([{ text, paint: plain }], room).map((row) => row.map((run) => run.text).join(''))).toEqual(rows);
  });
});
