import { endOf, execFrom } from '../../page/exec-from.js';
import { lexicon, rolesOf, spelled } from './lexicon.js';
import type { Role } from './words.js';

/**
 * A text with every word replaced by one character for what it can be in a date, and filled up with `_` to its
 * length: digits, signs and offsets stay. `19. Nov. 2019` and `19. Mai. 2019` have one shape.
 */
export function shapeOf(text: string): string {
  const { heads, whole } = lexicon();
  const words = FOREIGN_LETTER.test(text) ? WORD : ASCII_WORD;
  let shape = '';
  let at = 0;
  for (let match = execFrom(words, text, 0); match !== null; match = execFrom(words, text, at)) {
    const word = spelled(match[0]);
    let roles = rolesOf(word);
    let end = endOf(match);
    const second = heads.has(word) ? execFrom(PAIRED, text, end) : null;
    const both = second === null ? undefined : whole.get(word + spelled(second[1] ?? ''));
    if (second !== null && both !== undefined) {
      roles = both;
      end = endOf(second);
    }
    shape += text.slice(at, match.index) + (roles?.sign ?? 'x').padEnd(end - match.index, '_');
    at = end;
  }
  return shape + text.slice(at);
}

/** Letters beyond a to z. */
export const FOREIGN_LETTER = /[^\0-\xa9\u2000-\u2bff]/;

/** A run of letters; glued lines part where a capital follows a small letter: SmithMar 5. */
const ASCII_WORD = /[A-Z]{1,48}[a-z]{0,48}|[a-z]{1,48}/g;

/** The same of all scripts; of Chinese and Japanese, one character. */
const WORD = /[\u3400-\u9fff]|[A-Z]{0,48}(?![\u3400-\u9fff])\p{L}(?:(?![A-Z\u3400-\u9fff])[\p{L}\p{M}\u200c\u200d]){0,48}/gu;
const PAIRED = /[.'’]? ?([\u3400-\u9fff]|(?![\u3400-\u9fff])\p{L}(?:(?![\u3400-\u9fff])[\p{L}\p{M}\u200c\u200d]){0,48})/uy;

/** The source of a pattern for one word of a shape that can have one of the roles. */
export function wordOf(...roles: readonly Role[]): string {
  let signs = '';
  for (const [key, sign] of lexicon().signs) if (roles.some((role) => key.includes(role))) signs += sign;
  return `[${signs}]_*(?!_)`;
}

/** Any decimal digit that {@link plainText} knows. */
export const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** Signs of the full width, digits of other scripts, spaces of other kinds, and marks that show nothing. */
const FOREIGN =
  /[\t-\r_\xa0\xad\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2066-\u2069\u3000\uff01-\uff5e]/g;

/** The same text, character for character, in plain digits, signs and spaces; `_` is what counts for nothing. */
export function plainText(text: string): string {
  return text.replace(FOREIGN, (char) => {
    const code = char.charCodeAt(0);
    if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
    if (/\s/.test(char)) return ' ';
    if (char === '_') return '%';
    if (code < 0x660 || code > 0xe59) return '_';
    // The zeros of Devanagari and Bengali end in 6
    return String((code & 15) - (code > 0x900 && code < 0xe00 ? 6 : 0));
  });
}
