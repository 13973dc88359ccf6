import { bytesOf, continuationMask, continues, leadMask } from './mojibake-bytes.js';
import { codecs } from '../tables.js';
import { targetOf, type Target } from './mojibake-targets.js';

/** A stretch of a line that reads as one UTF-8 sequence in some encoding, or as a piece of one. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** First byte of the sequence. */
  readonly lead: number;
  /** What it decodes to; `null` for a broken sequence, which is no unit but tells of garbled text. */
  readonly with: string | null;
  readonly target: Target;
  /** Whether a byte was lost and stands as U+FFFD or `?`. */
  readonly lost: 'no' | 'mark' | 'question';
  /** Whether a space stands where the no-break space of byte 0xA0 was. */
  readonly spaced: boolean;
}

const LOST_MARK = 0xfffd;
const QUESTION = 0x3f;
const SPACE = 0x20;

/** Bytes in the sequence that `lead` opens. */
function lengthOf(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Whether the second byte is one that UTF-8 allows after `lead`: no overlong form, nothing above U+10FFFF. */
function allows(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  if (lead === 0xf4) return second <= 0x8f;
  return true;
}

const broken = (start: number, end: number, lead: number): Unit => ({
  start,
  end,
  lead,
  with: null,
  target: 'never',
  lost: 'no',
  spaced: false,
});

/** The code unit of one half of a pair that was encoded by itself (CESU-8), or -1. */
function surrogateAt(line: string, at: number, bytes: ReadonlyMap<number, number>): number {
  if (bytes.get(line.charCodeAt(at)) !== 0xed) return -1;
  const second = bytes.get(line.charCodeAt(at + 1)) ?? 0;
  const third = line.charCodeAt(at + 2) === SPACE ? 0xa0 : (bytes.get(line.charCodeAt(at + 2)) ?? 0);
  if (second < 0xa0 || second > 0xbf || !continues(third)) return -1;
  return 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
}

/**
 * "à" whose no-break space was folded: the space is its own where Portuguese goes on with "às",
 * "àquele(s)", "àquela(s)", "àquilo", and where a second space follows; else it parts two words.
 */
function graveA(line: string, start: number): Unit {
  const ownSpace = /^(?: |s(?![a-zà-ÿ'’])|qu(?:el|il))/.test(line.slice(start + 2, start + 8));
  return { start, end: start + (ownSpace ? 2 : 1), lead: 0xc3, with: 'à', target: 'latin', lost: 'no', spaced: true };
}

/** Reads the sequence at `start`, whose character shows the byte `lead`; `null` if there is none. */
function unitAt(line: string, start: number, lead: number, bytes: ReadonlyMap<number, number>, lossy: boolean): Unit | null {
  const length = lengthOf(lead);
  let value = lead & (0xff >> (length + 1));
  let lost: Unit['lost'] = 'no';
  let spaced = false;
  let held = 0;
  for (let i = 1; i < length; i++) {
    const code = line.charCodeAt(start + i);
    let byte = bytes.get(code) ?? 0;
    if (continues(byte)) held++;
    else if (lossy && code === SPACE && !spaced) {
      spaced = true;
      byte = 0xa0;
    } else if (lossy && lost === 'no' && code === LOST_MARK) lost = 'mark';
    else if (lossy && lost === 'no' && code === QUESTION) lost = 'question';
    else return held > 0 ? broken(start, start + 1 + held, lead) : null;
    if (i === 1 && lost === 'no' && !allows(lead, byte)) return null;
    value = (value << 6) | (byte & 0x3f);
  }
  // A space or a lost byte alone proves nothing about a sequence of three or four.
  if (length > 2 && held === 0) return null;
  if (lost !== 'no' && spaced) return null;
  const end = start + length;
  if (spaced && length === 2 && lead === 0xc3) return graveA(line, start);
  if (lost !== 'no') return { start, end, lead, with: '\ufffd', target: 'sign', lost, spaced };
  if (value >= 0xd800 && value <= 0xdbff) {
    const low = surrogateAt(line, end, bytes);
    if (low < 0xdc00) return broken(start, end, lead);
    const codePoint = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00);
    return { start, end: end + 3, lead, with: String.fromCodePoint(codePoint), target: targetOf(codePoint), lost, spaced };
  }
  const target = targetOf(value);
  if (target === 'never') return broken(start, end, lead);
  // A line stays one line: its separators become a space.
  const shown = value === 0x2028 || value === 0x2029 ? ' ' : String.fromCodePoint(value);
  return { start, end, lead, with: shown, target, lost, spaced };
}

/**
 * Every stretch of the line that may be UTF-8 misread in one encoding, from left to right, none
 * overlapping. Reads each character a bounded number of times.
 *
 * @param codec - index in `codecs`
 */
export function findUnits(line: string, codec: number): readonly Unit[] {
  const bytes = bytesOf[codec] as ReadonlyMap<number, number>;
  const bit = 1 << codec;
  const lossy = codecs[codec]?.mixesC1 === true;
  const units: Unit[] = [];
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x80 || (leadMask(code) & bit) === 0) continue;
    const unit = unitAt(line, i, bytes.get(code) as number, bytes, lossy);
    if (unit === null) continue;
    units.push(unit);
    i = unit.end - 1;
  }
  return units;
}

/** Whether misread UTF-8 may start at `at`: the one test that clean text pays for. */
export function mayStartAt(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  const lead = leadMask(code);
  if (lead === 0) return false;
  const next = line.charCodeAt(at + 1);
  if ((lead & continuationMask(next)) !== 0) return true;
  // "voilÃ le", "aboutÂ us": the no-break space was folded into a space.
  return isFoldable(code) && next === SPACE;
}

/** Whether a code unit may stand before a space that was a no-break space, and tell it alone: Ã and Â. */
export const isFoldable = (code: number): boolean => code === 0xc3 || code === 0xc2;
