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

/** What a run that begins with a character outside ASCII is made of; the first that matches counts. */
const RUNS: readonly (readonly [kind: number | null, run: RegExp])[] = [
  [null, /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/y], // soft hyphens and direction marks are no tokens
  [SPACE, /[^\S\ufeff]+/y],
  [NUMBER, new RegExp(`[${DIGIT_CLASS}]+`, 'y')],
  [IDEOGRAPH, /\p{Script=Han}/uy],
  [WORD, /[\p{L}\p{M}\u200c\u200d]+/uy],
];

/** Kind of each ASCII character. */
const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return NUMBER;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? WORD : SIGN;
});

/** What stands farther than this from every digit is no part of a date. */
const REACH = 96;

/**
 * `19. Nov` -> `19` `.` ` ` `Nov`, in one pass over the text. If `sparse`, what is far from every digit becomes one
 * sign: dates in numbers are found all the same, in a fraction of the time.
 */
export function tokenize(text: string, sparse = false): Tokens {
  const kind: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const value: number[] = [];
  const push = (what: number, from: number, to: number): void => {
    kind.push(what);
    start.push(from);
    end.push(to);
    value.push(what === NUMBER ? readNumber(text.slice(from, to)) : -1);
  };
  let at = 0;
  let digit = sparse ? nextDigit(text, 0) : 0; // the first digit not passed yet
  let behind = 0;
  while (at < text.length) {
    if (sparse && at >= digit) {
      behind = at + REACH;
      digit = nextDigit(text, at + 1);
    }
    if (sparse && at > behind && digit - at > 2 * REACH && text.charCodeAt(at) === 0x20) {
      const space = digit === Infinity ? text.length : text.indexOf(' ', digit - REACH);
      const far = space < 0 || space > digit ? digit : space;
      push(SIGN, at, far);
      at = far;
      continue;
    }
    const run = runAt(text, at);
    const { what, next } = run;
    if (what === NUMBER && next - at > 4 && next - at < 9 && isGluedYear(text, at, next)) {
      push(NUMBER, at, at + 4);
      push(NUMBER, at + 4, next);
    } else if (what === WORD) {
      let from = at;
      for (const boundary of camelBoundaries(text, at, next)) {
        push(WORD, from, boundary);
        from = boundary;
      }
      push(WORD, from, next);
    } else if (what !== null) push(what, at, next);
    at = next;
  }
  return { text, kind, start, end, value };
}

const SOME_DIGIT = new RegExp(`[${DIGIT_CLASS}]`, 'g');

/** Where the next digit stands; Infinity if none does. */
function nextDigit(text: string, from: number): number {
  SOME_DIGIT.lastIndex = from;
  return SOME_DIGIT.exec(text)?.index ?? Infinity;
}

function runAt(text: string, at: number): { what: number | null; next: number } {
  const code = text.charCodeAt(at);
  const first = code < 128 ? ASCII[code] : undefined;
  if (first === SIGN) return { what: SIGN, next: at + 1 };
  if (first !== undefined) {
    let next = at + 1;
    while (next < text.length && ASCII[text.charCodeAt(next)] === first) next += 1;
    // a run goes on in other scripts: `Zürich`, a space and an NBSP
    if (next >= text.length || text.charCodeAt(next) < 128) return { what: first, next };
    const rest = runOf(first, text, next);
    return { what: first, next: rest ?? next };
  }
  for (const [what, run] of RUNS) {
    run.lastIndex = at;
    if (run.test(text)) return { what, next: run.lastIndex };
  }
  return { what: SIGN, next: at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1) };
}

/** Where the run of one kind that goes on here ends; `null` if something else begins. */
function runOf(what: number, text: string, at: number): number | null {
  const run = RUNS.find(([kind]) => kind === what)?.[1];
  if (run === undefined) return null;
  if (what === WORD && HAN.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) return null;
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : null;
}

const HAN = /\p{Script=Han}/u;

/** `Mar 11, 202620 mins`: a scraper glued what follows to the year. */
function isGluedYear(text: string, at: number, next: number): boolean {
  return GLUED_YEAR.test(text.slice(at, next)) && DAY_AND_MONTH.test(text.slice(Math.max(0, at - 24), at));
}

const GLUED_YEAR = /^(?:199\d|20\d\d)/;
const DAY_AND_MONTH = /(?:\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? |(?:^|\P{N})\d{1,2}\.? \p{L}{3,12}\.?,? )$/u;

/** Glued lines part where a capital follows a small letter: `SmithMar 5` -> `Smith` `Mar`. */
function camelBoundaries(text: string, at: number, next: number): number[] {
  const boundaries: number[] = [];
  for (let index = at + 1; index < next; index += 1) {
    if (isSmall(text.charCodeAt(index - 1)) && isCapital(text.charCodeAt(index))) boundaries.push(index);
  }
  return boundaries;
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
