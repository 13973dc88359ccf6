import { isDigit } from '../page/ascii.js';
import { c1AsWindows } from './c1.js';
import {
  LATIN,
  LOWER,
  NO_ALPHABET,
  NO_CASE,
  UPPER,
  alphabetOf,
  caseOf,
  isAfterLetter,
  isBetweenLetters,
  isC1,
  isLetter,
  isQuoting,
} from './mojibake-signs.js';
import type { Around } from './mojibake-runs.js';
import { targetScore } from './mojibake-targets.js';
import type { Unit } from './mojibake-units.js';

/** From here on a unit is misread for certain; below, it takes company on the same line. */
export const CERTAIN = 4;

/** A run of letters of one script that are all misread alike is chance hardly ever. */
export function runScore(around: Around): number {
  return around.run >= 4 ? 5 : around.run === 3 ? 3 : around.run === 2 ? 1 : 0;
}

/** What a sign does between a letter and what follows: the heart of the judgement. */
function signScore(sign: number, before: number, after: number): number {
  const next = caseOf(after);
  if (!isAfterLetter(sign)) {
    // "MÄ£ÄM": capitals and currency make ornaments; elsewhere no text puts "£" after a letter.
    return caseOf(before) === UPPER && next !== LOWER ? 1 : 4;
  }
  // "‚ВЈ": a low quotation mark opens, and openers stand after a space.
  if ((sign === 0x201a || sign === 0x201e) && isLetter(after)) return 4;
  // "Ã’s": whoever writes about letters writes so.
  if (isBetweenLetters(sign)) return next === LOWER && sign !== 0x2019 ? 1 : 0;
  // "frÃ©res": no closing mark stands inside a word.
  if (next === LOWER) return 4;
  // Cyrillic alphabets of few speakers write ” for a letter.
  return next === UPPER && caseOf(before) !== NO_CASE ? (alphabetOf(after) === LATIN ? 3 : 2) : 0;
}

/** Letters where the case of a word breaks: "ZURÃœCK", "ceĹŁoĹź". */
function letterScore(lead: number, letter: number, before: number, after: number): number {
  const first = caseOf(lead);
  const second = caseOf(letter);
  const next = caseOf(after);
  if (first === LOWER) return second === UPPER ? 3 : 0;
  // "ГіБ" is a gibibyte in Belarusian; no Latin abbreviation has an accented letter there.
  if (second === LOWER) return next === UPPER ? (alphabetOf(lead) === LATIN ? 4 : 2) : caseOf(before) === UPPER ? 2 : 0;
  // "MĂĽndigkeit": three capitals, then small letters.
  return next === LOWER ? (caseOf(before) === UPPER ? 3 : 2) : 0;
}

/** "Ã", "Â" and "Ă" hardly end a word outside Portuguese and Romanian capitals, and are no words. */
function aloneScore(unit: Unit, lead: number, second: number, around: Around): number {
  if (unit.lead > 0xc3 || alphabetOf(lead) !== LATIN) return 0;
  const { before, after } = around;
  let score = 0;
  // "VUOIGÂDVUOTÂ", "ÂŠ": before another letter they are letters, but for "Ãœber" and for "Ăź", as
  // no alphabet with Ă has letters like that; Romanian has ş.
  const romanian = second === 0x15e || second === 0x15f;
  const odd = !isLetter(second) || (lead === 0xc3 && caseOf(second) === LOWER) || (lead === 0x102 && !romanian);
  if (odd && (lead === 0xc3 || lead === 0xc2 || lead === 0x102)) {
    const capitals = caseOf(before) === UPPER || before === 0;
    score = capitals && caseOf(after) !== LOWER ? 1 : 2;
    // "Ãœber": no language writes "Ã" before a letter like these.
    if (lead === 0xc3 && caseOf(second) === LOWER) score += 2;
    // "DISPONIBILITÃ©", "Ã¨", "Ã§": these signs stand by themselves. "OÃ™": no brand ends in Ã.
    if (lead === 0xc3 && (second === 0xa9 || second === 0xa8 || second === 0xa7)) score += 1;
    if (lead === 0xc3 && second === 0x2122) score += 2;
  }
  if (isLetter(before) || around.joinedBefore) return score;
  if (second === 0xa0) return score + (caseOf(after) === UPPER ? 0 : 2);
  // "1920Ã—1080"
  if (second === 0x2014 && isDigit(before) && isDigit(after)) return score + 2;
  // "Ã–PNV": a dash after a word's first letter.
  if (unit.lead === 0xc3 && isBetweenLetters(second) && second !== 0x2019 && caseOf(after) === UPPER) return score + 2;
  // "360Â°", "Â» Next", "C'Ã¨ ma": who speaks of the letter quotes it or goes on with a dash.
  if (isQuoting(before) && before !== 0x27 && before !== 0x2019) return score;
  if (!isAfterLetter(second)) return score;
  if (unit.lead === 0xc2) return second === 0x2019 || second === 0x2026 ? score : score + 3;
  return isQuoting(second) || isBetweenLetters(second) ? score : score + 1;
}

