import type { Around } from './mojibake-runs.js';
import { CERTAIN, runScore } from './mojibake-score.js';
import { LOWER, UPPER, alphabetOf, caseOf, isBox, isLetter, isMathematical, LATIN } from './mojibake-signs.js';
import { isForeign, targetScore } from './mojibake-targets.js';
import type { Unit } from './mojibake-units.js';

/** Line art is boxes next to boxes, and directory trees put names after them. */
function boxScore(second: number, unit: Unit, around: Around, inWord: number): number {
  const { before, after } = around;
  // "f├╝r": inside a word of small letters they are none of it.
  if (!around.runHasLetters) return caseOf(before) !== LOWER ? -1 : caseOf(after) === LOWER ? 3 : 1;
  if (second === 0x2310) return 4; // ⌐
  if (isForeign(unit.target)) return 0;
  return (isLetter(before) ? 3 : 0) + (!isLetter(second) && !isBox(second) && inWord > 0 ? 3 : 0);
}

/** A unit that opens with a sign: Macintosh and code page 437. */
export function scoreSigns(line: string, unit: Unit, around: Around): number {
  if (unit.target === 'control') return -9;
  const lead = line.charCodeAt(unit.start);
  const second = line.charCodeAt(unit.start + 1);
  const inWord = (isLetter(around.before) ? 1 : 0) + (isLetter(around.after) ? 1 : 0);
  const score = targetScore[unit.target] + runScore(around);
  if (unit.lead >= 0xf0) return score + 6;
  // "‚Äô", "ΓÇÖ": the sequences behind punctuation.
  if (unit.lead === 0xe2 && unit.target === 'sign') return score + 4;
  if (isBox(lead)) return score + boxScore(second, unit, around, inWord);
  // Past ¬ √ ƒ ≈ the lead bytes show dashes, quotation marks and letters: only a run tells.
  if (unit.lead > 0xc5) return score;
  // ƒ is a letter of Ewe.
  if (lead === 0x192 && !isLetter(around.before) && isLetter(second)) return Math.min(score, CERTAIN - 2);
  const odd = isMathematical(second) ? 0 : isLetter(second) || second === 0xa9 ? 3 : 2;
  return score + odd + (inWord === 2 ? 3 : inWord === 1 ? 2 : 0);
}

/** A unit with a byte lost: what is left must itself be telling. */
export function scoreLost(line: string, unit: Unit, around: Around): number {
  if (unit.lead >= 0xf0) return CERTAIN + 1;
  const telling = unit.lead === 0xe2 && line.charCodeAt(unit.start + 1) === 0x20ac ? 2 : 0;
  if (unit.lost === 'mark') return unit.lead >= 0xe0 ? 3 + telling : 2;
  if (unit.lead >= 0xe0) return 2 + telling;
  return caseOf(around.before) === LOWER || isLetter(around.after) ? 2 : 0;
}

/** A unit in which a space stands for a no-break space. */
export function scoreSpaced(line: string, unit: Unit, around: Around): number {
  const { before } = around;
  if (unit.lead === 0xc3) {
    // "voilÃ le": no word ends in a small letter and "Ã".
    if (caseOf(before) === LOWER && line.charCodeAt(unit.start) === 0xc3) return CERTAIN;
    return isLetter(before) ? 0 : 2;
  }
  if (unit.lead >= 0xe0) return unit.lead === 0xe2 && unit.target === 'sign' ? 2 : 1;
  // "aboutÂ us", "online.Â Now": nothing but a lost no-break space puts "Â" there.
  if (unit.lead === 0xc2) {
    if (line.charCodeAt(unit.start) !== 0xc2 || caseOf(before) === UPPER) return 0;
    return caseOf(before) === LOWER || '.,:;!?'.includes(String.fromCharCode(before)) ? CERTAIN : 2;
  }
  if (around.joinedBefore || around.joinedAfter) return 1;
  // "Å veices": the first letter of a word.
  return !isLetter(before) && caseOf(around.after) === LOWER ? 1 : 0;
}

/** Whether the decoded letter would stand in a word of another script: "Brontë…”" is no Hangul. */
export function clashes(unit: Unit, around: Around): boolean {
  if (!isForeign(unit.target)) return false;
  return (!around.joinedBefore && alphabetOf(around.before) === LATIN) || (!around.joinedAfter && alphabetOf(around.after) === LATIN);
}
