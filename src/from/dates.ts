import { statedDate } from '../fields/meta/stated-date.js';
import { clip } from '../judge/clip.js';
import type { Lost } from '../quality/subject.js';
import { isIsoDate } from '../write/iso-date.js';
import { asLine, asObject, shown } from './values.js';

/** Seconds of the last year that a record can be of, 2100: larger numbers are milliseconds. */
const LAST_SECOND = 4_133_980_799;

/** A date of a record in ISO 8601: a text, a `Date`, seconds or milliseconds, `{ $date }` of MongoDB. What states no day goes to `lost`. */
export function recordDate(value: unknown, path: Lost['path'], language: string | null, lost: Lost[]): string | null {
  const given = storedDate(value);
  const moment =
    given instanceof Date ? given.getTime() : typeof given === 'number' ? given * (Math.abs(given) > LAST_SECOND ? 1 : 1000) : null;
  const stated = moment === null ? extended(asLine(given)) : isoMoment(moment);
  if (stated !== null && isIsoDate(stated)) return stated;
  const read = moment === null && stated !== null ? statedDate(stated, { language, now: null }) : null;
  const told = stated ?? shown(value);
  if (read === null && told !== null) lost.push({ what: 'date', path, value: clip(told) });
  return read;
}

/** The basic format of ISO 8601 in the one with signs: `20191119T093000Z`. */
function extended(line: string | null): string | null {
  return line?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/, '$1-$2-$3T$4:$5:$6$7') ?? null;
}

/** What stands in the Extended JSON of MongoDB: `{ $date: 1574155800000 }`, `{ $date: { $numberLong: '1574155800000' } }`. */
function storedDate(value: unknown): unknown {
  const date = asObject(value)['$date'];
  const long = asObject(date)['$numberLong'];
  const milliseconds = typeof long === 'string' && /^-?\d{1,16}$/.test(long) ? Number(long) : date;
  return date === undefined ? value : typeof milliseconds === 'number' ? new Date(milliseconds) : milliseconds;
}

/** The moment in ISO 8601, years beyond 0 to 9999 with their sign; or the number, where it is no moment. */
function isoMoment(moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : date.toISOString();
}
