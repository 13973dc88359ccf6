import type { Edit } from './edit.js';
import { noEdits } from './edits.js';
import { continuationMask, differenceMask, leadMask } from './mojibake-bytes.js';
import { codecs } from '../tables.js';
import { judgeEncoding, type Reading } from './mojibake-reading.js';
import { findUnits, isFoldable, type Unit } from './mojibake-units.js';

/** Set of encodings in which some pair of the line may be misread UTF-8, and that read it each in their own way. */
function encodingsOf(line: string): number {
  let mask = 0;
  let own = 1;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x80) continue;
    own |= differenceMask(code);
    const lead = leadMask(code);
    if (lead === 0) continue;
    const next = line.charCodeAt(i + 1);
    mask |= lead & continuationMask(next);
    if (isFoldable(code) && next === 0x20) mask |= lead & 1;
  }
  return mask & own;
}

const countBroken = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + (unit.with === null ? 1 : 0), 0);

/** "ãƒâ€ ã¢â‚¬å¡": case was folded after the damage, so that more sequences break off than hold. */
function isGarbled(units: readonly Unit[]): boolean {
  const broken = countBroken(units);
  return broken >= 3 && broken * 2 > units.length;
}

/** Adds the units of a lesser reading where the better ones left room; both sorted. */
function addFree(taken: readonly Unit[], units: readonly Unit[]): readonly Unit[] {
  const all: Unit[] = [];
  let i = 0;
  for (const unit of units) {
    while (i < taken.length && (taken[i] as Unit).end <= unit.start) all.push(taken[i++] as Unit);
    const next = taken[i];
    if (next === undefined || next.start >= unit.end) all.push(unit);
  }
  while (i < taken.length) all.push(taken[i++] as Unit);
  return all;
}

/**
 * Undoes one layer on one line. Of the encodings that explain something, the one that explains most
 * goes first; the others add what it leaves.
 */
export function judgeLine(line: string): readonly Edit[] {
  const mask = encodingsOf(line);
  if (mask === 0) return noEdits;
  const readings: Reading[] = [];
  // Stretches that the encoding most text comes from sees in a garbled line; 0 in any other.
  let garbled = 0;
  for (let codec = 0; codec < codecs.length; codec++) {
    if ((mask & (1 << codec)) === 0) continue;
    const units = findUnits(line, codec);
    if (codec === 0 && isGarbled(units)) garbled = units.length;
    // In a garbled line only an encoding that reads nearly all of it is believed.
    if (garbled > 0 && (countBroken(units) * 8 > units.length || units.length < garbled)) continue;
    const reading = judgeEncoding(line, codec, units);
    if (reading.units.length > 0) readings.push(reading);
  }
  readings.sort((a, b) => b.weight - a.weight);
  const taken = readings.reduce<readonly Unit[]>((all, reading) => addFree(all, reading.units), []);
  return taken.map((unit) => ({ start: unit.start, end: unit.end, with: unit.with ?? '', rule: 'mojibake' }));
}
