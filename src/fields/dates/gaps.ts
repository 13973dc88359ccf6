import { JOINTS } from './date-words.js';
import { foldWord } from './fold-word.js';
import { IDEOGRAPH, NUMBER, SIGN, SPACE, WORD, type Tokens } from './tokens.js';

/** Signs between the parts of a written date. */
const GAP_SIGNS = new Set([...".,،'’-–/·׳॰"]);

const DASHES = new Set(['-', '–']);

/** The sign at a token, `''` if it is none. */
export function signAt(tokens: Tokens, at: number): string {
  return tokens.kind[at] === SIGN ? tokens.text.slice(tokens.start[at], tokens.end[at]) : '';
}

/** The word or ideograph at a token, folded; `''` if it is none or longer than a name of the calendar. */
export function wordAt(tokens: Tokens, at: number): string {
  const kind = tokens.kind[at];
  if (kind === IDEOGRAPH) return tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (kind !== WORD || lengthAt(tokens, at) > 24) return '';
  return foldWord(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** Length of a token in UTF-16 code units. */
export function lengthAt(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
}

/** Past one run of spaces. */
export function pastSpace(tokens: Tokens, at: number): number {
  return tokens.kind[at] === SPACE ? at + 1 : at;
}

/** Past spaces, joining signs and words like "de" and "of": `19. de ` -> the month; at most eight tokens. */
export function pastGap(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 8) {
    const kind = tokens.kind[next];
    const sign = signAt(tokens, next);
    if (DASHES.has(sign) && (tokens.kind[next - 1] === SPACE || tokens.kind[next + 1] === SPACE)) break; // "4 April – 3 May"
    if (kind === SPACE || GAP_SIGNS.has(sign) || (kind === WORD && JOINTS.has(wordAt(tokens, next)))) next += 1;
    else break;
  }
  return next;
}

/** A number of one or two digits, or -1. */
export function shortNumberAt(tokens: Tokens, at: number): number {
  return tokens.kind[at] === NUMBER && lengthAt(tokens, at) <= 2 ? (tokens.value[at] ?? -1) : -1;
}

/** A number of four digits that can be a year of any calendar in use, or -1. */
export function yearAt(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== NUMBER || lengthAt(tokens, at) !== 4) return -1;
  const value = tokens.value[at] ?? -1;
  return (value >= 1300 && value <= 1500) || (value >= 1900 && value <= 2100) || (value >= 2443 && value <= 2650) ? value : -1;
}
