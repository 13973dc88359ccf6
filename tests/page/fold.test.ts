import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/page/fold.js';

describe('fold', () => {
  it.each([
    ['  You’re\u00a0HERE…', "you're here..."],
    ['“Quoted” – and—dashed', '"quoted" - and-dashed'],
    ['ＦＵＬＬ　width', 'full width'],
    ['a\t\tb\u200b\u00adc', 'a bc'],
    ['٣ تعليقات', '3 تعليقات'],
    ['১২', '12'],
    ['', ''],
    ['\u00a0\u3000', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same for text of plain letters and marks, which goes a shorter way, as for all other text', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZ 0\t\u00e9\u00c9\u012f\u0401\u0416\u044f\u2019\u201c\u2010\u2014'), maxLength: 30 });
    fc.assert(fc.property(plain, (text) => fold(text) === fold(`${text}\u200b`)), { numRuns: 2000 });
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => fold(fold(text)) === fold(text)), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => fold(fold(text)) === fold(text)), { numRuns: 2000 });
  });
});
