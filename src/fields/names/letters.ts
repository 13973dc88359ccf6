import { isAsciiAlphanumeric } from '../../page/ascii.js';

/** Any letter or digit. One expression for all: each that names a class of Unicode costs its share of loading. */
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const EACH_LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

/** How many letters and digits a text has. */
export const letterCount = (text: string): number => text.match(EACH_LETTER_OR_DIGIT)?.length ?? 0;

/** True for a capital letter. */
export const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** True for a letter that has a capital and is none. */
export const isSmall = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase();

/** True for signs and spaces: nothing that a word is made of. Marks are none; pictures take two code units. */
export function isSign(code: number): boolean {
  if (code < 0x80) return !isAsciiAlphanumeric(code);
  if (code < 0xc0) return code !== 0xaa && code !== 0xb5 && code !== 0xba;
  return (
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x301f) ||
    code === 0xfe0f ||
    code === 0xff0c ||
    code === 0xff1a ||
    code === 0xff5c ||
    code === 0xff0f
  );
}

/** True for the letters a to z and digits. */
export const isAsciiWord = (code: number): boolean => code < 0x80 && !isSign(code);

/** Code units of the sign or picture that begins at an offset, 0 where none does. */
export const signFrom = (line: string, at: number): number => (isSign(line.charCodeAt(at)) ? 1 : isPicture(line, at) ? 2 : 0);

/** Code units of the sign or picture that ends at an offset, 0 where none does. */
export const signBefore = (line: string, at: number): number => (isSign(line.charCodeAt(at - 1)) ? 1 : isPicture(line, at - 2) ? 2 : 0);

/** True where an emoji begins; letters beyond the first plane are words. */
function isPicture(line: string, at: number): boolean {
  const [high, low] = [line.charCodeAt(at), line.charCodeAt(at + 1)];
  return high >= 0xd83c && high <= 0xd83e && low >= 0xdc00 && low <= 0xdfff;
}

/** True for Korean syllables. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** True for the scripts of East Asia, kana the first of them. */
export const isEastAsian = (code: number): boolean => code >= 0x3040;

/** The text without the signs at its end that are in `signs`; one step a sign, which a regex from the right is not. */
export function trimEndSigns(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
