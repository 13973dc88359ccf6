import type { Candidate, Shaped } from './candidate.js';
import { dateRole } from './date-role.js';

/** Longest text that may be such a date with its label. */
const LONGEST = 60;

/** A label of up to four words, and `2019`, `2019-11` or `11/2019` up to the end. */
const BARE = /^(?<label>[\p{L}\p{M} :(\[]*)(?=\d)(?:(?<year>(?:19|20)\d\d)(?:[-/.](?<month>\d\d))?|(?<first>\d{1,2})[/.](?<later>(?:19|20)\d\d))[\s)\]]{0,3}$/u;

/**
 * Dates so bare that they count only where nothing else is said: the whole text, or all that follows a label.
 * `2019`, `2019-11`, `11/2019`, `Updated 2025`, `(Updated 2025)`.
 */
export function looseAt({ text }: Shaped, at: number): Candidate | null {
  if (text.length > LONGEST) return null;
  const match = BARE.exec(text);
  const { label = '', year, month, first, later } = match?.groups ?? {};
  const of = Number(month ?? first ?? 1);
  if (match === null || label.length !== at || of < 1 || of > 12 || (/\p{L}/u.test(label) && dateRole(label) === null)) return null;
  const end = text.trimEnd().length;
  const dated = month ?? first;
  return { end, year: Number(year ?? later), month: dated === undefined ? null : of, day: null, form: first === undefined ? 'iso' : '/', swappable: false, confidence: dated === undefined ? 0.3 : 0.5 };
}
