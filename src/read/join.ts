import { isLower, isUnspaced, isUpper } from './chars.js';
import { isSplit, isSuspended } from './hyphens.js';
import type { Line } from './lines.js';
import { goesOn } from './markdown.js';
import { bulletOf, quoteOf } from './markers.js';
import { hasInnerEdge, isEnded, isInlineGap, isTail } from './seams.js';
import { firstWord, PROSE_LENGTH, type Style } from './style.js';

/** Lines `first` to `last` of a dump that make up one block. */
export interface LineGroup {
  readonly first: number;
  readonly last: number;
}

/** A wrapped line is full when the next word would pass this many columns before the edge. */
const WRAP_SLACK = 6;
/** A line of so much of the width above a small letter was wrapped too. */
const NEARLY_FULL = 0.7;
/** The last line of a paragraph that is shorter than so much of the width has the stop of its sentence. */
const SHORT = 0.6;
/** What stands between two halves of a sentence is seldom longer: a link, a name in italics. */
const LINK_LENGTH = 90;
/** So many of them follow each other in front of a sentence. */
const MOST_LINKS = 4;

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
  if (style.kind === 'wrapped' && wraps(text, above, line, style)) return !isLabel(text, above, line, style.width);
  if (isTail(text, above, line)) return true;
  if (style.isTorn === true) return resumes(text, lines, first, at, style.isParted === true);
  return style.kind === 'indented' && line.gap === 0 && sourceWraps(text, above, line);
}

/** True if `above` was full, so that `line` is where the wrap put the next word. */
function wraps(text: string, above: Line, line: Line, { width, compounds }: Style): boolean {
  const quote = quoteOf(text, line.start, line.end);
  if (line.gap > 0 || bulletOf(text, line.start, line.end) > 0 || quote !== quoteOf(text, above.start, above.end)) return false;
  const indent = above.start - above.from;
  const hang = bulletOf(text, above.start, above.end);
  const shift = line.start - line.from - indent;
  if (shift !== 0 && shift !== hang) return false;
  const isFull = above.columns + 1 + firstWord(text, line) > width - WRAP_SLACK;
  if (isFull || above.columns < width * NEARLY_FULL || isEnded(text, above.end)) return isFull;
  // Signs without width let a line end early; in print all lines do.
  return compounds !== undefined || isLower(text.charAt(line.start + quote));
}

/** True if a line can only stand by itself: a few words without a stop below the end of a sentence, a picture's name or a heading. */
function isLabel(text: string, above: Line, line: Line, width: number): boolean {
  return line.columns < width * SHORT && isUpper(text.charAt(line.start)) && isEnded(text, above.end) && !isEnded(text, line.end);
}

/** True if a line of HTML source was broken inside a sentence: long above, lower case below. */
function sourceWraps(text: string, above: Line, line: Line): boolean {
  if (isEnded(text, above.end)) return false;
  return above.end - above.start >= PROSE_LENGTH && isLower(text.charAt(line.start));
}

/**
 * True if a fragment goes on with the sentence above it, by the space at its edge, by its own first letter or by that of
 * the fragments after it:
 *
 *     has been designated ·        unfinished, and a space before the break
 *     World Meditation Day ·       so this goes on with it
 *     by the United Nations.       and so does this
 */
function resumes(text: string, lines: readonly Line[], first: number, at: number, isParted: boolean): boolean {
  const above = lines[at - 1] as Line;
  const line = lines[at] as Line;
  if (line.gap > 0 && !isInlineGap(above, line)) return false;
  const edge = hasInnerEdge(above, line);
  const isBelowProse = above.end - (lines[first] as Line).start >= PROSE_LENGTH;
  const isProse = isBelowProse || lengthOf(line) >= PROSE_LENGTH;
  if (edge && line.gap === 0 && isProse && (isParted || isRunIn(text, above, line))) return true;
  const open = !isEnded(text, above.end);
  if (!open && !edge) return false;
  if (open && (isLower(text.charAt(line.start)) ? isProse || edge : isBelowProse && edge)) return true;
  if (edge && leadsToProse(text, lines, at)) return true;
  return (isBelowProse || edge) && isResumed(text, line, lines[at + 1]);
}

/** True if a label is what the line above it says of it: `Price:` or, before a space, `Try the gradual approach.` */
function isRunIn(text: string, above: Line, line: Line): boolean {
  const last = text.charAt(above.end - 1);
  return last === ':' || (last !== '?' && line.start > line.from && lengthOf(above) <= LINK_LENGTH);
}

/** True if a line can be a link or a name in the middle of a sentence: the next goes on with it. */
function isResumed(text: string, line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.gap > 0 || lengthOf(line) > LINK_LENGTH) return false;
  return isTail(text, line, next) || (isLower(text.charAt(next.start)) && !isEnded(text, line.end));
}

/** True if lines of one sentence follow up to its prose: `In January,`, `Wix launched`, `Wix Harmony`, `, which ...` */
function leadsToProse(text: string, lines: readonly Line[], at: number): boolean {
  for (let next = at + 1; next <= at + MOST_LINKS; next++) {
    const above = lines[next - 1] as Line;
    const line = lines[next];
    if (line === undefined || line.gap > 0 || isEnded(text, above.end)) return false;
    if (!isTail(text, above, line) && !hasInnerEdge(above, line) && !isLower(text.charAt(line.start))) return false;
    if (lengthOf(line) >= PROSE_LENGTH) return true;
  }
  return false;
}

const lengthOf = ({ start, end }: Line): number => end - start;

/** What stands between two joined lines: a space, or nothing where the script or a tail needs none. */
export function glueOf(text: string, above: Line, line: Line, style: Style): string {
  const last = text.charCodeAt(above.end - 1);
  const start = text.charCodeAt(line.start);
  const spaced = above.to > above.end || line.start > line.from;
  if (style.kind !== 'wrapped' && !spaced && isTail(text, above, line)) return '';
  if (isUnspaced(last) && isUnspaced(start)) return '';
  // "state-" over "of-the-art": the wrap fell behind a hyphen of the word itself.
  return style.kind === 'wrapped' && isSplit(text, above, line) && !isSuspended(text, line) ? '' : ' ';
}
