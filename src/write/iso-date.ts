/**
 * ISO 8601 in the precisions an article's dates have: `2019`, `2019-11`, `2019-11-19`,
 * `2019-11-19T09:30`, `2019-11-19T09:30:00`, `2019-11-19T09:30:00.000`; after a time the zone as
 * `Z` or `+01:00`. Zones go from -12:00 to +14:00; up to nine digits of a second's fraction.
 */
export const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/;

/** Days of each month of a common year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Whether a text is a date in one of the forms of {@link ISO_DATE} and its day is in the calendar.
 *
 * @example
 * ```ts
 * isIsoDate('2019-11'); // true
 * isIsoDate('2019-02-29'); // false: no leap year
 * ```
 */
export function isIsoDate(text: string): boolean {
  return ISO_DATE.test(text) && isInCalendar(text);
}

/** Whether the day of a date in the right form exists; true where no day is given. */
export function isInCalendar(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 31));
}
