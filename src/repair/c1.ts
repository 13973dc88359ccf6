import type { Edit } from './edit.js';
import { noEdits } from './edits.js';

/** The character that windows-1252 shows for each byte from 0x80 to 0x9F; a space where it shows none. */
const shown = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What windows-1252 shows for the control U+0080 to U+009F; `null` for its five gaps and all else. */
export function c1AsWindows(code: number): string | null {
  const char = code >= 0x80 && code <= 0x9f ? shown.charAt(code - 0x80) : ' ';
  return char === ' ' ? null : char;
}

const NEL = 0x85;
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

/** Signs that no word holds: between two letters the control came from another encoding. */
const neverInWord = /* @__PURE__ */ new Set('€‚ƒ„†‡ˆ‰‹•˜™›');

/**
 * Finds C1 controls that are characters of windows-1252: the text was read as Latin-1. Controls that
 * windows-1252 leaves undefined, and signs that would land inside a word, are not touched here.
 * U+0085 is the ellipsis, unless what follows it looks like the start of a new line.
 *
 * @returns sorted edits, one a character
 * @example
 * ```ts
 * findC1('\u0093Hi\u0094'); // the curly quotation marks “ and ”
 * ```
 */
export function findC1(text: string): readonly Edit[] {
  let found: Edit[] | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || code > 0x9f) continue;
    const char = c1AsWindows(code);
    if (char === null) continue;
    const after = text.charAt(i + 1);
    const before = text.charAt(i - 1);
    // "anytimeâ\u0080": what is left of mojibake that lost a byte.
    const isRest = before >= 'à' && before <= 'ô';
    if (neverInWord.has(char) && isLetter(before) && (isLetter(after) || isRest)) continue;
    if (code === NEL && startsLine(text, i)) continue;
    (found ??= []).push({ start: i, end: i + 1, with: char, rule: 'windows-1252-control' });
  }
  return found ?? noEdits;
}

/** Whether U+0085 at `at` ends a line: nothing stands before it, or a capital, a digit or another follows at once. */
function startsLine(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (at === 0 || before === NEL || before === 0x0a || before === 0x0d) return true;
  const after = text.charAt(at + 1);
  return after === '\u0085' || (after !== '' && (after.toLowerCase() !== after || (after >= '0' && after <= '9')));
}
