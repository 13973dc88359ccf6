/**
 * How the characters of misread text behave in ordinary text: the ground on which
 * a reading is called impossible or merely odd.
 */

/**
 * Signs that ordinary writing puts straight after a letter: closing marks, footnote signs, trade
 * marks, accents typed as quotation marks. German closes with “ and Danish with «, so every
 * quotation mark is here.
 */
const afterLetter = new Set('\u00a0\u00ad´¨°¹²³·»«“”‘’„‚…–—™®©§†‡•›‹΄΅―№');

/** Those of them that may also stand between two letters: it’s, l·l, a—b, wait…what. */
const betweenLetters = new Set('\u00a0\u00ad’´΄·•…–—―');

/** Operands and operators that follow √, ≈ and the like in a formula. */
const mathematical = new Set('πΩµ∂∑∏∫∞±°');

export const isAfterLetter = (char: string): boolean => afterLetter.has(char);
export const isBetweenLetters = (char: string): boolean => betweenLetters.has(char);
export const isMathematical = (char: string): boolean => mathematical.has(char);

/** Whether a character is a box, block or shade of line art. */
export function isBox(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= 0x2500 && code <= 0x259f;
}

export type Case = 'none' | 'lower' | 'upper';
export type Alphabet = 'none' | 'latin' | 'greek' | 'cyrillic' | 'other';

/** Case of a letter; `none` for everything else. ª and º count as signs. */
export function caseOf(char: string): Case {
  if (char === '' || char === 'ª' || char === 'º' || char === 'ƒ' || char === 'µ') return 'none';
  const lower = char.toLowerCase();
  if (lower !== char) return 'upper';
  return char.toUpperCase() !== char ? 'lower' : 'none';
}

/** Alphabet of a letter; `none` for signs, digits and the empty string. */
export function alphabetOf(char: string): Alphabet {
  if (char === '') return 'none';
  const code = char.charCodeAt(0);
  if (code < 0x250) return caseOf(char) === 'none' ? 'none' : 'latin';
  if (code >= 0x370 && code <= 0x3ff) return caseOf(char) === 'none' ? 'none' : 'greek';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (code >= 0x590 && code <= 0x1fff) return code >= 0x1e00 && code <= 0x1eff ? 'latin' : 'other';
  return code >= 0x3040 && code <= 0xd7a3 ? 'other' : 'none';
}
