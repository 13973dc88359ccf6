import { execFrom } from '../../page/exec-from.js';
import { two, weekdayOf } from './calendar.js';

/**
 * Offset in minutes by abbreviation, sorted. Where two zones share one, the one news sites write: BST is British,
 * CST American, IST Indian. The American ones of two letters leave summer time open. Source: IANA time zone database.
 */
const ZONES =
  ' AEDT660 AEST600 BST60 CDT-300 CEST120 CET60 CST-360 CT-360 EAT180 EDT-240 EEST180' +
  ' EET120 EST-300 ET-300 GMT0 HKT480 IST330 JST540 KST540 MDT-360 MESZ120 MEZ60 MSK180 MST-420 MT-420 NZDT780 NZST720 PDT-420' +
  ' PHT480 PKT300 PST-480 PT-480 SAST120 SGT480 UTC0 WAT60 WEST60 WET0 WIB420 Z0 МСК180 ';

/** Minutes east of UTC, and whether American summer time is still to be added. */
export interface Zone {
  readonly minutes: number;
  readonly us: boolean;
  /** Offset in the text right behind it. */
  readonly end: number;
}

/** `Z`, ` ET`, ` (GMT+7)`, ` UTC+01:00`, `+0100`, ` -0500 (EST)`. */
const ZONE = /( ?)(\(?)(?:([A-ZМСК]{1,4})(?!\p{L}))?(?:([+\-−])(\d{1,2}?)(?::?(\d\d))?(?!\d))?(\)?)(?: ?\(\p{L}{1,5}\))?/uy;

/** The zone that is stated here. `sure` lets `-5` and `-05:00` pass, which otherwise open a span of time. */
export function zoneAt(text: string, at: number, sure: boolean): Zone | null {
  const [all = '', space = '', open = '', name, sign, hours, minutes, close] = execFrom(ZONE, text, at) ?? [];
  const known = name === undefined ? 0 : Number.parseInt(ZONES.slice(ZONES.indexOf(` ${name}`) + name.length + 1), 10);
  if (Number.isNaN(known) || !ZONES.includes(` ${name ?? ''}`) || (name === 'Z' && space !== '')) return null;
  const named = name === undefined ? '' : space + open + name;
  let shift = 0;
  let end = at + named.length + (open !== '' && text[at + named.length] === ')' ? 1 : 0);
  if (
    sign !== undefined &&
    known === 0 &&
    (name !== undefined || open === '') &&
    (sure || name !== undefined || (sign === '+' && minutes !== undefined))
  ) {
    shift = Number(hours) * 60 + Number(minutes ?? 0);
    if (shift > 14 * 60) return null;
    if (sign !== '+') shift = -shift;
    end = at + all.length - (close !== '' && open === '' ? 1 : 0);
  } else if (name === undefined) return null;
  return { minutes: known + shift, us: name !== undefined && /^[CEMP]T$/.test(name), end };
}

/** `Z`, `+01:00`, `-05:00`. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes to add in the United States on that day: summer time from the second Sunday of March to the first of November (since 2007). */
export function usSummerShift(year: number, month: number, day: number): number {
  // Sundays of this month up to and including the day
  const sundays = Math.floor((day - (weekdayOf(year, month, day) % 7) + 6) / 7);
  return (month > 3 && month < 11) || (month === 3 && sundays > 1) || (month === 11 && sundays < 1) ? 60 : 0;
}
