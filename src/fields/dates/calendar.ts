/** True if the day exists in the Gregorian calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCDate() === day;
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
  if (year < 1300 || year > 1500 || month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : month <= 11 || isSolarLeap(year) ? 30 : 29)) return null;
  // 1 Farvardin 1300 was 21 March 1921
  let days = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  for (let at = 1300; at < year; at += 1) days += isSolarLeap(at) ? 366 : 365;
  const date = addDays(new Date(Date.UTC(1921, 2, 21)), days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const SOLAR_LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function isSolarLeap(year: number): boolean {
  return SOLAR_LEAP.has(year % 33);
}
