import { endOf, execFrom } from '../../page/exec-from.js';
import { fromSolarHijri, isDay } from './calendar.js';
import type { DayOrder } from './date-match.js';
import { dateRole } from './date-role.js';
import { eraYear } from './eras.js';
import { grammar } from './grammar.js';
import { monthOf } from './month.js';

/** A date as one pattern reads it, before language, clock and the rest of the text settle what is open. */
export interface Candidate {
  /** Offset right behind it. */
  readonly end: number;
  /** Four digits; `null` in "May 3". */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
  /** How it is written: decides who may read it the other way round. */
  readonly form: 'iso' | 'name' | '-' | '.' | '/';
  /** True if `month` and `day` stand in the order written first/second and could be exchanged. */
  readonly swappable: boolean;
  /** The order that two numbers can have been in alone: `11/19/2019`. */
  readonly order?: DayOrder | null;
  /** From 0 to 1, of the shape alone. */
  readonly confidence: number;
}

/** A text in plain signs with its shape. */
export interface Shaped {
  readonly text: string;
  readonly shape: string;
  readonly language: string | null;
  /** Where it begins in the whole. */
  readonly offset: number;
}

/** The date that begins here. */
export const candidateAt = (shaped: Shaped, at: number): Candidate | null => namedAt(shaped, at) ?? numericAt(shaped, at);

type Groups = Readonly<Record<string, string | undefined>>;

/** What the pattern takes from here on, with its end. */
export function take(pattern: RegExp, text: string, at: number): { groups: Groups; end: number } | null {
  const match = execFrom(pattern, text, at);
  return match === null ? null : { groups: match.groups ?? {}, end: endOf(match) };
}

