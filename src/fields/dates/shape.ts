import { foldWord } from './fold-word.js';
import { lexicon, rolesOf, type Roles } from './lexicon.js';
import type { Role } from './words.js';

/**
 * A text with every word replaced by one character for what it can be in a date, and filled up with `_` to its
 * length: digits, signs and offsets stay. `19. Nov. 2019` and `19. Mai. 2019` have one shape.
 */
export function shapeOf(text: string): string {
  const { heads, signs, whole } = lexicon();
  let shape = '';
  let at = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    // Glued lines part where a capital follows a small letter: SmithMar 5
    const part = match[0].search(CAMEL);
    const word = part < 0 ? match[0] : match[0].slice(0, part);
    let end = match.index + word.length;
    const folded = foldWord(word);
    let roles = rolesOf(folded);
    if (heads.has(folded)) {
      PAIRED.lastIndex = end;
      const second = PAIRED.exec(text);
      const both = second === null ? undefined : whole.get(folded + foldWord(second[1] ?? ''));
      if (second !== null && both !== undefined) {
        roles = both;
        end += second[0].length;
      }
    }
    shape += text.slice(at, match.index) + (roles === undefined ? 'x' : signOf(roles, signs)).padEnd(end - match.index, '_');
    WORD.lastIndex = at = end;
  }
  return shape + text.slice(at);
}

const signOf = (roles: Roles, signs: ReadonlyMap<string, string>): string => signs.get(Object.keys(roles).join('')) ?? 'x';

/** A run of letters; of scripts without spaces, one character. */
const WORD = /[\u3400-\u9fff]|(?:(?![\u3400-\u9fff])[\p{L}\p{M}\u200c\u200d])+/gu;
const PAIRED = /[.'’]? ?([\u3400-\u9fff]|(?:(?![\u3400-\u9fff])[\p{L}\p{M}\u200c\u200d])+)/uy;
const CAMEL = /(?<=[a-z])(?=[A-Z])/;

/** The source of a pattern for one word of a shape that can have one of the roles. */
export function wordOf(...roles: readonly Role[]): string {
  let signs = '';
  for (const [key, sign] of lexicon().signs) if (roles.some((role) => key.includes(role))) signs += sign;
  return `[${signs}]_*`;
}

/** Signs of the full width, digits of other scripts and spaces of other kinds. */
const FOREIGN = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff01-\uff5e]|[^\S ]|_/g;

/** The same text, character for character, in plain digits, signs and spaces. */
export function plainText(text: string): string {
  return text.replace(FOREIGN, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0xff00 && code !== 0xfeff) return String.fromCharCode(code - 0xfee0);
    if (char === '_') return '#';
    if (code < 0x660 || code > 0xe59) return ' ';
    // The zeros of Devanagari and Bengali end in 6
    return String((code & 15) - (code > 0x900 && code < 0xe00 ? 6 : 0));
  });
}

/** Any decimal digit that {@link plainText} knows. */
export const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/;
