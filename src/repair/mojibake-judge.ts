import type { Edit } from './edit.js';
import { noEdits } from './edits.js';
import { continuationMask, leadMask } from './mojibake-bytes.js';
import { codecs } from './mojibake-codecs.js';
import { CERTAIN, clashes, isForeign, scoreLetters, scoreLost, scoreSigns, type Around } from './mojibake-score.js';
import { alphabetOf, caseOf, isBox, type Alphabet } from './mojibake-signs.js';
import type { Target } from './mojibake-targets.js';
import { findUnits, type Unit } from './mojibake-units.js';

interface Judged {
  readonly start: number;
  readonly end: number;
  readonly with: string;
  readonly score: number;
  /** Whether a unit that is certain by itself touches it. */
  readonly touchesCertain: boolean;
}

/** Pairs that published cases show to be meant, or beyond telling, unless the line has more to say. */
const doubtful: ReadonlySet<string> = new Set(['Ã¥']);

/** Set of encodings in which some pair of the line may be misread UTF-8. */
function encodingsOf(line: string): number {
  let mask = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x80) continue;
    const lead = leadMask(code);
    if (lead === 0) continue;
    mask |= lead & continuationMask(line.charCodeAt(i + 1));
    if (code === 0xc3 && line.charCodeAt(i + 1) === 0x20) mask |= lead & 1;
  }
  return mask;
}

