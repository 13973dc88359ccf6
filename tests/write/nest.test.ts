import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, MarkType } from '../../src/article.js';
import { nest } from '../../src/write/nest.js';
import { markedText } from '../arbitraries.js';

const HREF = 'https://a.example/';

function mark(type: MarkType, start: number, end: number, href = HREF): Mark {
  return type === 'link' ? { type, start, end, href } : { type, start, end };
}

/** The steps as tags: `<s>` strong, `<e>` emphasis, `<l>` link, `<c>` code. */
function tags(text: string, marks: readonly Mark[]): string {
  return nest(text, marks)
    .map((step) => (step.do === 'text' ? text.slice(step.start, step.end) : `<${step.do === 'close' ? '/' : ''}${step.mark.type.charAt(0)}>`))
    .join('');
}

const CASES: readonly [what: string, text: string, marks: readonly Mark[], written: string][] = [
  ['no marks', 'abc', [], 'abc'],
  ['the wider mark outside', 'abcd', [mark('emphasis', 1, 2), mark('strong', 0, 4)], '<s>a<e>b</e>cd</s>'],
  ['strong outside emphasis over the same words', 'ab', [mark('emphasis', 0, 2), mark('strong', 0, 2)], '<s><e>ab</e></s>'],
  ['a link outside all over the same words', 'ab', [mark('strong', 0, 2), mark('link', 0, 2)], '<l><s>ab</s></l>'],
  ['an overlap split', 'abcdef', [mark('strong', 0, 4), mark('emphasis', 2, 6)], '<s>ab<e>cd</e></s><e>ef</e>'],
  ['a link never split, by a mark before it', 'abcdef', [mark('strong', 0, 4), mark('link', 2, 6)], '<s>ab</s><l><s>cd</s>ef</l>'],
  ['a link never split, by a mark after it', 'abcdef', [mark('link', 0, 4), mark('strong', 2, 6)], '<l>ab<s>cd</s></l><s>ef</s>'],
  ['code always innermost', 'abcdef', [mark('code', 0, 6), mark('strong', 2, 4)], '<c>ab</c><s><c>cd</c></s><c>ef</c>'],
  ['marks that touch joined', 'abcd', [mark('strong', 0, 2), mark('strong', 2, 4)], '<s>abcd</s>'],
  ['links that touch kept apart', 'abcd', [mark('link', 0, 2), mark('link', 2, 4)], '<l>ab</l><l>cd</l>'],
  ['the first of two links over the same words', 'abcd', [mark('link', 0, 3), mark('link', 1, 4)], '<l>abc</l><l>d</l>'],
  ['spaces outside', 'a bc d', [mark('strong', 1, 5)], 'a <s>bc</s> d'],
  ['spaces outside of pieces', 'ab cd ef', [mark('link', 0, 5), mark('strong', 2, 8)], '<l>ab <s>cd</s></l> <s>ef</s>'],
  ['a mark over a space dropped', 'a b', [mark('strong', 1, 2)], 'a b'],
  ['an empty mark dropped', 'ab', [mark('strong', 1, 1)], 'ab'],
  ['a mark beyond the text cut', 'ab', [mark('strong', 1, 9)], 'a<s>b</s>'],
  ['a mark outside the text dropped', 'ab', [mark('strong', 5, 9), mark('code', -3, 0)], 'ab'],
  ['whole characters', 'a😀b', [mark('strong', 2, 3)], 'a<s>😀</s>b'],
];

describe('nest', () => {
  it.each(CASES)('%s', (_, text, marks, written) => {
    expect(tags(text, marks)).toBe(written);
  });

  it('writes every character once, in order, and closes what it opens', () => {
    fc.assert(
      fc.property(markedText(), ({ text, marks }) => {
        const open: Mark[] = [];
        let at = 0;
        for (const step of nest(text, marks)) {
          if (step.do === 'open') open.push(step.mark);
          else if (step.do === 'close') expect(open.pop()).toBe(step.mark);
          else {
            expect([step.start, step.end > step.start]).toEqual([at, true]);
            at = step.end;
          }
        }
        expect([at, open.length]).toEqual([text.length, 0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('opens each link once', () => {
    fc.assert(
      fc.property(markedText(), ({ text, marks }) => {
        const opened = nest(text, marks).flatMap((step) => (step.do === 'open' && step.mark.type === 'link' ? [step.mark] : []));
        expect(new Set(opened).size).toBe(opened.length);
      }),
      { numRuns: 1000 },
    );
  });
});
