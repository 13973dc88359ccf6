import { isIsoDate } from '../../write/iso-date.js';
import { findDates } from '../dates/find-dates.js';
import { FIRST_YEAR, LAST_YEAR } from '../dates/settle.js';

/** What programs write for no date: the first days of their calendars, the second also as zones of the west see it. */
const EMPTY = /^(?:1900-01-01|1970-01-01|1969-12-31T)/;

/** True for a date in ISO 8601 that programs write where a field is empty. */
export const standsForNone = (iso: string): boolean => EMPTY.test(iso);

/** `2019-11-19`, `2019-11-19 09:30:00.123 +0100`, `2019-11-19T09:30Z` */
const FORM = /^(\d{4}-\d\d-\d\d)(?:(?:T| {1,2})(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i;

/**
 * A date of a page's metadata in ISO 8601, as precise and in the zone as stated; `null` for what is no
 * day that a page can be of: years from 1900 on, and no day that stands for an empty field.
 *
 * @example
 * ```ts
 * statedDate('2019-11-19 09:30:00 +0100', { language: null, now: null }); // '2019-11-19T09:30:00+01:00'
 * statedDate('Nov 19, 2019', { language: 'en', now: null }); // '2019-11-19'
 * statedDate('0001-01-01T00:00:00', { language: null, now: null }); // null
 * ```
 */
export function statedDate(value: string, context: { readonly language: string | null; readonly now: Date | null }): string | null {
  const text = value.trim();
  if (text.length > 80) return null;
  const stated = isoOf(text);
  // 24:00 is the next day's midnight
  const iso = stated !== null && isIsoDate(stated) ? stated : isoIn(text, context);
  if (iso === null || standsForNone(iso)) return null;
  const year = Number(iso.slice(0, 4));
  const last = context.now === null ? LAST_YEAR : context.now.getUTCFullYear() + 1;
  return year >= FIRST_YEAR && year <= last ? iso : null;
}

function isoOf(text: string): string | null {
  const [, day, time, zone] = FORM.exec(text) ?? [];
  if (day === undefined) return null;
  return time === undefined ? day : `${day}T${time}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function isoIn(text: string, context: { readonly language: string | null; readonly now: Date | null }): string | null {
  const found = findDates(text, context).find(({ precision, value }) => value !== null && precision !== 'year' && precision !== 'month');
  return found?.value ?? null;
}
