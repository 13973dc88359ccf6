import { describe, expect, it } from 'vitest';
import { withEdges } from '../../src/judge/cuts.js';

const cause = { rule: 'page-mark', kind: 'hidden', because: 'A mark.', evidence: ['a mark'], confidence: 1 } as const;

/** What is left of a text whose parts in angle brackets are cut. */
function left(text: string): string {
  const cuts = withEdges(text, [...text.matchAll(/<\w*>/g)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, cause })));
  let out = '';
  let from = 0;
  for (const { start, end } of cuts) {
    out += text.slice(from, start);
    from = end;
  }
  return out + text.slice(from);
}

describe('cuts at the edges of a block', () => {
  it.each([
    ['One.', 'One.'],
    ['<a> One.', 'One.'],
    ['One. <a>', 'One.'],
    ['<a> <b> One. <c> <d>', 'One.'],
    ['<a>  \u00a0<b>One.', 'One.'],
    ['One <a> two.', 'One  two.'],
    ['<a> One <b> two. <c>', 'One  two.'],
    ['One<a>', 'One'],
    ['<a> <b>', '<a> <b>'],
  ])('%j leaves %j', (text, rest) => {
    expect(left(text)).toBe(rest);
  });
});
