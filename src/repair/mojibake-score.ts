import { c1AsWindows } from './c1.js';
import { alphabetOf, caseOf, isAfterLetter, isBetweenLetters, isBox, isMathematical } from './mojibake-signs.js';
import type { Target } from './mojibake-targets.js';
import type { Unit } from './mojibake-units.js';

/** From here on a unit is misread for certain; below, it takes company on the same line. */
export const CERTAIN = 4;

/** What surrounds a unit: the units that touch it count as what they decode to, not as neighbours. */
export interface Around {
  /** Character before and after, `''` at an end of the line. */
  readonly before: string;
  readonly after: string;
  /** Whether a unit touches it on that side. */
  readonly joinedBefore: boolean;
  readonly joinedAfter: boolean;
  /** Number of units of the same target script in the unbroken run that holds it, itself included. */
  readonly run: number;
  /** Whether the line has Latin words and no letter of the encoding's own alphabet but in units. */
  readonly stranger: boolean;
  /** Whether any character of that run is no box or shade of line art. */
  readonly runHasLetters: boolean;
}

/** What the decoded character is worth by itself. */
const targetScore: Readonly<Record<Target, number>> = {
  latin: 1, sign: 1, control: -1, greek: 1, cyrillic: 1, hebrew: 1, arabic: 1, indic: 1, thai: 1,
  georgian: 1, armenian: 1, han: 1, hangul: 1, mark: -1, rare: -3, never: -99,
};

