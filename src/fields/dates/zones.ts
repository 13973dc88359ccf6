import { two, weekdayOf } from './calendar.js';

/**
 * Offset in minutes by abbreviation, upper case, sorted. Where two zones share one, the one news sites write:
 * BST is British, CST American, IST Indian. Source: IANA time zone database.
 */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['ACDT', 630], ['ACST', 570], ['ADT', -180], ['AEDT', 660], ['AEST', 600], ['AKDT', -480], ['AKST', -540],
  ['ART', -180], ['AST', -240], ['AWST', 480], ['BRT', -180], ['BST', 60], ['CAT', 120], ['CDT', -300], ['CEST', 120],
  ['CET', 60], ['CLT', -240], ['COT', -300], ['CST', -360], ['EAT', 180], ['EDT', -240], ['EEST', 180], ['EET', 120],
  ['EST', -300], ['GMT', 0], ['HKT', 480], ['HST', -600], ['ICT', 420], ['IDT', 180], ['IST', 330], ['JST', 540],
  ['KST', 540], ['MDT', -360], ['MESZ', 120], ['MEZ', 60], ['MSK', 180], ['MST', -420], ['MYT', 480], ['NPT', 345],
  ['NST', -210], ['NZDT', 780], ['NZST', 720], ['PDT', -420], ['PET', -300], ['PHT', 480], ['PKT', 300], ['PST', -480],
  ['SAST', 120], ['SGT', 480], ['TRT', 180], ['UT', 0], ['UTC', 0], ['WAT', 60], ['WEST', 60], ['WET', 0], ['WIB', 420],
  ['WIT', 540], ['WITA', 480], ['Z', 0], ['МСК', 180],
]);

/** Standard offset of the zones that American sites write without saying whether summer time holds. */
export const US_ZONES: ReadonlyMap<string, number> = new Map([['AKT', -540], ['CT', -360], ['ET', -300], ['MT', -420], ['PT', -480]]);

/** `Z`, `+01:00`, `-05:00`. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes to add in the United States on that day: summer time from the second Sunday of March to the first of November (since 2007). */
export function usSummerShift(year: number, month: number, day: number): number {
  if (month < 3 || month > 11) return 0;
  if (month > 3 && month < 11) return 60;
  // Sundays of this month up to and including the day
  const sundays = Math.floor((day - weekdayOf(year, month, day) + 6) / 7);
  return month === 3 ? (sundays >= 2 ? 60 : 0) : sundays >= 1 ? 0 : 60;
}
