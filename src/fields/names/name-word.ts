import { foldWord } from '../dates/fold-word.js';
import { DEGREE, isGivenName, nameBits, ROLE, TEAM } from '../../tables.js';
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

const GLUED = /^(\p{Lu}\p{Ll}+)([A-Z][a-z]{3,})$/u;

/** The words of a stretch, quotes aside. */
export function wordsOf(line: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of line.slice(start, end).matchAll(/[^\s"“”„«»]+/g)) {
    if (words.length > MOST_WORDS) break;
    const whole = trimEndSigns(match[0], ',;:*!?®™');
    let from = start + match.index;
    // "Jane DoeFounder": dumps glue the role to the name
    const glued = GLUED.exec(whole);
    for (const text of glued !== null && (nameBits(foldWord(glued[2] ?? '')) & (ROLE | TEAM)) !== 0 ? glued.slice(1) : [whole]) {
      const folded = foldWord(text);
      if (text !== '') words.push({ text, folded, bits: nameBits(folded), start: from, end: from + text.length });
      from += text.length;
    }
  }
  return words;
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
export const isGiven = (word: Word | undefined): boolean => word !== undefined && isGivenName(word.folded.split('-', 1)[0] ?? '');

/** True for `MD`, `Ph.D.`, `CFP®`, `E-RYT`: two to six letters, capitals or a known degree. */
export function isDegree({ text, bits }: Word): boolean {
  const letters = text.replace(/[.®*™,;-]/g, '');
  return (
    letters.length >= 2 &&
    letters.length <= 6 &&
    (/^[A-Z]+$/.test(letters) || (/^[A-Z][a-z]{0,4}\.?[A-Z]/.test(text) && (bits & DEGREE) !== 0))
  );
}
