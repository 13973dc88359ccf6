import { endOf, execFrom } from '../../page/exec-from.js';
import { tableLanguage } from './calendar-names.js';
import { isoDate, isoMinute, two } from './calendar.js';
import { candidateAt, take, type Candidate, type Shaped } from './candidate.js';
import { clockAt, type Clock } from './clock.js';
import type { DateMatch, DateOptions, DayOrder } from './date-match.js';
import { grammar } from './grammar.js';
import { hanDates } from './han-dates.js';
import { hintsAtDate } from './lexicon.js';
import { findRelative } from './relative.js';
import { settle, type Context, type Settled } from './settle.js';
import { DIGITS, FOREIGN_LETTER, plainText, shapeOf } from './shape.js';
import { isoOffset, usSummerShift } from './zones.js';

/**
 * Every date stated in a text, in order and without overlap. Linear in the text's length.
 *
 * @example
 * ```ts
 * findDates('Updated: Tue, 19 Nov 2019 at 9:30 p.m. ET', { language: 'en' });
 * // [{ start: 9, end: 41, value: '2019-11-19T21:30-05:00', precision: 'minute', ambiguous: false, ... }]
 * ```
 */
export function findDates(text: string, options: DateOptions = {}): DateMatch[] {
  const han = hanDates(text, options.now ?? null);
  let digit = nextDigit(text, 0);
  let to = text.length <= WORDED_LENGTH ? text.length : 0;
  if (digit < 0 && to === 0) return han;
  const language = tableLanguage(options.language);
  const found: Found[] = [];
  const relative: DateMatch[] = [];
  for (let from = 0; digit >= 0 || to > 0; to = 0) {
    const dated = digit >= 0;
    if (dated) {
      from = Math.max(from, digit - BEFORE);
      for (to = digit; digit >= 0 && digit - to < BEFORE + BEHIND; digit = nextDigit(text, to)) to = digit + 1;
      to = Math.min(text.length, to + BEHIND);
    }
    const piece = plainText(text.slice(from, to));
    const start = from;
    from = to;
    if (!hintsAtDate(piece) && !FOREIGN_LETTER.test(piece)) continue;
    const shaped = { text: piece, shape: shapeOf(piece), language, offset: start };
    if (dated) for (const each of candidates(shaped)) found.push(each);
    if (text.length <= RELATIVE_LENGTH) relative.push(...findRelative(shaped, options.now ?? null));
  }
  return merge(han, merge(settled(found, options), relative));
}

/** Longer texts are prose, where "two days ago" dates what is told and not the page. */
const RELATIVE_LENGTH = 200;

/** "Updated yesterday", "an hour ago": without a digit only where little else is said. */
const WORDED_LENGTH = 48;

/** What stands farther than this from every digit is no part of a date, in code units. */
const BEFORE = 40;
const BEHIND = 24;

/** Where the next digit stands; -1 if none does. */
function nextDigit(text: string, from: number): number {
  return execFrom(DIGITS, text, from)?.index ?? -1;
}

interface Found {
  readonly candidate: Candidate;
  readonly clock: Clock | null;
  /** Offsets of the match, with a time or weekday in front of the date. */
  readonly start: number;
  readonly end: number;
  /** 1 Monday to 7 Sunday; `null` if not stated. */
  readonly weekday: number | null;
}

