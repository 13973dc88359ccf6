import { isAsciiAlphanumeric } from '../../page/ascii.js';

/**
 * Words for look-up: in scripts without spaces every character is one.
 */

/** True for Thai, Lao, Burmese, Khmer, kana, Han and Hangul characters. */
export function isWordless(c: number): boolean {
  return c >= 0x2e80
    ? c < 0xd800 || (c >= 0xf900 && c <= 0xfaff)
    : (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff);
}

/** True for letters, marks, digits and the apostrophe: what a word goes on with. */
export function isWordChar(c: number): boolean {
  if (c < 0x80) return isAsciiAlphanumeric(c) || c === 0x27;
  return c !== 0xa0 && c !== 0xab && c !== 0xbb && c !== 0xb7 && (c < 0x2000 || c > 0x2bff) && (c < 0x3000 || c > 0x3020);
}
