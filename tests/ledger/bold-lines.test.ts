import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partAtBoldLines } from '../../src/ledger/bold-lines.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { makeDraft } from '../../src/ledger/draft.js';
import type { PlacedDraft } from '../../src/ledger/body.js';

/** The parts of the one paragraph of some HTML, each as its text with what is bold in brackets. */
function partsOf(html: string, more: Partial<PlacedDraft> = {}): PlacedDraft[] {
  const [block] = readHtml(`<p>${html}</p>`, new Set()).blocks;
  return block === undefined ? [] : [...partAtBoldLines({ ...makeDraft(block, 'body', []).draft, at: 0, ...more })];
}

const texts = (parts: readonly PlacedDraft[]): string[] => parts.map(({ text }) => text);

describe('lines in bold', () => {
  it.each([
    ['in front', '<b>a</b><br>b<br>c', ['a', 'b c']],
    ['behind', 'a<br>b<br><b>c</b>', ['a b', 'c']],
    ['between', 'a<br><b>b</b><br>c', ['a', 'b', 'c']],
    ['two of them', '<b>a</b><br><b>b</b><br>c', ['a b', 'c']],
    ['with a space behind', '<b>a </b> <br>b', ['a', 'b']],
    ['in a link', '<a href="/x"><b>a</b></a><br>b', ['a', 'b']],
    ['that end with their break', '<b>a<br></b>b', ['a', 'b']],
    ['only in part', '<b>a</b>b<br>c', ['ab c']],
    ['and no other', '<b>a<br>b</b>', ['a b']],
    ['without a break', '<b>a</b> b', ['a b']],
    ['64 parts', '<b>a</b><br>b<br>'.repeat(32), Array.from({ length: 64 }, (_, at) => (at % 2 === 0 ? 'a' : 'b'))],
    ['65 parts', `${'<b>a</b><br>b<br>'.repeat(32)}<b>c</b>`, [`${'a b '.repeat(32)}c`]],
    ['beside a link in a line of its own', '<a href="/x">a</a><br>b <b>c</b>', ['a b c']],
    ['of emphasis', '<i>a</i><br>b', ['a b']],
    ['of 110 characters', `<b>${'a'.repeat(110)}</b><br>b`, ['a'.repeat(110), 'b']],
    ['of 111 characters', `<b>${'a'.repeat(111)}</b><br>b`, [`${'a'.repeat(111)} b`]],
  ])('%s', (_, html, expected) => {
    expect(texts(partsOf(html))).toEqual(expected);
  });

  it.each(['<b>a</b> b', '<i>a</i><br>b', '<b>a<br>b</b>'])('leave a paragraph that has none, or no other, as it is: %s', (html) => {
    const [block] = readHtml(`<p>${html}</p>`, new Set()).blocks;
    const draft: PlacedDraft = { ...makeDraft(block as never, 'body', []).draft, at: 0 };
    expect(partAtBoldLines(draft)[0]).toBe(draft);
  });

  it.each([{ kind: 'quote' }, { kind: 'item' }, { field: 'subtitle' }] as const)('stay in what is no paragraph of the body: %j', (more) => {
    expect(texts(partsOf('<b>a</b><br>b', more))).toEqual(['a b']);
  });

  it('lose no text, keep their marks and their words', () => {
    const part = fc.constantFrom('a ', 'b', '<br>', ' <br> ', '<b>', '</b>', '<a href="/x">', '</a>', '<b>c</b>', '&amp;');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (html) => {
        const whole = readHtml(`<p>${html.join('')}</p>`, new Set()).blocks[0];
        const parts = partsOf(html.join(''));
        const glued = parts.map(({ text }) => text).join(' ');
        expect(glued).toBe(whole?.text ?? '');
        expect(parts.reduce((sum, { words }) => sum + words, 0)).toBe(whole?.words ?? 0);
        for (const { text, pieces, marks } of parts) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const { start, end } of marks) expect([start >= 0, end > start, end <= text.length]).toEqual([true, true, true]);
        }
        const isBold = (marks: PlacedDraft['marks'], at: number): boolean => marks.some(({ type, start, end }) => type === 'strong' && start <= at && at < end);
        const bold = (text: string, marks: PlacedDraft['marks']): string => Array.from(text, (sign, at) => (sign === ' ' ? '' : sign + (isBold(marks, at) ? '!' : ''))).join('');
        expect(parts.map(({ text, marks }) => bold(text, marks)).join('')).toBe(bold(whole?.text ?? '', whole?.marks ?? []));
      }),
      { numRuns: 3000 },
    );
  });
});
