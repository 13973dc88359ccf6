/**
 * How characters behave in ordinary text: the ground on which a reading is called impossible or
 * merely odd. All take UTF-16 code units, 0 for the end of a line.
 */

const codesOf = (chars: string): ReadonlySet<number> => new Set(Array.from(chars, (char) => char.charCodeAt(0)));

/**
 * Signs that ordinary writing puts straight after a letter: closing marks, footnote signs, trade
 * marks, accents typed as quotation marks. German closes with “ and Danish with «, so every
 * quotation mark is here.
 */
const afterLetter = /* @__PURE__ */ codesOf('\u00a0\u00ad´¨°¹²³·»«“”‘’„‚…–—™®©§†‡•›‹΄΅―№');

/** Those of them that may also stand between two letters: it’s, l·l, a—b, wait…what. */
const betweenLetters = /* @__PURE__ */ codesOf('\u00a0\u00ad’´΄·•…–—―');

/** Marks around a letter or sign that is spoken of, not used. */
const quoting = /* @__PURE__ */ codesOf('"\'`“”‘’„‚«»(…–—');

/** Operands and operators that follow √, ≈ and the like in a formula. */
const mathematical = /* @__PURE__ */ codesOf('πΩµ∂∑∏∫∞±°');

export const isAfterLetter = (code: number): boolean => afterLetter.has(code);
export const isBetweenLetters = (code: number): boolean => betweenLetters.has(code);
export const isQuoting = (code: number): boolean => quoting.has(code);
export const isMathematical = (code: number): boolean => mathematical.has(code);
export const isC1 = (code: number): boolean => code >= 0x80 && code <= 0x9f;

/** Whether a character is a box, block or shade of line art. */
export const isBox = (code: number): boolean => code >= 0x2500 && code <= 0x259f;

/** Cases, as small numbers for the hot loop. */
export const NO_CASE = 0;
export const LOWER = 1;
export const UPPER = 2;
export type Case = typeof NO_CASE | typeof LOWER | typeof UPPER;

function readCase(code: number): Case {
  // ª º ƒ µ have a case by the book and are signs in text.
  if (code === 0xaa || code === 0xba || code === 0x192 || code === 0xb5) return NO_CASE;
  const char = String.fromCharCode(code);
  if (char.toLowerCase() !== char) return UPPER;
  return char.toUpperCase() !== char ? LOWER : NO_CASE;
}

/** Latin to Cyrillic, where the loop spends its time. */
const cases = /* @__PURE__ */ Uint8Array.from({ length: 0x460 }, (_, code) => readCase(code));

/** Case of a letter; `NO_CASE` for everything else. */
export function caseOf(code: number): Case {
  return code < cases.length ? (cases[code] as Case) : readCase(code);
}

export const NO_ALPHABET = 0;
export const LATIN = 1;
export const GREEK = 2;
export const CYRILLIC = 3;
const OTHER = 4;

/** Alphabet of a letter; `NO_ALPHABET` for signs, digits and the end of a line. */
export function alphabetOf(code: number): number {
  if (code < 0x250) return caseOf(code) === NO_CASE ? NO_ALPHABET : LATIN;
  if (code >= 0x370 && code <= 0x3ff) return caseOf(code) === NO_CASE ? NO_ALPHABET : GREEK;
  if (code >= 0x400 && code <= 0x52f) return CYRILLIC;
  if (code >= 0x590 && code <= 0x1fff) return code >= 0x1e00 && code <= 0x1eff ? LATIN : OTHER;
  return code >= 0x3040 && code <= 0xd7a3 ? OTHER : NO_ALPHABET;
}

export const isLetter = (code: number): boolean => alphabetOf(code) !== NO_ALPHABET;