/** One scan from left to right; every pattern looks a bounded number of signs ahead. */
function candidates(shaped: Shaped): Found[] {
  const { start, timeGap } = grammar();
  const { offset } = shaped;
  const found: Found[] = [];
  let waiting: Clock | null = null;
  let floor = 0; // no match reaches back over another
  let next = 0;
  for (let match = execFrom(start, shaped.shape, next); match !== null; match = execFrom(start, shaped.shape, next)) {
    const at = match.index;
    const candidate = candidateAt(shaped, at);
    if (candidate === null) {
      waiting = clockAt(shaped, at) ?? waiting;
      next = Math.max(endOf(match), waiting?.end ?? 0);
      continue;
    }
    const day = weekdayBefore(shaped, at, floor);
    const from = day?.at ?? at;
    const before: Clock | null = waiting !== null && (take(timeGap, shaped.shape, waiting.end)?.end ?? 0) >= from ? waiting : null;
    const after: Clock | null = candidate.day === null || before !== null ? null : clockAfter(shaped, candidate.end);
    floor = after?.end ?? candidate.end;
    found.push({
      candidate,
      clock: after ?? before,
      start: (before?.at ?? from) + offset,
      end: floor + offset,
      weekday: day?.number ?? null,
    });
    waiting = null;
    next = floor;
  }
  return found;
}

/** English writes the month first or last, so there the weekday may settle which: three letters and a space each. */
const WEEKDAYS = 'mon tue wed thu fri sat sun';

/** A weekday reaches back no further, with what stands between it and the date. */
const WEEKDAY_REACH = 32;

/** `Tue, ` in front of the date, also of two words (`Thứ Ba`). */
function weekdayBefore({ text, shape, language }: Shaped, at: number, floor: number): { at: number; number: number | null } | null {
  const from = Math.max(floor, at - WEEKDAY_REACH);
  const match = grammar().weekday.exec(shape.slice(from, at));
  if (match === null) return null;
  const name = match.groups?.['name'] ?? '';
  // "on" is Norwegian for Wednesday, and English
  if (name.length < 3 && (language === null || language === 'en')) return null;
  const start = from + match.index;
  const index = WEEKDAYS.indexOf(text.slice(start, start + 3).toLowerCase());
  return { at: start, number: index < 0 ? null : index / 4 + 1 };
}

/** `, 9:30 p.m.`, ` at 09:30`, `T09:30Z` behind the date. */
function clockAfter(shaped: Shaped, end: number): Clock | null {
  return clockAt(shaped, take(grammar().timeGap, shaped.shape, end)?.end ?? end);
}

/** The order in which the certain dates of the text put day and month; `null` where they differ or there is none. */
function orderOf(found: readonly Found[]): DayOrder | null {
  const orders = new Set(found.flatMap(({ candidate }) => candidate.order ?? []));
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}

function settled(found: readonly Found[], { language = null, now = null, order: pageOrder = null }: DateOptions): DateMatch[] {
  const context: Context = { language, now, order: orderOf(found), pageOrder };
  return found.flatMap((each) => asMatch(each, context) ?? []);
}

function asMatch({ candidate, clock, weekday, start, end }: Found, context: Context): DateMatch | null {
  if (candidate.year === null && context.now === null) {
    return { start, end, value: null, precision: clock === null ? 'day' : 'minute', ambiguous: false, confidence: candidate.confidence };
  }
  const date = settle(candidate, context, weekday);
  if (date === null) return null;
  const match: DateMatch = { start, end, ...stated(date, clock), ambiguous: date.ambiguous, confidence: date.confidence };
  return candidate.year === null ? { ...match, yearless: true } : match;
}

function stated({ year, month, day }: Settled, clock: Clock | null): Pick<DateMatch, 'value' | 'precision'> {
  const date = isoDate(year, month, day);
  if (day === null || clock === null) return { value: date, precision: day === null ? 'month' : 'day' };
  const { hour, minute, second, zone } = clock;
  const offset = zone === null ? '' : isoOffset(zone.minutes + (zone.us ? usSummerShift(year, month, day) : 0));
  return {
    value: `${isoMinute(date, hour, minute)}${second === null ? '' : `:${two(second)}`}${offset}`,
    precision: second === null ? 'minute' : 'second',
  };
}

/** Both in order; where they overlap the first says more: an absolute date than a relative one, a whole than its part. */
function merge(first: readonly DateMatch[], second: readonly DateMatch[]): DateMatch[] {
  const kept = second.filter((each) => !first.some((other) => other.start < each.end && each.start < other.end));
  return [...first, ...kept].sort((a, b) => a.start - b.start);
}
