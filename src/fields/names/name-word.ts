import { foldWord } from '../dates/fold-word.js';
import { DEGREE, GIVEN, nameBits, ROLE, TEAM } from '../../tables.js';
import { isCapital, trimEndSigns } from './letters.js';

/** A word of a stretch, with its place in the line. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  /** The kinds that the table of words gives it. */
  readonly bits: number;
  readonly start: number;
  readonly end: number;
}

/** Most words that a name, title or role is looked for in. */
export const MOST_WORDS = 24;

const WORD = /[^\s"“”„«»]+/g;
const GLUED = /^(\p{Lu}\p{Ll}+)([A-Z][a-z]{3,})$/u;
const SHORTEST_GLUED = 6;

/** The words of a stretch, quotes aside. */
export function wordsOf(line: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const stretch = line.slice(start, end);
  for (const match of stretch.matchAll(WORD)) {
    if (words.length > MOST_WORDS) break;
    const whole = trimEndSigns(match[0], ',;:*!?®™');
    const from = start + match.index;
    // "Jane DoeFounder": dumps glue the role to the name
    const [, name = '', role = ''] = whole.length < SHORTEST_GLUED ? [] : (GLUED.exec(whole) ?? []);
    if (role !== '' && (nameBits(foldWord(role)) & (ROLE | TEAM)) !== 0) {
      words.push(wordAt(name, from), wordAt(role, from + name.length));
    } else if (whole !== '') words.push(wordAt(whole, from));
  }
  return words;
}

function wordAt(text: string, start: number): Word {
  const folded = foldWord(text);
  const hyphen = folded.indexOf('-');
  // "Anna-Lena": the first half may be a given name
  const given = hyphen < 0 ? 0 : nameBits(folded.slice(0, hyphen)) & GIVEN;
  return { text, folded, bits: nameBits(folded) | given, start, end: start + text.length };
}

/** Without the account or address behind a name: `Tom Field @tomfield`, `Tom Field tom@example.org`. */
export function withoutAccount(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && ACCOUNT.test(words[words.length - 1]?.text ?? '') ? words.slice(0, -1) : words;
}

/** An account or an address of mail. */
export const ACCOUNT = /^(?:@\w[\w.]{1,29}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3})$/;

/** True if the table of words says one of these kinds. */
export const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.bits & bits) !== 0;
export const startsHigh = (word: Word | undefined): boolean => word !== undefined && isCapital(word.text.charAt(0));
export const isGiven = (word: Word | undefined): boolean => has(word, GIVEN);

/** True for `MD`, `Ph.D.`, `CFP®`, `E-RYT`: two to six letters, capitals or a known degree. */
export function isDegree({ text, bits }: Word): boolean {
  const letters = text.replace(/[.®*™,;-]/g, '');
  return (
    letters.length >= 2 &&
    letters.length <= 6 &&
    (/^[A-Z]+$/.test(letters) || (/^[A-Z][a-z]{0,4}\.?[A-Z]/.test(text) && (bits & DEGREE) !== 0))
  );
}
