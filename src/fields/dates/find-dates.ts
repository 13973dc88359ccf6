import { unitsAt } from './asian.js';
import { tableLanguage, weekdayAt } from './calendar-names.js';
import { isoDate, two } from './calendar.js';
import type { Candidate } from './candidate.js';
import { clockAt, type Clock } from './clock.js';
import type { DateMatch, DateOptions } from './date-match.js';
import { TIME_JOINTS } from './date-words.js';
import { DIGIT_CLASS } from './digits.js';
import { signAt, wordAt } from './gaps.js';
import { looseAt } from './loose.js';
import { numericAt } from './numeric.js';
import { findRelative, mayBeRelative } from './relative.js';
import { settle, type Context, type Settled } from './settle.js';
import { IDEOGRAPH, NUMBER, SPACE, tokenize, WORD, type Tokens } from './tokens.js';
import { wordedAt } from './worded.js';
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
  const now = options.now ?? null;
  const digits = ANY_DIGIT.test(text);
  if (!digits && (text.length > WORDED_LENGTH || !mayBeRelative(text))) return [];
  const tokens = tokenize(text, text.length > RELATIVE_LENGTH);
  const spoken = tableLanguage(options.language);
  const relative = text.length <= RELATIVE_LENGTH && mayBeRelative(text) ? findRelative(tokens, now) : [];
  const found = digits ? candidates(tokens, spoken) : [];
  const context: Context = {
    language: options.language ?? null,
    now,
    thai: spoken === 'th' || /[\u0e01-\u0e2e]/.test(text),
    order: orderOf(found),
  };
  const absolute = found.map((each) => asMatch(tokens, each, context)).filter((match) => match !== null);
  return relative.length === 0 ? absolute : merge(absolute, relative);
}

/** Longer texts are prose, where "two days ago" dates what is told and not the page. */
const RELATIVE_LENGTH = 200;

/** "Updated yesterday", "an hour ago": without a digit only where little else is said. */
const WORDED_LENGTH = 48;

const ANY_DIGIT = new RegExp(`[${DIGIT_CLASS}]`);

interface Found {
  readonly candidate: Candidate;
  readonly clock: Clock | null;
  /** First token of the match, with a time or weekday in front of the date. */
  readonly at: number;
  readonly next: number;
  /** 1 Monday to 7 Sunday; `null` if not stated. */
  readonly weekday: number | null;
}

/** One scan from left to right; every pattern looks a bounded number of tokens ahead. */
function candidates(tokens: Tokens, language: string | null): Found[] {
  const found: Found[] = [];
  let waiting: Clock | null = null;
  let floor = 0; // no match reaches back over another
  for (let at = 0; at < tokens.kind.length; at += 1) {
    const kind = tokens.kind[at];
    if (kind !== NUMBER && !((kind === WORD || kind === IDEOGRAPH) && numberFollows(tokens, at))) continue;
    const candidate = candidateAt(tokens, at, language);
    if (candidate === null) {
      const clock = clockAt(tokens, at);
      if (clock !== null && (kind === NUMBER || clock.next > at + 1)) {
        waiting = clock;
        at = clock.next - 1;
      }
      continue;
    }
    const weekday = weekdayBefore(tokens, candidate.at, floor, language);
    const start = weekday?.at ?? candidate.at;
    const before: Clock | null = waiting !== null && waiting.at >= floor && pastTimeGap(tokens, waiting.next, language) >= start ? waiting : null;
    const after: Clock | null = candidate.day === null || before !== null ? null : clockAfter(tokens, candidate, language);
    const next = after?.next ?? candidate.next;
    found.push({ candidate, clock: after ?? before, at: before?.at ?? start, next, weekday: weekday?.number ?? null });
    floor = next;
    waiting = null;
    at = next - 1;
  }
  return found;
}

/** A name begins a date only where a number comes within a few tokens. */
function numberFollows(tokens: Tokens, at: number): boolean {
  const reach = at + (tokens.text.charCodeAt(tokens.start[at] ?? 0) < 128 ? 5 : 8);
  for (let next = at + 1; next <= reach; next += 1) if (tokens.kind[next] === NUMBER) return true;
  return false;
}

function candidateAt(tokens: Tokens, at: number, language: string | null): Candidate | null {
  const named = wordedAt(tokens, at, language) ?? unitsAt(tokens, at);
  if (named !== null) return named;
  return tokens.kind[at] === NUMBER ? (numericAt(tokens, at) ?? looseAt(tokens, at)) : null;
}

