import { isLower, isUnspaced, isUpper } from './chars.js';
import { dropCapGlue } from './drop-cap.js';
import { resumes } from './fragments.js';
import { isSplit, isSuspended } from './hyphens.js';
import { goesOnInItem } from './item-lines.js';
import type { Line } from './lines.js';
import { goesOnWrapped } from './markdown.js';
import { bulletOf, quoteOf } from './markers.js';
import { isEnded, isTail, seamOf } from './seams.js';
import { firstWord, type Style } from './style.js';
import { PROSE_LENGTH } from './torn.js';

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
  if (style.isMarkdown === true) return style.kind === 'wrapped' && goesOnWrapped(text, above, line, style.width);
  if (first === at - 1 && dropCapGlue(text, lines, at) !== null) return true;
  if (style.kind === 'wrapped') {
    if (isFoot(text, line, style.width)) return false;
    if (wraps(text, above, line, style)) return !isLabel(text, above, line, style.width);
  }
  if (isTail(text, above, line)) return true;
  if (style.torn !== undefined) return resumes(text, lines, first, at, style.torn);
  if (style.kind !== 'wrapped' && goesOnInItem(text, lines, first, at)) return true;
  return style.kind === 'indented' && line.gap === 0 && sourceWraps(text, above, line);
}

/** A foot is no wider, of the width at which lines were wrapped. */
const FOOT = 0.6;

/** True for a short line with a number right above a form feed: `Page 2 of 3` below the last line of a page. */
function isFoot(text: string, { start, end, to }: Line, width: number): boolean {
  return text.slice(to, to + 3).includes('\f') && end - start < width * FOOT && /\d/.test(text.slice(start, end));
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

/** What stands between line `at` and the one above it that it is joined with: a space, or nothing where the script, a tail or a large first letter needs none. */
export function glueOf(text: string, lines: readonly Line[], at: number, style: Style): string {
  const [above, line] = [lines[at - 1] as Line, lines[at] as Line];
  const behindCap = dropCapGlue(text, lines, at);
  if (behindCap !== null) return behindCap;
  const last = text.charCodeAt(above.end - 1);
  const start = text.charCodeAt(line.start);
  const spaced = above.to > above.end || line.start > line.from;
  if (style.kind !== 'wrapped' && !spaced) {
    const seam = seamOf(text, above, line);
    if (seam === 'tail' || (style.torn?.byWords === true && (seam === 'elision' || seam === 'glued'))) return '';
  }
  if (isUnspaced(last) && isUnspaced(start)) return '';
  // "state-" over "of-the-art": the wrap fell behind a hyphen of the word itself.
  return style.kind === 'wrapped' && isSplit(text, above, line) && !isSuspended(text, line) ? '' : ' ';
}
