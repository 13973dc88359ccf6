import { isAsciiLetter, isDigit } from '../page/ascii.js';

/** Space characters by code unit: what `String.prototype.trim` drops, spelled out so that no engine's tables decide. */
const SPACES: ReadonlySet<number> = new Set([
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** Whether a code unit is a space or a line end of any kind. */
export function isSpace(code: number): boolean {
  return SPACES.has(code);
}

/** Whether a code unit is one of the 32 ASCII punctuation characters of CommonMark. */
export function isAsciiPunctuation(code: number): boolean {
  return code > 0x20 && code < 0x7f && !isDigit(code) && !isAsciiLetter(code);
}

/**
 * Letters that no version of Unicode counts as punctuation or symbol, first and last code unit of
 * each run, sorted. Not all letters, and it need not be: a letter that is missing here costs a
 * character reference where emphasis touches it, never a wrong rendering.
 */
const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [0x00c0, 0x00d6], // Latin-1, up to the multiplication sign
  [0x00d8, 0x00f6], // Latin-1, up to the division sign
  [0x00f8, 0x02af], // Latin-1, Latin Extended, IPA
  [0x0388, 0x03f5], // Greek
  [0x0400, 0x0481], // Cyrillic
  [0x048a, 0x052f], // Cyrillic
  [0x0561, 0x0587], // Armenian, lower case
  [0x05d0, 0x05ea], // Hebrew
  [0x0620, 0x064a], // Arabic
  [0x0671, 0x06d3], // Arabic of Persian, Urdu and others
  [0x0904, 0x0939], // Devanagari
  [0x0e01, 0x0e2e], // Thai
  [0x10d0, 0x10fa], // Georgian
  [0x1e00, 0x1eff], // Latin Extended Additional (Vietnamese)
  [0x3041, 0x3096], // Hiragana
  [0x30a1, 0x30fa], // Katakana
  [0x3400, 0x4dbf], // CJK Extension A
  [0x4e00, 0x9fff], // CJK
  [0xac00, 0xd7a3], // Hangul
];

/** Whether a code unit is surely a letter or digit to every CommonMark parser. */
export function isSurelyWord(code: number): boolean {
  return isDigit(code) || isAsciiLetter(code) || LETTER_RANGES.some(([first, last]) => code >= first && code <= last);
}

/** Whether `index` falls between the two halves of a surrogate pair. */
export function splitsPair(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
