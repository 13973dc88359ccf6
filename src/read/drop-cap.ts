import { functionWordsOf } from '../language/function-words/index.js';
import { isLower, isUpper } from './chars.js';
import type { Line } from './lines.js';
import { opennessOf } from './open-words.js';
import { isEnded } from './seams.js';
import { PROSE_LENGTH } from './torn.js';

/** The text behind the letter is no shorter: a glossary has short entries below its letters. */
const SHORTEST = 20;

/**
 * Letters that are more often a word than the beginning of one, in capitals: English a and I, Romance à, è, é, o, Slavic а, и,
 * о, у, я. They tell where the page does not: the reader comes before the language is found, and a letter that is a word of the
 * language may begin another all the same, as В does in Вчера.
 */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set('AIOÀÈÉÓАИОУЯ');

/**
 * What stands between the large first letter of a paragraph, which a scraper leaves on a line of its own, and the rest of its
 * word, at line `at`: nothing, or a space where the letter is a word. `null` where the line above is no such letter.
 *
 *     T
 *     here are a million cameras.
 */
export function dropCapGlue(text: string, lines: readonly Line[], at: number): '' | ' ' | null {
  const [before, above, line] = [lines[at - 2], lines[at - 1], lines[at]];
  if (above === undefined || line === undefined || line.gap > 1 || line.end - line.start < SHORTEST) return null;
  const letter = letterOf(text, above);
  const rest = text.slice(line.start, Math.min(line.end, line.start + SHORTEST));
  if (letter === null || rest.startsWith(letter.toLowerCase())) return null;
  if (/^['’]\p{Ll}/u.test(rest)) return '';
  if (!isLower(rest.charAt(0))) return null;
  const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  // The line above, if its sentence may go on in this one: in `the value of`, `R`, `is given` the letter is a name.
  const open = before === undefined || above.gap > 0 || isEnded(text, before.end) ? null : before;
  if (open !== null && opennessOf(text, open) > 0) return null;
  const known = functionWordsOf(null);
  if (known.has(letter.toLowerCase() + first)) return '';
  if (open !== null && (known.has(first) || open.end - open.start >= PROSE_LENGTH)) return null;
  return gluedAsNear(text, line.start, letter, first) ?? (WORDS.has(letter) ? ' ' : '');
}

/** So far around it the text is asked which words it has, in UTF-16 code units. */
const NEAR = 4_000;

/** What the words of the text around say: it has `Aberdeen` and no `berdeen`, or `y` and `ahora` and no `yahora`. */
function gluedAsNear(text: string, at: number, letter: string, first: string): '' | ' ' | null {
  if (first === '') return null;
  const near = `${text.slice(Math.max(0, at - NEAR), at)} ${text.slice(at + first.length, at + NEAR)}`;
  const small = letter.toLowerCase();
  if (hasWord(near, letter + first) || hasWord(near, small + first)) return '';
  // "F", "act is": what is left of a word may be one; "R", "is a language": hardly one that holds sentences together.
  return hasWord(near, first) && (hasWord(near, small) || functionWordsOf(null).has(first)) ? ' ' : null;
}

/** True for a text with the word, no letter beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

const LETTER = /\p{L}/u;

/** The capital that stands alone on a line, behind a quotation mark at most. */
function letterOf(text: string, { start, end }: Line): string | null {
  const from = end - start === 2 && QUOTES.has(text.charAt(start)) ? start + 1 : start;
  const letter = text.charAt(from);
  return end - from === 1 && isUpper(letter) ? letter : null;
}

const QUOTES: ReadonlySet<string> = /* @__PURE__ */ new Set('"“„«\'‘');
