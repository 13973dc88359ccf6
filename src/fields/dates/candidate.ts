import { daysInMonth } from './calendar.js';

/** A date as one pattern reads it, before language, clock and the rest of the text settle what is open. */
export interface Candidate {
  /** First token. */
  readonly at: number;
  /** Token after the last. */
  readonly next: number;
  /** Four digits; `null` in "May 3". */
  readonly year: number | null;
  /** 1 to 12; `null` where only the year is stated. */
  readonly month: number | null;
  readonly day: number | null;
  /** How it is written: decides who may read it the other way round. */
  readonly form: 'iso' | 'slash' | 'dot' | 'dash' | 'name' | 'sign';
  /** True if `month` and `day` stand in the order written first/second and could be exchanged. */
  readonly swappable: boolean;
  /** True if the month stood before the day in numbers: `11/19/2019`. */
  readonly monthWasFirst?: boolean;
  /** From 0 to 1, of the shape alone. */
  readonly confidence: number;
}

/** A day that exists in some year, or in the one given. */
export function plausibleDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}
