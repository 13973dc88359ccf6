import { isBox } from './mojibake-signs.js';
import type { Target } from './mojibake-targets.js';
import type { Unit } from './mojibake-units.js';

/** What surrounds a unit. */
export interface Around {
  /** Code unit before and after, 0 at an end of the line. */
  readonly before: number;
  readonly after: number;
  /** Whether a unit touches it on that side: then what stands there is no neighbour but more of the same. */
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
  /** Number of units in a row, itself included, that decode to one script. */
  readonly run: number;
  /** Whether any character of the run is no box or shade of line art. */
  readonly runHasLetters: boolean;
  /** Whether the line has Latin words and no letter of the encoding's own alphabet but in units. */
  readonly stranger: boolean;
}

/** Index after the last unit of the run that starts at `from`: units without a gap. */
export function runEnd(units: readonly Unit[], from: number): number {
  let to = from + 1;
  while (to < units.length && units[to]?.start === units[to - 1]?.end) to++;
  return to;
}

/** Garbled beyond repair: decoding the part that happens to fit would only hide it. */
export function isBroken(units: readonly Unit[], from: number, to: number): boolean {
  let broken = 0;
  for (let i = from; i < to; i++) if (units[i]?.with === null) broken++;
  return broken * 2 >= to - from;
}

/** The company a decoded character keeps: East Asian text mixes its letters with wide signs. */
function companyOf(unit: Unit): Target {
  // What was guessed at proves nothing about its neighbours.
  if (unit.spaced || unit.lost !== 'no') return 'sign';
  return unit.target === 'hangul' || (unit.target === 'sign' && unit.lead >= 0xe3 && unit.lead <= 0xef) ? 'han' : unit.target;
}

/** For each unit of a run, the number of neighbours in a row that keep the same company; 1 for signs. */
function companies(units: readonly Unit[], from: number, to: number): readonly number[] {
  const sizes: number[] = [];
  for (let first = from; first < to;) {
    const company = companyOf(units[first] as Unit);
    let end = first + 1;
    while (end < to && companyOf(units[end] as Unit) === company) end++;
    const size = company === 'sign' || company === 'rare' ? 1 : end - first;
    for (; first < end; first++) sizes.push(size);
  }
  return sizes;
}

/** The surroundings of each unit of the run `units[from..to)`. */
export function surroundings(line: string, units: readonly Unit[], from: number, to: number, stranger: boolean): readonly Around[] {
  const sizes = companies(units, from, to);
  let runHasLetters = false;
  const runStop = units[to - 1]?.end ?? 0;
  for (let i = units[from]?.start ?? 0; i < runStop && !runHasLetters; i++) runHasLetters = !isBox(line.charCodeAt(i));
  return sizes.map((run, i) => {
    const unit = units[from + i] as Unit;
    return {
      before: unit.start > 0 ? line.charCodeAt(unit.start - 1) : 0,
      after: unit.end < line.length ? line.charCodeAt(unit.end) : 0,
      joinedBefore: i > 0,
      joinedAfter: from + i + 1 < to,
      run,
      runHasLetters,
      stranger,
    };
  });
}
