/** True if the day exists in the Gregorian calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCDate() === day;
}

/** `2019-11` or `2019-11-19`. */
export function isoDate(year: number, month: number, day: number | null): string {
  return `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
}

/** At least two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `2019-11-19T09:30`; 24:00 is the midnight of the next day. */
export function isoMinute(day: string, hour: number, minute: number): string {
  return `${hour < 24 ? day : addDays(new Date(day), 1).toISOString().slice(0, 10)}T${two(hour % 24)}:${two(minute)}`;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
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
  if (
    year < 1300 ||
    year > 1500 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > (month < 7 ? 31 : month < 12 || isSolarLeap(year) ? 30 : 29)
  )
    return null;
  // 1 Farvardin 1300 was 21 March 1921
  const date = new Date(
    Date.UTC(1921, 2, 20 + day + (month - 1) * 30 + Math.min(month - 1, 6) + (year - 1300) * 365 + leapsBefore(year) - leapsBefore(1300)),
  );
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Years 1, 5, 9, 13, 17, 22, 26 and 30 of each cycle are leap years. */
const leapsBefore = (year: number): number => Math.floor((8 * year + 21) / 33);

const isSolarLeap = (year: number): boolean => leapsBefore(year + 1) > leapsBefore(year);
