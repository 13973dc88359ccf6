/** Days of a month of the Gregorian calendar; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True if the day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2019`, `2019-11` or `2019-11-19`. */
export function isoDate(year: number, month: number | null, day: number | null): string {
  const stated = String(year).padStart(4, '0');
  if (month === null) return stated;
  return day === null ? `${stated}-${two(month)}` : `${stated}-${two(month)}-${two(day)}`;
}

/** At least two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The day that many days later. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/**
 * The Gregorian day of a day of the Solar Hijri calendar (Iran), `null` if there is no such day. Leap years follow the
 * 33-year cycle, which agrees with CLDR on every day from 1990 to 2059.
 */
export function fromSolarHijri(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : month <= 11 ? 30 : isSolarLeap(year) ? 30 : 29)) return null;
  // 1 Farvardin 1300 was 21 March 1921
  let days = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  days += day - 1;
  const step = year >= 1300 ? 1 : -1;
  for (let at = 1300; at !== year; at += step) days += step * (isSolarLeap(step > 0 ? at : at - 1) ? 366 : 365);
  const date = addDays(new Date(Date.UTC(1921, 2, 21)), days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const SOLAR_LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function isSolarLeap(year: number): boolean {
  return SOLAR_LEAP.has(year % 33);
}
