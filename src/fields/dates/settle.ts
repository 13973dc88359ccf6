import { isDay, weekdayOf } from './calendar.js';
import type { Candidate } from './candidate.js';
import type { DayOrder } from './date-match.js';

/** What the text and the caller know that can settle an open date. */
export interface Context {
  readonly language: string | null;
  readonly now: Date | null;
  /** Order of the certain dates of the same text, and of the whole page. */
  readonly order: DayOrder | null;
  readonly pageOrder: DayOrder | null;
}

/** A date with nothing left open. */
export interface Settled {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  readonly ambiguous: boolean;
  readonly confidence: number;
}

/** Languages and regions that write the month first. */
const MONTH_FIRST = /^(?:fil|tl|en(?:[-_](?:AS|CA|FM|GU|MH|MP|PH|PR|PW|UM|US|VI))?)$/i;

/** Canada writes both, and English alone may be anyone's. */
const EITHER = /^(?:en(?:[-_]CA)?)?$/i;

/** Years that an article can be of: archives of papers are on the web. Figures with the year last are so early something else. */
export const FIRST_YEAR = 1900;
const FIRST_YEAR_LAST = 1990;
export const LAST_YEAR = 2100;

/** A day without a year is no older: what is shown so is recent. */
const YEARS_BACK = 4;
/** A day falls on the same weekday again after five or six years, or only after eleven. */
const YEARS_BACK_TO_WEEKDAY = 6;

/** Settles day and month, the missing year and the bounds; `null` if no such day can be meant. */
export function settle(candidate: Candidate, context: Context, weekday: number | null): Settled | null {
  const { month, day, form, swappable } = candidate;
  const thisYear = context.now?.getUTCFullYear() ?? LAST_YEAR - 1;
  // After tomorrow, so that the clock's own zone does not matter
  const isLater = (at: number, of: number, on: number): boolean =>
    context.now !== null && Date.UTC(at, of - 1, on) > context.now.getTime() + 86_400_000;
  const found = (at: number, factor: number, ambiguous = false, swapped = false): Settled => ({
    year: at,
    month: swapped && day !== null ? day : month,
    day: swapped ? month : day,
    ambiguous,
    confidence: candidate.confidence * factor,
  });
  if (candidate.year === null) {
    // "May 3": the last one there was, and on that weekday if one is stated
    for (let year = thisYear; day !== null && year >= thisYear - (weekday === null ? YEARS_BACK : YEARS_BACK_TO_WEEKDAY); year -= 1) {
      if (isDay(year, month, day) && !isLater(year, month, day) && (weekday === null || weekdayOf(year, month, day) === weekday))
        return found(year, 1);
    }
    return null;
  }
  // Thai years count from 543 BC
  const year = candidate.year > LAST_YEAR ? candidate.year - 543 : candidate.year;
  if (year < (form === 'name' || form === 'iso' ? FIRST_YEAR : FIRST_YEAR_LAST) || year > thisYear + 1) return null;
  if (day === null) return found(year, 1);
  if (!swappable) return isDay(year, month, day) ? found(year, isLater(year, month, day) ? 0.7 : 1) : null;
  const swap = weekdayOf(year, day, month);
  if ((weekdayOf(year, month, day) === weekday) !== (swap === weekday)) return found(year, 1, false, swap === weekday);
  if (context.order !== null) return found(year, 0.95, false, context.order === 'month');
  // Dots put the day first everywhere but on some American pages
  const language = context.language ?? '';
  const american = MONTH_FIRST.test(language);
  const certain = form === '.' ? !american : !EITHER.test(language);
  const swapped = certain || context.pageOrder === null ? american && form !== '.' : context.pageOrder === 'month';
  const later = isLater(year, month, day);
  const swappedLater = isLater(year, day, month);
  // The other reading lies in the future, so this one is not in doubt
  if (later !== swappedLater) return swapped === later ? found(year, 0.95, false, swapped) : found(year, 0.8, true, !swapped);
  return found(year, later ? 0.4 : certain ? 0.95 : 0.7, later || !(certain || context.pageOrder !== null), swapped);
}
