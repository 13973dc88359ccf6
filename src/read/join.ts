import { isCloser, isLower, isSentenceEnd, isUnspaced } from './chars.js';
import type { Line } from './lines.js';
import { goesOn } from './markdown.js';
import { bulletOf } from './markers.js';
import { firstWord, isInlineGap, isTail, type Style } from './style.js';

/** Lines `first` to `last` of a dump that make up one block. */
export interface LineGroup {
  readonly first: number;
  readonly last: number;
}

/** A wrapped line is full when the next word would pass this many columns before the edge. */
const WRAP_SLACK = 6;
/** A sentence has begun when a line is this long; a label or a menu entry is shorter. */
const PROSE_LENGTH = 40;
/** What stands between two halves of a sentence is seldom longer: a link, a name in italics. */
const LINK_LENGTH = 90;

/** Groups the lines of a dump into blocks, putting together what its style tore apart. */
export function joinLines(text: string, lines: readonly Line[], style: Style): LineGroup[] {
  const groups: LineGroup[] = [];
  let first = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && belongs(text, lines, first, i, style)) continue;
    if (first < lines.length) groups.push({ first, last: i - 1 });
    first = i;
  }
  return groups;
}

/** True if line `at` goes on with the block that began at line `first`. */
function belongs(text: string, lines: readonly Line[], first: number, at: number, style: Style): boolean {
  const above = lines[at - 1] as Line;
  const line = lines[at] as Line;
  if (style.isMarkdown === true) return style.kind === 'wrapped' && goesOn(text, above, line);
  if (style.kind === 'wrapped') return wraps(text, above, line, style.width);
  if (isTail(text, above, line)) return true;
  if (style.kind === 'fragments') return resumes(text, lines, first, at);
  return style.kind === 'indented' && line.gap === 0 && sourceWraps(text, above, line);
}

/** True if `above` was full, so that `line` is where the wrap put the next word. */
function wraps(text: string, above: Line, line: Line, width: number): boolean {
  if (line.gap > 0 || bulletOf(text, line.start, line.end) > 0) return false;
  const indent = above.start - above.from;
  const hang = bulletOf(text, above.start, above.end);
  const shift = line.start - line.from - indent;
  if (shift !== 0 && shift !== hang) return false;
  return above.columns + 1 + firstWord(text, line) > width - WRAP_SLACK;
}

/** True if a line of HTML source was broken inside a sentence: long above, lower case below. */
function sourceWraps(text: string, above: Line, line: Line): boolean {
  if (isEnded(text, above.end)) return false;
  return above.end - above.start >= PROSE_LENGTH && isLower(text.charAt(line.start));
}

/**
 * True if a fragment goes on with the sentence above it, by its own first letter or by that of the
 * fragment after it:
 *
 *     has been designated ·        unfinished, and a space before the break
 *     World Meditation Day ·       so this goes on with it
 *     by the United Nations.       and so does this
 */
function resumes(text: string, lines: readonly Line[], first: number, at: number): boolean {
  const above = lines[at - 1] as Line;
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (line.gap > 0 && !isInlineGap(above, line)) return false;
  if (isEnded(text, above.end) && !hasInnerEdge(above, line)) return false;
  const soFar = above.end - (lines[first] as Line).start;
  const starts = text.charAt(line.start);
  const edge = hasInnerEdge(above, line);
  const open = !isEnded(text, above.end);
  if (open && isLower(starts)) return soFar >= PROSE_LENGTH || line.end - line.start >= PROSE_LENGTH || edge;
  if (open && edge && soFar >= PROSE_LENGTH) return true;
  if (next === undefined || next.gap > 0 || line.end - line.start > LINK_LENGTH) return false;
  const resumed = isTail(text, line, next) || (isLower(text.charAt(next.start)) && !isEnded(text, line.end));
  return resumed && (soFar >= PROSE_LENGTH || (open && edge));
}

/** True if a space stood at the break itself, on either side: the mark of an inline element. */
function hasInnerEdge(above: Line, line: Line): boolean {
  return above.to - above.end === 1 || line.start - line.from === 1;
}

/** True if a line ends like a finished sentence or a label. */
function isEnded(text: string, end: number): boolean {
  let at = end - 1;
  while (at > end - 4 && at >= 0 && isCloser(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return isSentenceEnd(code) || code === 0x3a || code === 0x3b;
}

/** What stands between two joined lines: a space, or nothing where the script or a tail needs none. */
export function glueOf(text: string, above: Line, line: Line, style: Style): string {
  const last = text.charCodeAt(above.end - 1);
  const start = text.charCodeAt(line.start);
  const spaced = above.to > above.end || line.start > line.from;
  if (style.kind !== 'wrapped' && !spaced && isTail(text, above, line)) return '';
  if (isUnspaced(last) && isUnspaced(start)) return '';
  // "state-" over "of-the-art": the wrap fell behind a hyphen of the word itself.
  const hyphen = last === 0x2d && isLower(text.charAt(line.start)) && isLower(text.charAt(above.end - 2));
  return style.kind === 'wrapped' && hyphen ? '' : ' ';
}
