import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noEdits } from '../../src/repair/edits.js';
import { applyEdits, repairRules, repairText } from '../../src/repair/repair.js';

const ids = new Set(repairRules.map((rule) => rule.id));

/** What every repair promises, on any string; the first promise broken, or `null`. */
function brokenPromise(text: string): string | null {
  const { text: repaired, edits } = repairText(text);
  if (applyEdits(text, edits) !== repaired) return 'the edits make the text';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end <= edit.start) return 'edits are sorted, apart and not empty';
    if (edit.with === text.slice(edit.start, edit.end)) return 'an edit changes something';
    if (!ids.has(edit.rule)) return 'every rule is in the table';
    at = edit.end;
  }
  if (at > text.length) return 'edits lie in the text';
  if (/\p{Surrogate}/u.test(repaired)) return 'no lone surrogate is left';
  return repairText(repaired).edits.length === 0 ? null : 'a second run finds nothing';
}

function keepsItsWord(text: string): void {
  expect(brokenPromise(text)).toBeNull();
}

/** Pieces that the repairs look at, so that random strings of them meet every branch. */
const pieces = [
  'Ã', 'Â', '©', '£', 'â', '€', '™', '\u009d', '\u0085', '\u0093', 'ð', 'Ÿ', '˜', '€', 'Р', 'С', 'В', '°', '\u00a0', ' ', '?', '\ufffd',
  'Ă', 'Ľ', 'Ĺ', 'ź', '√', '©', '╨', '┐', 'Γ', 'Ç', 'Ö', 'é', 'í', '½', '¸', 'e', 'E', 's', 'п', '1', '.', '\n', '\r', '\u2028',
  '&', '#', 'amp', ';', '&amp;', '&lt;', '&#8203;', '&#x41;', '&shy;', '&#195;', '&copy;', '&zwj;', '&nbsp;', 'x', '8203', '"', '<b>', 'â€‹',
  '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2067', '\u2069', '\u061c', '\u00ad',
  '\ufeff', '\u180e', '\u2060', '\ufff9', '\u0000', '\u007f', '\ud83d', '\ude00', '👩', '🔬', '\ufe0f', '🏴', '\u{e0067}', '\u{e007f}',
  'ש', 'م', 'ی', 'क', '्', 'ż', 'ę',
];

describe('repairText', () => {
  it('gives clean text back as it is, at no cost', () => {
    const clean = 'Żółw, “naïve” — 中文, हिन्दी, فارسی: a clean line.';
    const result = repairText(clean);
    expect(result.text).toBe(clean);
    expect(result.edits).toBe(noEdits);
  });

  it.each([
    ['10Î&frac14;s', '10μs', ['mojibake']],
    ['a&shy;b', 'ab', ['html-entity']],
    ['&#195;&#169;t&#195;&#169;', 'été', ['mojibake', 'mojibake']],
    ['donÂ\u0092t', 'don’t', ['mojibake']],
    ['\ufeffcafÃ© &amp; bar\u200b', 'café & bar', ['byte-order-mark', 'mojibake', 'html-entity', 'zero-width']],
    ['&amp;lt;', '&amp;lt;', []],
    ['&am&#112;;', '&am&#112;;', []],
    ['&amp;&#108;t;', '&&#108;t;', ['html-entity']],
    ['R&D&nbsp;team', 'R&D\u00a0team', ['html-entity']],
    ['&amp;\u200blt;', '<', ['html-entity']],
    ['a &#10; b', 'a   b', ['html-entity']],
    ['â\u0080¨x', ' x', ['mojibake']],
  ])('%j becomes %j', (before, after, rules) => {
    const result = repairText(before);
    expect(result.text).toBe(after);
    expect(result.edits.map((edit) => edit.rule)).toEqual(rules);
  });

  it('keeps its word on strings of anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), keepsItsWord), { numRuns: 2000, seed: 1 });
  });

  it('keeps its word on strings of suspicious pieces', () => {
    const strings = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(fc.property(strings, keepsItsWord), { numRuns: 5_000, seed: 2 });
  });

  it('keeps its word on mojibake of anything, once or twice over', () => {
    const latin1 = (text: string): string => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
    const strings = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.boolean());
    fc.assert(
      fc.property(strings, ([a, b, twice]) => { keepsItsWord(b + latin1(twice ? latin1(a) : a) + b); }),
      { numRuns: 3000, seed: 3 },
    );
  });

  it('treats a source as its lines one by one', () => {
    const line = fc.array(fc.constantFrom(...pieces.filter((piece) => !/[\n\r\u2028]/.test(piece))), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(line.map((parts) => parts.join('')), { maxLength: 6 }), (lines) => {
        expect(repairText(lines.join('\n')).text).toBe(lines.map((each) => repairText(each).text).join('\n'));
      }),
      { numRuns: 2000, seed: 4 },
    );
  });
});

const naughty = new URL('../../../shared/bench/adversarial/blns.json', import.meta.url);
describe.skipIf(!existsSync(naughty))('the big list of naughty strings', () => {
  it('keeps its word on each', () => {
    for (const text of JSON.parse(readFileSync(naughty, 'utf8')) as string[]) keepsItsWord(text);
  });
});
