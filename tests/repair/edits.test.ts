import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/repair/edit.js';
import { applyEdits, composeEdits, joinEdits } from '../../src/repair/edits.js';

/** Edits anywhere in a text of the given length: sorted, apart, not empty. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.string({ maxLength: 3 })), { maxLength: 6 }).map((steps) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, size, replacement] of steps) {
      const start = at + gap;
      if (start + size > length) break;
      edits.push({ start, end: start + size, with: replacement, rule: `r${edits.length}` });
      at = start + size;
    }
    return edits;
  });

describe('composeEdits', () => {
  it('does in one step what two rounds do in two', () => {
    const cases = fc.string({ maxLength: 16 }).chain((text) =>
      editsOf(text.length).chain((first) => {
        const middle = applyEdits(text, first);
        return editsOf(middle.length).map((second) => ({ text, first, middle, second }));
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, first, middle, second }) => {
        const both = composeEdits(middle, first, second);
        expect(applyEdits(text, both)).toBe(applyEdits(middle, second));
        both.forEach((edit, i) => { expect(edit.start).toBeGreaterThanOrEqual(both[i - 1]?.end ?? 0); });
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('names the main cause', () => {
    const first = [{ start: 1, end: 8, with: '¼', rule: 'html-entity' }];
    const second = [{ start: 0, end: 2, with: 'μ', rule: 'mojibake' }];
    expect(composeEdits('Î¼s', first, second)).toEqual([{ start: 0, end: 8, with: 'μ', rule: 'mojibake' }]);
  });
});

describe('joinEdits', () => {
  it('joins edits of one rule that touch, and no others', () => {
    const edit = (start: number, rule: string): Edit => ({ start, end: start + 1, with: 'x', rule });
    expect(joinEdits([edit(0, 'a'), edit(1, 'a'), edit(2, 'b'), edit(4, 'b')])).toEqual([
      { start: 0, end: 2, with: 'xx', rule: 'a' },
      edit(2, 'b'),
      edit(4, 'b'),
    ]);
  });
});