/** "voilÃ le", "Ã s 19h", "Ã quele": what became of "à" whose no-break space was folded. */
function folded(line: string, unit: Unit): Judged {
  const before = line.charAt(unit.start - 1);
  const rest = line.slice(unit.end, unit.end + 6);
  const sure = caseOf(before) === 'lower' && line.charAt(unit.start) === 'Ã';
  const score = sure ? CERTAIN : alphabetOf(before) === 'none' ? 2 : 0;
  // Portuguese "às", "àquele(s)", "àquela(s)", "àquilo", and a second space: the space was the letter's own.
  const ownSpace = /^(?: |s(?![a-zà-ÿ'’])|qu(?:el|il))/.test(rest);
  return { start: unit.start, end: ownSpace ? unit.end : unit.end - 1, with: 'à', score, touchesCertain: false };
}

/** A unit in which a space stands for a no-break space: never certain by itself. */
function scoreSpaced(line: string, unit: Unit, around: Around): number {
  if (unit.lead >= 0xe0) return unit.lead === 0xe2 && unit.target === 'sign' ? 2 : 1;
  // "aboutÂ us", "online.Â Now": nothing but a lost no-break space puts "Â" there.
  if (unit.lead === 0xc2) return caseOf(around.before) === 'lower' || /[.,:;!?]/.test(around.before) ? CERTAIN : 2;
  if (around.joinedBefore || around.joinedAfter) return 1;
  return alphabetOf(around.before) === 'none' && caseOf(line.charAt(unit.end)) === 'lower' ? 1 : 0;
}

const hasC1 = (text: string): boolean => /[\x80-\x9f]/.test(text);

function judgeUnit(line: string, unit: Unit, around: Around, signs: boolean): Judged {
  const text = line.slice(unit.start, unit.end);
  if (unit.spaced && unit.lead === 0xc3) return folded(line, unit);
  let score: number;
  if (unit.lost !== 'no') score = scoreLost(text, unit, around);
  else if (unit.spaced) score = scoreSpaced(line, unit, around);
  else score = signs ? scoreSigns(text, unit, around) : scoreLetters(text, unit, around);
  if (clashes(unit, around)) score -= 3;
  // A letter of another script alone, and no control character to prove it: "32Ω±15%".
  if (around.run === 1 && isForeign(unit.target) && !hasC1(text)) score = Math.min(score, CERTAIN - 1);
  // What follows belongs to the sequence too, or a byte between was lost: the reading would be wrong.
  if (!around.joinedAfter && (hasC1(around.after) || around.after === 'Â')) score -= 6;
  if (doubtful.has(text)) score = Math.min(score, 2);
  return { start: unit.start, end: unit.end, with: unit.with ?? '', score, touchesCertain: false };
}

/** Everything one encoding explains on a line: units that are certain, and those they vouch for. */
function judgeEncoding(line: string, codec: number, garbled: boolean): readonly Judged[] {
  const units = findUnits(line, codec);
  if (garbled && units.filter((unit) => unit.with === null).length * 8 > units.length) return [];
  const signs = codecs[codec]?.mixesC1 === false;
  const stranger = codecs[codec]?.name === 'windows-1251' && isStranger(line, units);
  const judged: Judged[] = [];
  for (let from = 0; from < units.length; ) {
    // A run: units without a gap.
    let to = from + 1;
    while (to < units.length && units[to]?.start === units[to - 1]?.end) to++;
    const run = units.slice(from, to);
    from = to;
    const brokenOnes = run.filter((unit) => unit.with === null).length;
    // Garbled beyond repair: decoding the part that happens to fit would only hide it.
    if (brokenOnes * 2 >= run.length) continue;
    const first = run[0] as Unit;
    const runText = line.slice(first.start, (run[run.length - 1] as Unit).end);
    const runHasLetters = Array.from(runText).some((char) => !isBox(char));
    const sizes = sameTarget(run);
    const scored: Judged[] = [];
    run.forEach((unit, i) => {
      if (unit.with === null) return;
      scored.push(
        judgeUnit(line, unit, {
          before: line.charAt(unit.start - 1),
          after: line.charAt(unit.end),
          joinedBefore: i > 0,
          joinedAfter: i < run.length - 1,
          run: sizes[i] ?? 1,
          runHasLetters,
          stranger,
        }, signs),
      );
    });
    const certainAt = (i: number): boolean => (scored[i]?.score ?? 0) >= CERTAIN;
    scored.forEach((unit, i) => judged.push({ ...unit, touchesCertain: certainAt(i - 1) || certainAt(i + 1) }));
  }
  return vouched(line, judged, codec);
}

/** The company a decoded character keeps in a run: East Asian text mixes its letters with wide signs. */
function companyOf(unit: Unit): Target {
  return unit.target === 'hangul' || (unit.target === 'sign' && unit.lead >= 0xe3 && unit.lead <= 0xef) ? 'han' : unit.target;
}

/** For each unit of a run, the number of neighbours in a row that keep the same company. */
function sameTarget(run: readonly Unit[]): readonly number[] {
  const company = run.map(companyOf);
  const sizes: number[] = [];
  for (let from = 0; from < run.length; ) {
    let to = from + 1;
    while (to < run.length && company[to] === company[from]) to++;
    const size = company[from] === 'sign' || company[from] === 'rare' ? 1 : to - from;
    for (let i = from; i < to; i++) sizes.push(size);
    from = to;
  }
  return sizes;
}

/** Keeps the certain and, in their company, the likely. */
function vouched(line: string, judged: readonly Judged[], codec: number): readonly Judged[] {
  const certain = judged.filter((unit) => unit.score >= CERTAIN).length;
  const likely = judged.reduce((sum, unit) => sum + (unit.score >= 2 ? unit.score : 0), 0);
  if (certain === 0 && likely < 2 * CERTAIN) return [];
  const foreign = !clean(line, judged, codec);
  return judged.filter((unit) => {
    if (unit.score >= CERTAIN) return true;
    if (!foreign) return false;
    if (unit.score >= 2) return likely - unit.score >= CERTAIN;
    return unit.score === 1 && certain > 0 && (unit.touchesCertain || likely >= 2 * CERTAIN);
  });
}

/** Small letters of an alphabet that stand outside the given stretches. */
function ownLetters(line: string, stretches: readonly { start: number; end: number }[], home: Alphabet): number {
  let own = 0;
  let at = 0;
  for (let i = 0; i < line.length; i++) {
    while (at < stretches.length && (stretches[at]?.end ?? 0) <= i) at++;
    if ((stretches[at]?.start ?? Infinity) <= i) continue;
    const char = line.charAt(i);
    if ((home === 'latin' || char > '\u036f') && alphabetOf(char) === home && caseOf(char) === 'lower') own++;
  }
  return own;
}

/** Whether a line in Cyrillic or Greek has words of its own, so that odd pairs in it may be meant. */
function clean(line: string, judged: readonly Judged[], codec: number): boolean {
  const name = codecs[codec]?.name;
  if (name !== 'windows-1251' && name !== 'windows-1253') return false;
  const home = name === 'windows-1251' ? 'cyrillic' : 'greek';
  return ownLetters(line, judged.filter((unit) => unit.score > 0), home) >= 4;
}

/** Whether a line has Latin words and nothing Cyrillic but what may be misread. */
function isStranger(line: string, units: readonly Unit[]): boolean {
  return ownLetters(line, units, 'cyrillic') === 0 && ownLetters(line, units, 'latin') >= 4;
}

/**
 * How much a reading explains: its scores, then the characters it covers. A control character where
 * the encoding has a sign of its own speaks for another encoding: that one would have shown the sign.
 */
function weightOf(line: string, units: readonly Judged[], codec: number): number {
  const table = codecs[codec]?.table ?? '';
  let weight = 0;
  for (const unit of units) {
    weight += unit.score + (unit.end - unit.start) / 16;
    for (let i = unit.start; i < unit.end; i++) {
      const code = line.charCodeAt(i);
      if (code >= 0x80 && code < 0xa0 && table.charCodeAt(code - 0x80) !== code) weight -= 1 / 8;
    }
  }
  return weight;
}

/** "ãƒâ€ ã¢â‚¬å¡": case was folded after the damage, so that more sequences break off than hold. */
function isGarbled(line: string): boolean {
  const units = findUnits(line, 0);
  const brokenOnes = units.filter((unit) => unit.with === null).length;
  return brokenOnes >= 3 && brokenOnes * 2 > units.length;
}

/** Whether two stretches share a character. */
const overlap = (a: Judged, b: Judged): boolean => a.start < b.end && b.start < a.end;

/**
 * Undoes one layer on one line. Of the encodings that explain something, the one that explains most
 * goes first; the others add what it leaves.
 */
export function judgeLine(line: string): readonly Edit[] {
  const mask = encodingsOf(line);
  if (mask === 0) return noEdits;
  const garbled = (mask & 1) !== 0 && isGarbled(line);
  const readings: { units: readonly Judged[]; weight: number }[] = [];
  for (let codec = 0; codec < codecs.length; codec++) {
    if ((mask & (1 << codec)) === 0) continue;
    const units = judgeEncoding(line, codec, garbled);
    if (units.length > 0) readings.push({ units, weight: weightOf(line, units, codec) });
  }
  if (readings.length === 0) return noEdits;
  readings.sort((a, b) => b.weight - a.weight);
  let taken: readonly Judged[] = readings[0]?.units ?? [];
  for (const { units } of readings.slice(1)) {
    const free: Judged[] = [];
    let at = 0;
    for (const unit of units) {
      while (at < taken.length && (taken[at] as Judged).end <= unit.start) at++;
      const other = taken[at];
      if (other === undefined || !overlap(other, unit)) free.push(unit);
    }
    if (free.length > 0) taken = [...taken, ...free].sort((a, b) => a.start - b.start);
  }
  return taken.map((unit) => ({ start: unit.start, end: unit.end, with: unit.with, rule: 'mojibake' }));
}
