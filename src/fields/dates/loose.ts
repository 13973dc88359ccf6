import type { Candidate } from './candidate.js';
import { dateRole } from './date-role.js';
import { lengthAt, shortNumberAt, signAt, yearAt } from './gaps.js';
import { NUMBER, SPACE, WORD, type Tokens } from './tokens.js';

/**
 * Dates so bare that they count only where nothing else is said: the whole text, or all that follows a label.
 * `2019`, `2019-11`, `11/2019`, `Updated 2025`, `(Updated 2025)`.
 */
export function looseAt(tokens: Tokens, at: number): Candidate | null {
  if (!opens(tokens, at)) return null;
  const year = yearAt(tokens, at);
  if (year >= 1900) {
    const month = '-/.'.includes(signAt(tokens, at + 1) || '\n') && lengthAt(tokens, at + 2) === 2 ? shortNumberAt(tokens, at + 2) : -1;
    if (month >= 1 && month <= 12 && closes(tokens, at + 3)) return { at, next: at + 3, year, month, day: null, form: 'iso', swappable: false, confidence: 0.5 };
    return closes(tokens, at + 1) ? { at, next: at + 1, year, month: null, day: null, form: 'iso', swappable: false, confidence: 0.3 } : null;
  }
  const month = shortNumberAt(tokens, at);
  const later = yearAt(tokens, at + 2);
  if (month < 1 || month > 12 || later < 1900 || !'/.'.includes(signAt(tokens, at + 1) || '\n') || !closes(tokens, at + 3)) return null;
  return { at, next: at + 3, year: later, month, day: null, form: 'slash', swappable: false, confidence: 0.5 };
}

/** Nothing before it but spaces, or a label of up to three words ("Last updated:"). */
function opens(tokens: Tokens, at: number): boolean {
  let words = 0;
  for (let from = at - 1; from >= 0; from -= 1) {
    const kind = tokens.kind[from];
    if (kind === NUMBER || words > 3) return false;
    if (kind === WORD) words += 1;
    else if (kind !== SPACE && !':(['.includes(signAt(tokens, from) || '\n')) return false;
  }
  return words === 0 || isLabel(tokens, at);
}

function closes(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + 3 && (tokens.kind[next] === SPACE || ')].'.includes(signAt(tokens, next) || '\n'))) next += 1;
  return next >= tokens.kind.length;
}

function isLabel(tokens: Tokens, at: number): boolean {
  return dateRole(tokens.text.slice(0, tokens.start[at])) !== null;
}
