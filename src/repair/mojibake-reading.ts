import { codecs } from '../tables.js';
import { isBroken, runEnd, surroundings, type Around } from './mojibake-runs.js';
import { CERTAIN, scoreLetters } from './mojibake-score.js';
import { clashes, scoreLost, scoreSigns, scoreSpaced } from './mojibake-score-signs.js';
import { CYRILLIC, GREEK, LATIN, alphabetOf, isC1 } from './mojibake-signs.js';
import { isForeign } from './mojibake-targets.js';
import type { Unit } from './mojibake-units.js';

/** What one encoding explains on a line. */
export interface Reading {
  readonly units: readonly Unit[];
  /** How much it explains; of two readings of one stretch the heavier is right. */
  readonly weight: number;
}

interface Scored {
  readonly unit: Unit;
  readonly score: number;
  /** Whether a unit that is certain by itself touches it. */
  readonly touchesCertain: boolean;
}

/** "Ã¥": published cases show that nobody can tell, unless the line has more to say. */
const isDoubtful = (line: string, unit: Unit): boolean => line.charCodeAt(unit.start) === 0xc3 && line.charCodeAt(unit.start + 1) === 0xa5;

function holdsC1(line: string, unit: Unit): boolean {
  for (let i = unit.start; i < unit.end; i++) if (isC1(line.charCodeAt(i))) return true;
  return false;
}

function scoreOf(line: string, unit: Unit, around: Around, signs: boolean): number {
  let score: number;
  if (unit.lost !== 'no') score = scoreLost(line, unit, around);
  else if (unit.spaced) score = scoreSpaced(line, unit, around);
  else score = signs ? scoreSigns(line, unit, around) : scoreLetters(line, unit, around);
  if (clashes(unit, around)) score -= 3;
  // A letter of another script alone, and no control character to prove it: "32Ω±15%".
  if (around.run === 1 && isForeign(unit.target) && score >= CERTAIN && !holdsC1(line, unit)) score = CERTAIN - 1;
  // What follows belongs to the sequence too, or a byte between was lost: the reading would be wrong.
  if (!around.joinedAfter && (isC1(around.after) || around.after === 0xc2)) score -= 6;
  return isDoubtful(line, unit) ? Math.min(score, 2) : score;
}

/** Letters of an alphabet outside the units. */
function ownLetters(line: string, units: readonly Unit[], home: number): number {
  let own = 0;
  let at = 0;
  for (let i = 0; i < line.length; i++) {
    while (at < units.length && (units[at] as Unit).end <= i) at++;
    if (at < units.length && (units[at] as Unit).start <= i) continue;
    const code = line.charCodeAt(i);
    if (alphabetOf(code) === home) own++;
  }
  return own;
}

/** The alphabet of an encoding's own letters, if it is not Latin. */
function homeOf(codec: number): number {
  const name = codecs[codec]?.name;
  return name === 'windows-1251' ? CYRILLIC : name === 'windows-1253' ? GREEK : LATIN;
}

/** Words of four letters and more in an alphabet: enough to say that a line is written in it. */
const FEW = 4;

/**
 * Judges what one encoding makes of a line: keeps the units that are certain by themselves and, in
 * their company, the likely ones.
 *
 * @param units - from `findUnits`
 */
export function judgeEncoding(line: string, codec: number, units: readonly Unit[]): Reading {
  const signs = codecs[codec]?.mixesC1 === false;
  const home = homeOf(codec);
  const stranger = home === CYRILLIC && ownLetters(line, units, CYRILLIC) === 0 && ownLetters(line, units, LATIN) >= FEW;
  const scored: Scored[] = [];
  for (let from = 0; from < units.length;) {
    const to = runEnd(units, from);
    if (!isBroken(units, from, to)) {
      const around = surroundings(line, units, from, to, stranger);
      const scores = around.map((each, i) => {
        const unit = units[from + i] as Unit;
        return unit.with === null ? 0 : scoreOf(line, unit, each, signs);
      });
      scores.forEach((score, i) => {
        const unit = units[from + i] as Unit;
        const touchesCertain = (scores[i - 1] ?? 0) >= CERTAIN || (scores[i + 1] ?? 0) >= CERTAIN;
        if (unit.with !== null && score > 0) scored.push({ unit, score, touchesCertain });
      });
    }
    from = to;
  }
  return vouched(line, codec, home, scored);
}

/** Keeps the certain and those that the rest of the line vouches for. */
function vouched(line: string, codec: number, home: number, scored: readonly Scored[]): Reading {
  let certain = 0;
  let likely = 0;
  for (const { unit, score } of scored) {
    if (score >= CERTAIN) certain++;
    // What a space or a lost byte suggests is no evidence for others.
    if (score >= CERTAIN || (score >= 2 && !unit.spaced && unit.lost === 'no')) likely += score;
  }
  if (certain === 0 && likely < 2 * CERTAIN) return { units: [], weight: 0 };
  // A line in Cyrillic or Greek with words of its own: odd pairs in it may be meant.
  const strict =
    home !== LATIN &&
    ownLetters(
      line,
      scored.map(({ unit }) => unit),
      home,
    ) >= FEW;
  const kept = scored.filter(({ unit, score, touchesCertain }) => {
    if (score >= CERTAIN) return true;
    if (strict) return false;
    if (score >= 2) return likely - (unit.spaced || unit.lost !== 'no' ? 0 : score) >= CERTAIN;
    return certain > 0 && (touchesCertain || likely >= 2 * CERTAIN);
  });
  return { units: kept.map(({ unit }) => unit), weight: weigh(line, codec, kept) };
}

/**
 * The scores, then the characters covered. A control character where the encoding has a sign of its
 * own speaks for another encoding: that one would have shown the sign.
 */
function weigh(line: string, codec: number, kept: readonly Scored[]): number {
  const table = codecs[codec]?.table ?? '';
  let weight = 0;
  for (const { unit, score } of kept) {
    weight += score + (unit.end - unit.start) / 16;
    for (let i = unit.start; i < unit.end; i++) {
      const code = line.charCodeAt(i);
      if (isC1(code) && table.charCodeAt(code - 0x80) !== code) weight -= 1 / 8;
    }
  }
  return weight;
}