/** "В© 2026": a Cyrillic letter and a sign in a line that knows no other Cyrillic. */
function strangerScore(second: number, around: Around): number {
  return around.stranger && isAfterLetter(second) && !isLetter(around.before) ? 3 : 0;
}

const VOWELS = /[aeiouyäöü]/i;

/** "Frßhstück", "revues amÊricaines": what an encoding would make of a word tells it from another. */
function wordScore(decoded: string, around: Around): number {
  if (decoded === 'ß') return around.joinedBefore || VOWELS.test(String.fromCharCode(around.before)) ? 0 : -4;
  if (decoded.length > 1 || caseOf(decoded.charCodeAt(0)) !== UPPER || around.joinedBefore) return 0;
  const before = caseOf(around.before);
  return before === LOWER || (before === UPPER && caseOf(around.after) === LOWER) ? -1 : 0;
}

/** Three bytes and more: what the later ones add. */
function longScore(line: string, unit: Unit, second: number, around: Around): number {
  const third = line.charCodeAt(unit.start + 2);
  const last = line.charCodeAt(unit.end - 1);
  let score = isC1(third) ? 3 : 0;
  // "â€™", "ï¼Œ", "вЂњ": the sequences behind punctuation, fullwidth signs and the byte order mark.
  const opener = unit.lead === 0xe2 || unit.lead === 0xef;
  // "viärdásâžžân": letters within a word.
  const inWord = isLetter(second) && isLetter(third) && (isLetter(around.before) || isLetter(around.after));
  if (second !== 0xa0 && !(inWord && caseOf(second) === LOWER)) {
    if (opener && unit.target === 'sign') score += 3;
    else if (isAfterLetter(second) && !isAfterLetter(last) && !isLetter(last) && last !== 0xa1 && last !== 0xbf) score += 2;
  }
  // Two halves of a pair, each encoded by itself.
  if (unit.end - unit.start === 6) score += 6;
  return unit.lead >= 0xf0 ? score + (unit.target === 'sign' ? 5 : 1) : score;
}

/** A unit that opens with a letter: the Windows and ISO encodings. */
export function scoreLetters(line: string, unit: Unit, around: Around): number {
  const lead = line.charCodeAt(unit.start);
  const second = line.charCodeAt(unit.start + 1);
  const { after } = around;
  // "ÂÂ£": what is left of a deeper layer is no letter.
  const before = around.before === 0xc2 ? 0 : around.before;
  let score = targetScore[unit.target];
  if (caseOf(before) === LOWER && caseOf(lead) === UPPER && !around.joinedBefore) score += 3;
  const home = alphabetOf(lead);
  if (home !== LATIN && home !== NO_ALPHABET) {
    if (!around.joinedBefore && alphabetOf(before) === LATIN) score += 4;
    else if (!around.joinedAfter && alphabetOf(after) === LATIN) score += 4;
  }
  const following = unit.end - unit.start === 2 ? after : line.charCodeAt(unit.start + 2);
  if (isC1(second)) {
    const shown = c1AsWindows(second);
    score += shown !== null && isAfterLetter(shown.charCodeAt(0)) ? 3 : 5;
  } else if (isLetter(second)) score += letterScore(lead, second, before, following);
  // "5×£3", "“×”": the sign of multiplication stands next to anything.
  else if (lead !== 0xd7) score += signScore(second, before, following);
  score += aloneScore(unit, lead, second, around);
  if (unit.lead >= 0xe0) score += longScore(line, unit, second, around);
  return score + runScore(around) + strangerScore(second, around) + wordScore(unit.with ?? '', around);
}
