import { tableLanguage } from './calendar-names.js';
import { isDay, weekdayOf } from './calendar.js';
import type { Candidate } from './candidate.js';

/** What the text and the caller know that can settle an open date. */
export interface Context {
  readonly language: string | null;
  readonly now: Date | null;
  /** True where the text has Thai letters: years count from 543 BC. */
  readonly thai: boolean;
  /** Order of other dates of the same text that can be read in one way only. */
  readonly order: 'day-first' | 'month-first' | null;
}

/** A date with nothing left open. */
export interface Settled {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly ambiguous: boolean;
  readonly confidence: number;
}

/** Regions of English that write the month first; Canada writes both and stays open. */
const MONTH_FIRST_REGIONS = new Set(['AS', 'FM', 'GU', 'MH', 'MP', 'PH', 'PR', 'PW', 'UM', 'US', 'VI']);

/** Years that a page on the web can have been written in, by the clock or without one. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Settles day and month, the missing year and the bounds; `null` if no such day can be meant. */
export function settle(candidate: Candidate, context: Context, weekday: number | null): Settled | null {
  if (candidate.year === null) return withoutYear(candidate, context);
  const year = candidate.year >= 2443 ? (context.thai ? candidate.year - 543 : -1) : candidate.year;
  // An old date in numbers is rather none; one with the month's name is a date of history
  const first = candidate.form === 'name' ? 1900 : FIRST_YEAR;
  const last = context.now === null ? LAST_YEAR : context.now.getUTCFullYear() + 1;
  if (year < first || year > last) return null;
  const { month, day } = candidate;
  if (month === null || day === null) return { year, month, day, ambiguous: false, confidence: candidate.confidence };
  if (!candidate.swappable) {
    if (!isDay(year, month, day)) return null;
    return { year, month, day, ambiguous: false, confidence: candidate.confidence * (isLater(year, month, day, context.now) ? 0.7 : 1) };
  }
  return ordered(candidate, year, month, day, context, weekday);
}

/** `03/04/2019`: `month` 4 and `day` 3 as read day first. */
function ordered(candidate: Candidate, year: number, month: number, day: number, context: Context, weekday: number | null): Settled {
  const dayFirst = { year, month, day };
  const monthFirst = { year, month: day, day: month };
  const pick = (first: boolean, ambiguous: boolean, factor: number): Settled => ({ ...(first ? dayFirst : monthFirst), ambiguous, confidence: candidate.confidence * factor });
  if (weekday !== null) {
    const asDayFirst = weekdayOf(year, month, day) === weekday % 7;
    const asMonthFirst = weekdayOf(year, day, month) === weekday % 7;
    if (asDayFirst !== asMonthFirst) return pick(asDayFirst, false, 1);
  }
  if (context.order !== null) return pick(context.order === 'day-first', false, 0.95);
  const custom = customOf(context.language);
  // Dots put the day first everywhere but on some American pages
  const dots = candidate.form === '.';
  const preferred = dots || (custom !== 'month-first' && custom !== 'perhaps-month-first');
  const chosen = preferred ? dayFirst : monthFirst;
  const other = preferred ? monthFirst : dayFirst;
  if (isLater(chosen.year, chosen.month, chosen.day, context.now)) {
    if (!isLater(other.year, other.month, other.day, context.now)) return pick(!preferred, true, 0.8);
    return pick(preferred, true, 0.4);
  }
  const certain = custom === 'day-first' || (dots ? custom === 'unknown' : custom === 'month-first');
  // The other reading lies in the future, so this one is not in doubt
  if (isLater(other.year, other.month, other.day, context.now)) return pick(preferred, false, 0.95);
  return pick(preferred, !certain, certain ? 0.95 : 0.7);
}

type Custom = 'day-first' | 'month-first' | 'perhaps-month-first' | 'unknown';

function customOf(language: string | null): Custom {
  const spoken = tableLanguage(language);
  if (spoken === null) return 'unknown';
  const region = /[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(language ?? '')?.[1]?.toUpperCase() ?? null;
  if (spoken === 'fil') return 'month-first';
  if (spoken !== 'en') return region !== null && MONTH_FIRST_REGIONS.has(region) ? 'unknown' : 'day-first';
  if (region === null || region === 'CA') return 'perhaps-month-first';
  return MONTH_FIRST_REGIONS.has(region) ? 'month-first' : 'day-first';
}

/** After tomorrow, so that the clock's own zone does not matter. */
function isLater(year: number, month: number, day: number, now: Date | null): boolean {
  return now !== null && Date.UTC(year, month - 1, day) > now.getTime() + 86_400_000;
}

/** "May 3": the last one there was. */
function withoutYear(candidate: Candidate, context: Context): Settled | null {
  const { month, day } = candidate;
  if (context.now === null || month === null || day === null) return null;
  const thisYear = context.now.getUTCFullYear();
  for (let year = thisYear; year >= thisYear - 4; year -= 1) {
    if (isDay(year, month, day) && !isLater(year, month, day, context.now)) return { year, month, day, ambiguous: false, confidence: candidate.confidence };
  }
  return null;
}
