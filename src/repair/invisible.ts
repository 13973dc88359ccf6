import { isBidi, lineAround, strayBidi } from './bidi.js';
import type { Edit } from './edit.js';
import { noEdits } from './edits.js';
import { isJoining, isPictographic, isSpaceless, isVirama } from './scripts.js';

const SHY = 0x00ad;
const MVS = 0x180e;
const ZWSP = 0x200b;
const ZWNJ = 0x200c;
const ZWJ = 0x200d;
const BOM = 0xfeff;
const TAG_HIGH = 0xdb40;
const BLACK_FLAG = 0x1f3f4;

/** Whether text may hold the code unit without a second look: the test that clean text pays for. */
export function isPlain(code: number): boolean {
  if (code < 0x7f) return code >= 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x0600) return code > 0x9f ? code !== SHY : code === 0x85;
  if (code < 0x200b) return code !== 0x061c && code !== MVS;
  if (code < 0xd800) return code > 0x206f || (code > 0x200f && code < 0x202a) || (code > 0x202e && code < 0x2060);
  return code > 0xdfff && code !== BOM && (code < 0xfff9 || code > 0xfffb);
}

/** Whether a decoded character may go again because it shows nothing. */
export function isVanishing(char: string): boolean {
  const code = char.codePointAt(0) ?? 0x20;
  return code > 0xffff ? code >> 12 === 0xe0 : !isPlain(code);
}

/** The rule under which an unmeaning code unit goes; `null` for those that need their neighbours to tell. */
function ruleOf(code: number): string | null {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'control-character';
  if (code === SHY) return 'soft-hyphen';
  if (code === BOM) return 'byte-order-mark';
  if (code >= 0xfff9 && code <= 0xfffb) return 'annotation-mark';
  if (code === 0x200b || code === MVS || (code >= 0x2060 && code <= 0x2065) || (code >= 0x206a && code <= 0x206f)) return 'zero-width';
  return null;
}

/** Length of the tag characters that spell a flag after U+1F3F4 at `at`, with their end mark; 0 if none do. */
function flagTags(text: string, at: number): number {
  // 🏴 g b e n g ⌫: a region and a subdivision of three to six letters and digits (UTS #51).
  let i = at;
  for (; i < at + 12; i += 2) {
    const low = text.charCodeAt(i) === TAG_HIGH ? text.charCodeAt(i + 1) : 0;
    const isLetter = low >= 0xdc61 && low <= 0xdc7a;
    const isDigit = low >= 0xdc30 && low <= 0xdc39;
    if (!isLetter && !(isDigit && i > at)) break;
  }
  const closed = text.charCodeAt(i) === TAG_HIGH && text.charCodeAt(i + 1) === 0xdc7f;
  return closed && i - at >= 6 ? i + 2 - at : 0;
}

const isTag = (text: string, at: number): boolean =>
  text.charCodeAt(at) === TAG_HIGH && text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) <= 0xdc7f;

/** The code point that ends before `at`. */
function before(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) as number) : at > 0 ? low : 0;
}

/** Whether a joiner or a zero-width space has a meaning between two code points. */
function means(code: number, left: number, right: number): boolean {
  if (code === ZWSP) return isSpaceless(left) && isSpaceless(right);
  if (code === ZWJ && isPictographic(left) && isPictographic(right)) return true;
  if (isVirama(left)) return true;
  if (code === ZWJ) return isJoining(left) || isJoining(right);
  return isJoining(left) && isJoining(right);
}

/**
 * Finds the characters that show nothing and mean nothing where they stand, and lone halves of
 * surrogate pairs. What has a meaning stays: joiners in emoji and in scripts that join, zero-width spaces
 * between words of scripts that write none (Thai, Khmer, Burmese and their kin), bidi controls
 * in order on a line with right-to-left letters, tags of flags, variation selectors, tabs, line ends.
 *
 * @returns sorted edits that do not overlap; a row of characters under one rule is one edit
 * @example
 * ```ts
 * findInvisible('zero\u200bwidth'); // [{ start: 4, end: 5, with: '', rule: 'zero-width' }]
 * ```
 */
export function findInvisible(text: string): readonly Edit[] {
  const found: { start: number; end: number; with: string; rule: string }[] = [];
  const add = (start: number, end: number, rule: string, replacement = ''): void => {
    const last = found[found.length - 1];
    if (last !== undefined && last.end === start && last.rule === rule) {
      last.end = end;
      last.with += replacement;
    } else found.push({ start, end, with: replacement, rule });
  };
  // Bidi characters are judged by line: those to drop on the line at hand, and how far it reaches.
  let stray: readonly number[] = [];
  let strayAt = 0;
  let judgedTo = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlain(code)) continue;
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(i + 1);
      const paired = code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
      if (!paired) add(i, i + 1, 'lone-surrogate', '\ufffd');
      else {
        const isFlag = text.codePointAt(i) === BLACK_FLAG;
        if (isTag(text, i)) add(i, i + 2, 'tag-character');
        i += 1 + (isFlag ? flagTags(text, i + 2) : 0);
      }
    } else if (isBidi(code)) {
      if (i >= judgedTo) {
        const line = lineAround(text, i);
        stray = strayBidi(text, line.start, line.end);
        strayAt = 0;
        judgedTo = line.end;
      }
      while (strayAt < stray.length && (stray[strayAt] as number) < i) strayAt++;
      if (stray[strayAt] === i) add(i, i + 1, 'bidi-control');
    } else if (code === ZWSP || code === ZWNJ || code === ZWJ) {
      i = judgeRow(text, i, add) - 1;
    } else {
      const rule = ruleOf(code);
      if (rule !== null) add(i, i + 1, rule);
    }
  }
  return found.length === 0 ? noEdits : found;
}

/** Of a row of zero-width characters, keeps the first if it has a meaning there. */
function judgeRow(text: string, start: number, add: (start: number, end: number, rule: string) => void): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code !== ZWNJ && code !== ZWJ && (isPlain(code) || ruleOf(code) === null)) break;
  }
  const kept = means(text.charCodeAt(start), leftOf(text, start), text.codePointAt(end) ?? 0);
  for (let i = kept ? start + 1 : start; i < end; i++) add(i, i + 1, ruleOf(text.charCodeAt(i)) ?? 'joiner');
  return end;
}

/** The code point before a row, looking past what goes away. */
function leftOf(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isPlain(text.charCodeAt(i - 1)) && ruleOf(text.charCodeAt(i - 1)) !== null) i--;
  return before(text, i);
}