/** Two characters that make the number behind them part of something else: `12:30`, `3.5`, `$5`, `1/19`. */
const TOUCHED = /[$€£¥#+@=%]$|\d[.:,/]/;

/** A date whose month is a name, or a number that says it is one. */
function namedAt({ text, shape, language }: Shaped, at: number): Candidate | null {
  if (TOUCHED.test(shape.slice(Math.max(0, at - 2), at))) return null;
  const { dayFirst, monthFirst, yearFirst } = grammar();
  const found = take(yearFirst, shape, at) ?? take(dayFirst, shape, at) ?? take(monthFirst, shape, at);
  if (found === null) return null;
  const { groups, end } = found;
  const { before = '', dash, era, span, unit } = groups;
  const month = monthOf(text.slice(at + before.length, at + before.length + (groups['month'] ?? '').length), language);
  const day = numberOf(groups['day']);
  const year =
    era === undefined
      ? (numberOf(groups['year'] ?? groups['late'] ?? groups['early']) ?? shortYear(groups['short'], language))
      : eraYear(text.charAt(at), Number(groups['count']));
  // 04-ago-2021: dashes make a date of any month's name
  const dashed = before.endsWith('-') && shape[end - 5] === '-';
  if ((dash !== undefined && !before.endsWith('-')) || (day === null && before !== '' && unit === undefined)) return null;
  if (!(year === null || day === null ? month.alone : month.dated || dashed)) return null;
  const form = 'name';
  if (month.number > 12) {
    const date = fromSolarHijri(year ?? 0, month.number - 12, day ?? 0);
    return date && { ...date, end, form, swappable: false, confidence: 0.9 };
  }
  if ((year !== null && !isYear(year)) || !isDay(year ?? 2000, month.number, day ?? 1)) return null;
  const confidence = year === null ? 0.4 : day === null ? 0.6 : month.confidence * (span === undefined ? 1 : 0.5);
  return { end, year, month: month.number, day, form, swappable: false, confidence };
}

/** What makes a number part of an address, a price, a version or a path; not the colon and dash that end a label. */
const PART_BEFORE = /[/\-.+%$€£¥=@&\\:~*‐‑–−]$|(?:^|\P{L})\p{L}{1,2}$/u;
const LABEL_END = /(?:[\p{L} ]:| [-–])$/u;

/** Three numbers as they are written, and the sign between them. */
interface Numbers {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly form: '-' | '.' | '/' | '·';
  /** True if spaces stand beside the sign. */
  readonly spaced: boolean;
  /** Offset right behind them. */
  readonly end: number;
}

/** A date in three numbers. */
function numericAt({ text, shape, language }: Shaped, at: number): Candidate | null {
  const found = take(grammar().numeric, shape, at);
  const before = text.slice(Math.max(0, at - 3), at);
  if (found === null || (PART_BEFORE.test(before) && !LABEL_END.test(before))) return null;
  const { first = '', sign = '', second = '', third = '' } = found.groups;
  const form = /[-‐‑–−]/.test(sign) ? '-' : ((/[./]/.exec(sign)?.[0] ?? '·') as '.' | '/' | '·');
  const numbers: Numbers = { first, second, third, form, spaced: sign.length > 1, end: found.end };
  return first.length === 4 ? fromYear(numbers, shape) : toYear(numbers, language, standsAlone(text, at, found.end, language));
}

/** `2019-11-19`, `2019. 11. 19.`: the year first. */
function fromYear({ first, second, third, form, spaced, end: behind }: Numbers, shape: string): Candidate | null {
  const [year, month, day] = [Number(first), Number(second), Number(third)];
  const short = third.length === 2;
  if (third.length > 2 || (spaced && form === '-' && (second.length !== 2 || !short))) return null;
  // 2019. 11. 19. closes with a dot of its own
  const end = behind + (form === '.' && spaced && shape[behind] === '.' ? 1 : 0);
  const iso = { end, form: 'iso', swappable: false } as const;
  const solar = fromSolarHijri(year, month, day);
  if (solar !== null) return { ...iso, ...solar, confidence: 0.7 };
  return isYear(year) && isDay(year, month, day) ? { ...iso, year, month, day, confidence: form === '-' || short ? 0.95 : 0.9 } : null;
}

/** `11/19/2019`, `19.11.19`: the year last, behind day and month in either order. */
function toYear({ first, second, third, form, spaced, end }: Numbers, language: string | null, alone: boolean): Candidate | null {
  const [a, b] = [Number(first), Number(second)];
  const short = third.length === 2;
  if (first.length > 2 || (!short && third.length !== 4) || form === '·' || (spaced && form === '-')) return null;
  // 1.2.19 and 10-12-19 are rather versions, scores and part numbers, unless a line of their own makes them dates
  if (short && (form === '-' || spaced || (form === '.' && (first.length !== 2 || second.length !== 2))) && !(alone && form === '.'))
    return null;
  const year = shortYear(short ? third : undefined, language) ?? Number(third);
  const dayFirst = isDay(year, b, a);
  const monthFirst = isDay(year, a, b);
  // 06.18.2025 is written in America, if seldom
  if (!dayFirst && (!monthFirst || (form === '.' && (short || spaced)))) return null;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  const order = (dayFirst && monthFirst) || form === '.' ? null : dayFirst ? 'day' : 'month';
  return { end, year, month, day, form, swappable: dayFirst && monthFirst && a !== b, order, confidence: short ? 0.6 : 0.9 };
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** Of two digits; 67 is 2567 in Thailand. */
const shortYear = (digits: string | undefined, language: string | null): number | null =>
  digits === undefined ? null : Number(digits) + (language === 'th' && digits >= '43' ? 2500 : digits >= '90' ? 1900 : 2000);

/** Languages that part day, month and year by dots. */
// prettier-ignore
const DOTTED: ReadonlySet<string> = new Set(['bg', 'cs', 'da', 'de', 'et', 'fi', 'he', 'hr', 'it', 'lv', 'mk', 'no', 'pl', 'ro', 'ru', 'sk', 'sl', 'sr', 'tr', 'uk']);

/** A line that is a date with its label, byline or time is no longer. */
const LONGEST_DATE_LINE = 80;
/** What stands behind a date that closes a line: nothing, a sign that parts cells, or its time. */
const CLOSED = /^\s?(?:$|[|·•)–—]|-\s|,?\s?(?:\p{L}{1,4}\s)?\d\d?[:.]\d\d)/u;
/** What stands in front of it where another cell of the line ends. */
const OPENED = /^$|[|·•(–—,]\s?$|\s-\s$/u;

/** `4.3.24`, `Stand: 4.3.24, 10:15`, `Von Jana Weber, 4.3.24`: nothing beside it but what stands beside dates, where dates are written so. */
function standsAlone(text: string, at: number, end: number, language: string | null): boolean {
  if (language === null || text.length > LONGEST_DATE_LINE || !DOTTED.has(language)) return false;
  const before = text.slice(0, at).trimStart();
  return CLOSED.test(text.slice(end)) && (OPENED.test(before) || dateRole(before.slice(-LABEL)) !== null);
}

/** A label in front of a date is no longer. */
const LABEL = 24;

/** A year of any calendar in use: of our own, or Thai. */
const isYear = (year: number): boolean => (year >= 1900 && year <= 2100) || (year >= 2443 && year <= 2650);