const quoting = /["'`“”‘’„‚«»(…–—]/;

/** Scripts whose letters do not join Latin ones in a word. */
const apart: ReadonlySet<Target> = new Set<Target>(['cyrillic', 'hebrew', 'arabic', 'indic', 'thai', 'georgian', 'armenian', 'han', 'hangul']);

/** A run of letters of one script that are all misread alike is chance hardly ever. */
function runScore(around: Around): number {
  return around.run >= 4 ? 5 : around.run === 3 ? 3 : around.run === 2 ? 1 : 0;
}

/** What stands between a letter and its neighbour: the heart of the judgement. */
function signScore(sign: string, before: string, after: string): number {
  const next = caseOf(after);
  if (!isAfterLetter(sign)) {
    // "MÄ£ÄM": capitals and currency make ornaments; elsewhere no text puts "£" after a letter.
    return caseOf(before) === 'upper' && next !== 'lower' ? 1 : 4;
  }
  // "‚ВЈ": a low quotation mark opens, and openers stand after a space.
  if ((sign === '‚' || sign === '„') && alphabetOf(after) !== 'none') return 4;
  // "Ã’s": whoever writes about letters writes so.
  if (isBetweenLetters(sign)) return next === 'lower' && sign !== '’' ? 1 : 0;
  // "frÃ©res": no closing mark stands inside a word.
  if (next === 'lower') return 4;
  return next === 'upper' && caseOf(before) !== 'none' ? 3 : 0;
}

/** Letters where the case of a word breaks: "ZURÃœCK", "ceĹŁoĹź". */
function letterScore(lead: string, letter: string, before: string, after: string): number {
  const first = caseOf(lead);
  const second = caseOf(letter);
  const next = caseOf(after);
  if (first === 'lower') return second === 'upper' ? 3 : 0;
  if (second === 'lower') return next === 'upper' ? 4 : caseOf(before) === 'upper' ? 2 : 0;
  // "MĂĽndigkeit": three capitals, then small letters.
  return next === 'lower' ? (caseOf(before) === 'upper' ? 3 : 2) : 0;
}

/** "Ã", "Â" and "Ă" hardly end a word outside Portuguese and Romanian capitals, and are no words. */
function aloneScore(unit: Unit, lead: string, second: string, around: Around): number {
  if (unit.lead > 0xc3 || alphabetOf(lead) !== 'latin') return 0;
  const { before, after } = around;
  let score = 0;
  if (lead === 'Ã' || lead === 'Â' || lead === 'Ă') {
    const capitals = caseOf(before) === 'upper' || before === '';
    score = capitals && caseOf(after) !== 'lower' ? 1 : 2;
    // "Ãœber": no language writes "Ã" before a letter like these.
    if (lead === 'Ã' && caseOf(second) === 'lower') score += 2;
    // "DISPONIBILITÃ©": these signs stand by themselves.
    if (lead === 'Ã' && /[©¨§]/.test(second)) score += 1;
  }
  if (alphabetOf(before) !== 'none' || around.joinedBefore) return score;
  if (second === '\u00a0') return score + (caseOf(after) === 'upper' ? 0 : 2);
  // "Ã–PNV": a dash after a word's first letter.
  if (second === '—' && /[0-9]/.test(before) && /[0-9]/.test(after)) return score + 2; // 1920Ã—1080
  if (unit.lead === 0xc3 && isBetweenLetters(second) && second !== '’' && caseOf(after) === 'upper') return score + 2;
  // "360Â°", "Â» Next", "C'Ã¨ ma": who speaks of the letter quotes it or goes on with a dash.
  if (quoting.test(before) || !isAfterLetter(second)) return score;
  if (unit.lead === 0xc2) return second === '’' || second === '…' ? score : score + 3;
  return quoting.test(second) || isBetweenLetters(second) ? score : score + 1;
}

/** "В© 2026": a Cyrillic letter and a sign in a line that knows no other Cyrillic. */
function strangerScore(second: string, around: Around): number {
  return around.stranger && isAfterLetter(second) && alphabetOf(around.before) === 'none' ? 3 : 0;
}

/** "Frßhstück", "revues amÊricaines": what an encoding would make of a word tells it from another. */
function wordScore(decoded: string, around: Around): number {
  if (decoded === 'ß') return around.joinedBefore || /[aeiouyäöü]/.test(around.before) ? 0 : -4;
  if (caseOf(decoded) !== 'upper' || around.joinedBefore) return 0;
  const before = caseOf(around.before);
  return before === 'lower' || (before === 'upper' && caseOf(around.after) === 'lower') ? -1 : 0;
}

/** A unit that opens with a letter: the Windows and ISO encodings. */
export function scoreLetters(text: string, unit: Unit, around: Around): number {
  const lead = text.charAt(0);
  const second = text.charAt(1);
  const shown = c1AsWindows(second.charCodeAt(0));
  const { before, after } = around;
  let score = targetScore[unit.target];
  if (caseOf(before) === 'lower' && caseOf(lead) === 'upper' && !around.joinedBefore) score += 3;
  const home = alphabetOf(lead);
  const mixed = (side: string, joined: boolean): boolean =>
    !joined && home !== 'latin' && home !== 'none' && alphabetOf(side) === 'latin';
  if (mixed(before, around.joinedBefore) || mixed(after, around.joinedAfter)) score += 4;

  const last = text.charAt(text.length - 1);
  const following = text.length === 2 ? after : text.charAt(2);
  const code = second.charCodeAt(0);
  // "5×£3", "“×”": the sign of multiplication stands next to anything.
  const times = lead === '×' && code >= 0xa0;
  if (times || (unit.spaced && code === 0x20)) score += 0;
  else if (code >= 0x80 && code < 0xa0) score += shown !== null && isAfterLetter(shown) ? 3 : 5;
  else if (alphabetOf(second) !== 'none') score += letterScore(lead, second, before, following);
  else score += signScore(second, before, following);

  score += aloneScore(unit, lead, second, around);
  // No brand ends in Ã; "OÃ™" is "OÙ".
  if (text === 'Ã™') score += 2;

  if (unit.lead >= 0xe0) {
    const third = text.charCodeAt(2);
    if (third >= 0x80 && third < 0xa0) score += 3;
    // "â€™", "ï¼Œ", "вЂњ": the sequences behind punctuation, fullwidth signs and the byte order mark.
    const opener = unit.lead === 0xe2 || unit.lead === 0xef;
    if (opener && unit.target === 'sign' && second !== '\u00a0') score += 3;
    else if (second !== '\u00a0' && isAfterLetter(second) && !isAfterLetter(last) && alphabetOf(last) === 'none' && last !== '¡' && last !== '¿') score += 2;
  }
  // Two halves of a pair, each encoded by itself.
  if (unit.end - unit.start === 6) score += 6;
  if (unit.lead >= 0xf0) score += unit.target === 'sign' ? 5 : 1;
  return score + runScore(around) + strangerScore(second, around) + wordScore(unit.with ?? '', around);
}

/** A unit that opens with a sign: Macintosh and code page 437. */
export function scoreSigns(text: string, unit: Unit, around: Around): number {
  const second = text.charAt(1);
  const inWord = (alphabetOf(around.before) !== 'none' ? 1 : 0) + (alphabetOf(around.after) !== 'none' ? 1 : 0);
  let score = targetScore[unit.target] + runScore(around);
  if (unit.target === 'control') return -99;
  if (unit.lead >= 0xf0) return score + 6;
  // "‚Äô", "ΓÇÖ": the sequences behind punctuation.
  if (unit.lead === 0xe2 && unit.target === 'sign') return score + 4;
  if (isBox(text.charAt(0))) {
    // Line art is boxes next to boxes, and directory trees put names after them.
    // "f├╝r": inside a word of small letters they are none of it.
    if (!around.runHasLetters) return caseOf(around.before) === 'lower' && caseOf(around.after) === 'lower' ? score + 3 : 0;
    if (second === '⌐') return score + 4;
    if (unit.target === 'cyrillic' || unit.target === 'hebrew' || unit.target === 'arabic') return score;
    return score + (alphabetOf(around.before) !== 'none' ? 3 : 0) + (alphabetOf(second) === 'none' && !isBox(second) && inWord > 0 ? 3 : 0);
  }
  if (unit.lead < 0xc2 || unit.lead > 0xc5) return score;
  if (isMathematical(second)) score += 0;
  else if (alphabetOf(second) !== 'none') score += 3;
  else score += second === '©' ? 3 : 2;
  return score + (inWord === 2 ? 3 : inWord === 1 ? 2 : 0);
}

/** A unit with a byte lost: what is left must itself be telling. */
export function scoreLost(text: string, unit: Unit, around: Around): number {
  const telling = unit.lead === 0xe2 && text.startsWith('€', 1) ? 2 : 0;
  if (unit.lead >= 0xf0) return 5;
  if (unit.lost === 'mark') return unit.lead >= 0xe0 ? 3 + telling : 2;
  if (unit.lead >= 0xe0) return 2 + telling;
  return caseOf(around.before) === 'lower' || alphabetOf(around.after) !== 'none' ? 2 : 0;
}

export const isForeign = (target: Target): boolean => apart.has(target);

/** Whether the decoded letter would stand in a word of another script: "Brontë…”" is no Hangul. */
export function clashes(unit: Unit, around: Around): boolean {
  if (!apart.has(unit.target)) return false;
  const foreign = (side: string, joined: boolean): boolean => !joined && alphabetOf(side) === 'latin';
  return foreign(around.before, around.joinedBefore) || foreign(around.after, around.joinedAfter);
}
