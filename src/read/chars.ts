/** True for characters that end a line: LF, VT, FF, CR, NEL, LS, PS (UAX #14 class BK, CR, LF, NL). */
export function isLineEnd(code: number): boolean {
  return code <= 0x0d ? code >= 0x0a : code >= 0x85 && (code === 0x85 || code === 0x2028 || code === 0x2029);
}

/** True for a space that a scraper's layout leaves: NBSP, the U+2000 row, U+3000 ... but not ` ` or tab. */
function isExoticSpace(code: number): boolean {
  if (code < 0xa0) return false;
  if (code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0x202f || code === 0x205f || code === 0x1680;
}

/** True for any space inside a line. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || isExoticSpace(code);
}

/** True for scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese, bopomofo. */
export function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xd8ff) || // lead surrogates of the Han planes
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef)
  );
}

/** True for the scripts among them in which a line may end inside a word and no space parts sentences: Han, kana, bopomofo, and their signs. */
export function isIdeographic(code: number): boolean {
  return code >= 0x2e80 && isUnspaced(code);
}

/** True for what ends a sentence in any script: `.` `!` `?` and their full-width, Arabic, Indic ... kin. */
export function isSentenceEnd(code: number): boolean {
  // Most characters are ASCII, and a look into a set takes its time.
  return code < 0x80 ? code === 0x2e || code === 0x21 || code === 0x3f : SENTENCE_ENDS.has(code);
}

const SENTENCE_ENDS: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set([...'.!?…。！？．؟۔।॥։።፧។៕။།‽⁇⁈⁉'].map((char) => char.charCodeAt(0))))();

/** True for what may stand after the end of a sentence: quotes and brackets that close. */
export function isCloser(code: number): boolean {
  return code < 0x80 ? code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d || code === 0x7d : CLOSERS.has(code);
}

const CLOSERS: ReadonlySet<number> = /* @__PURE__ */ (() => new Set([...'"\'”’»›)]}」』）】》›“'].map((char) => char.charCodeAt(0))))();

/** True for a lower-case letter of a script with case (Latin, Greek, Cyrillic, Armenian). */
export function isLower(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80 && char.length === 1) return code >= 0x61 && code <= 0x7a;
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

/** True for an upper-case letter of a script with case. */
export function isUpper(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80 && char.length === 1) return code >= 0x41 && code <= 0x5a;
  return char !== char.toLowerCase() && char === char.toUpperCase();
}