/** `Tue, ` in front of the date, also of two words (`Thứ Ba`). */
function weekdayBefore(tokens: Tokens, at: number, floor: number, language: string | null): { at: number; number: number } | null {
  let last = at - 1;
  while (last > at - 6 && isDayGap(tokens, last)) last -= 1;
  if (last < floor || tokens.kind[last] !== WORD) return null;
  for (const first of [last - 2, last]) {
    const day = first < floor ? null : weekdayAt(tokens, first, language);
    // "on" is Norwegian for Wednesday, and English
    if (day !== null && day.next > last && (day.fit === 'own' || day.length > 2)) return { at: first, number: day.number };
  }
  return null;
}

/** "Tuesday the 19th", "Dienstag, den 19." */
function isDayGap(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === SPACE || '.,،)|·•–-'.includes(signAt(tokens, at) || '\n') || WEEKDAY_JOINTS.has(wordAt(tokens, at));
}

const WEEKDAY_JOINTS = new Set(['a', 'de', 'den', 'der', 'dia', 'el', 'le', 'ngay', 'the']);

/** `, 9:30 p.m.`, ` at 09:30`, `T09:30Z` behind the date. */
function clockAfter(tokens: Tokens, candidate: Candidate, language: string | null): Clock | null {
  return clockAt(tokens, pastTimeGap(tokens, candidate.next, language));
}

/** Past what may stand between a date and its time. */
function pastTimeGap(tokens: Tokens, from: number, language: string | null): number {
  let at = from;
  while (at < from + 8) {
    const sign = signAt(tokens, at);
    if (tokens.kind[at] === SPACE || (sign !== '' && ',.،|–—-·•⋅@/():、（）'.includes(sign)) || TIME_JOINTS.has(wordAt(tokens, at))) {
      at += 1;
      continue;
    }
    const weekday = tokens.kind[at] === WORD ? weekdayAt(tokens, at, language) : null;
    if (weekday === null) break;
    at = weekday.next;
  }
  return at;
}

/** The order in which the certain dates of the text put day and month; `null` where they differ or there is none. */
function orderOf(found: readonly Found[]): 'day-first' | 'month-first' | null {
  let order: 'day-first' | 'month-first' | null = null;
  for (const { candidate } of found) {
    if (candidate.swappable || candidate.month === candidate.day || (candidate.form !== 'slash' && candidate.form !== 'dash')) continue;
    const each = candidate.monthWasFirst === true ? 'month-first' : 'day-first';
    if (order !== null && order !== each) return null;
    order = each;
  }
  return order;
}

function asMatch(tokens: Tokens, found: Found, context: Context): DateMatch | null {
  const { candidate, clock } = found;
  const start = tokens.start[found.at] ?? 0;
  const end = tokens.end[found.next - 1] ?? start;
  if (candidate.year === null && context.now === null) {
    return { start, end, value: null, precision: clock === null ? 'day' : 'minute', ambiguous: false, confidence: candidate.confidence };
  }
  const settled = settle(candidate, context, found.weekday);
  if (settled === null) return null;
  return { start, end, ...stated(settled, clock), ambiguous: settled.ambiguous, confidence: settled.confidence };
}

function stated(date: Settled, clock: Clock | null): Pick<DateMatch, 'value' | 'precision'> {
  const day = isoDate(date.year, date.month, date.day);
  if (date.month === null) return { value: day, precision: 'year' };
  if (date.day === null) return { value: day, precision: 'month' };
  if (clock === null) return { value: day, precision: 'day' };
  const second = clock.second === null ? '' : `:${two(clock.second)}`;
  const shift = clock.zone?.us === true ? usSummerShift(date.year, date.month, date.day) : 0;
  const zone = clock.zone === null ? '' : isoOffset(clock.zone.minutes + shift);
  return { value: `${day}T${two(clock.hour)}:${two(clock.minute)}${second}${zone}`, precision: clock.second === null ? 'minute' : 'second' };
}

/** Both in order; where they overlap the absolute date says more. */
function merge(absolute: readonly DateMatch[], relative: readonly DateMatch[]): DateMatch[] {
  const kept = relative.filter((each) => !absolute.some((other) => other.start < each.end && each.start < other.end));
  return [...absolute, ...kept].sort((a, b) => a.start - b.start);
}
