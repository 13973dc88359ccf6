import { DIGIT_CLASS, readNumber } from './digits.js';

/** Kinds of token; a word of a script without spaces is one character. */
export const SPACE = 0;
export const NUMBER = 1;
export const WORD = 2;
export const IDEOGRAPH = 3;
export const SIGN = 4;

/** A text cut into runs of digits, letters and spaces and single signs; parallel arrays, one entry a token. */
export interface Tokens {
  readonly text: string;
  readonly kind: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Value of a number of up to nine digits, else -1. */
  readonly value: readonly number[];
}

/** `19. Nov` -> `19` `.` ` ` `Nov`. Soft hyphens and direction marks are no tokens; joiners are part of a word. */
const TOKEN = new RegExp(
  `([\\s\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+)|([${DIGIT_CLASS}]+)|` +
    '([\\p{Script=Han}\\u3007])|([\\p{L}\\p{M}\\u200c\\u200d]+)|([^])',
  'gu',
);

/** White space with a width; U+FEFF is white space to a regex. */
const VISIBLE_SPACE = /[^\S\ufeff]/;

/** One pass over the text. */
export function tokenize(text: string): Tokens {
  const kind: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const value: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, space, digits, ideograph, word] = match;
    if (space !== undefined && !VISIBLE_SPACE.test(space)) continue;
    const what = space !== undefined ? SPACE : digits !== undefined ? NUMBER : ideograph !== undefined ? IDEOGRAPH : word !== undefined ? WORD : SIGN;
    if (what === WORD && /[a-z][A-Z]/.test(whole)) {
      splitCamel(whole, match.index, kind, start, end, value);
      continue;
    }
    if (what === NUMBER && whole.length > 4 && whole.length < 9 && GLUED_YEAR.test(whole) && DAY_AND_MONTH.test(text.slice(Math.max(0, match.index - 24), match.index))) {
      kind.push(NUMBER, NUMBER);
      start.push(match.index, match.index + 4);
      end.push(match.index + 4, match.index + whole.length);
      value.push(readNumber(whole.slice(0, 4)), readNumber(whole.slice(4)));
      continue;
    }
    kind.push(what);
    start.push(match.index);
    end.push(match.index + whole.length);
    value.push(what === NUMBER ? readNumber(whole) : -1);
  }
  return { text, kind, start, end, value };
}

/** `Mar 11, 202620 mins`: a scraper glued what follows to the year. */
const GLUED_YEAR = /^(?:199\d|20\d\d)/;
const DAY_AND_MONTH = /(?:\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? |(?:^|[^\p{N}])\d{1,2}\.? \p{L}{3,12}\.?,? )$/u;

/** Lines glued by a scraper part where a capital follows a small letter: `SmithMar 5` -> `Smith` `Mar`. */
function splitCamel(word: string, at: number, kind: number[], start: number[], end: number[], value: number[]): void {
  let from = 0;
  for (let index = 1; index <= word.length; index += 1) {
    const boundary = index === word.length || (isSmall(word.charCodeAt(index - 1)) && isCapital(word.charCodeAt(index)));
    if (!boundary) continue;
    kind.push(WORD);
    start.push(at + from);
    end.push(at + index);
    value.push(-1);
    from = index;
  }
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
