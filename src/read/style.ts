import type { DumpStyle } from '../page/page.js';
import { isDigit, isLower, isUpper } from './chars.js';
import type { Line } from './lines.js';

/** How a dump breaks its lines. */
export interface Style {
  readonly kind: DumpStyle;
  /** Column at which lines were wrapped, 0 where they were not. */
  readonly width: number;
  /** True if the source is Markdown: what its signs say is certain. */
  readonly isMarkdown?: boolean;
}

/** No tool wraps narrower or wider than this; mail is 72, lynx and w3m are 80, editors at most 100. */
const NARROWEST = 50;
const WIDEST = 102;
/** A wrapped dump may still hold a few long lines: URLs, preformatted text. */
const LONG_LINES = 0.03;
/** Where most lines are indented, as lynx does, listings of code may be long too. */
const LONG_LINES_INDENTED = 0.15;
/** Of the pairs of adjacent lines whose first is long, how many must be wraps. */
const WRAPPED_PAIRS = 0.5;
/** Of all lines, how many begin like the rest of a sentence in a fragmented dump. */
const FRAGMENT_LINES = 0.004;
const FEWEST_SIGNS = 2;

/** Tells the style of a dump by counting what its line breaks do. */
export function findStyle(text: string, lines: readonly Line[]): Style {
  const indented = lines.filter((line) => line.start - line.from >= 2).length > lines.length / 2;
  const width = wrapWidth(text, lines, indented ? LONG_LINES_INDENTED : LONG_LINES);
  if (width > 0) return { kind: 'wrapped', width };
  let signs = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if ( isTail(text, lines[i - 1] as Line, line)) signs++;
  }
  if (signs >= FEWEST_SIGNS && signs >= lines.length * FRAGMENT_LINES) return { kind: 'fragments', width: 0 };
  if (indented) return { kind: 'indented', width: 0 };
  return { kind: 'lines', width: 0 };
}

/**
 * True if a line can only be the rest of the one above, cut off at the end of a link:
 *
 *     The New York Times
 *     , countries in NATO
 *     ^
 */
export function isTail(text: string, above: Line, line: Line): boolean {
  if ((line.gap > 0 && !isInlineGap(above, line)) || !TAIL_MARKS.has(text.charAt(line.start))) return false;
  const next = text.charAt(line.start + 1);
  const last = text.charAt(above.end - 1);
  const opens = line.end - line.start === 1 || next === ' ' || isLetter(next);
  return opens && (isLetter(last) || isDigit(last.charCodeAt(0)) || QUOTES.has(last));
}

/** True if the one blank line between two fragments is a space node, not the end of a block. */
export function isInlineGap(above: Line, line: Line): boolean {
  return line.gap === 1 && line.from - above.to === 3;
}

const TAIL_MARKS: ReadonlySet<string> = new Set([...',.;:!?)，。；：！？）、،؛؟']);
const QUOTES: ReadonlySet<string> = new Set([...'"\'”’»)']);

/** True for a letter of a script with case, or any character beyond Latin that is no punctuation. */
function isLetter(char: string): boolean {
  return isLower(char) || isUpper(char) || (char.charCodeAt(0) > 0x590 && !TAIL_MARKS.has(char));
}

/** The wrap column of a dump, 0 if its lines are not wrapped at one. */
function wrapWidth(text: string, lines: readonly Line[], longLines: number): number {
  const counts = new Uint32Array(WIDEST + 2);
  for (const { columns } of lines) if (columns !== Infinity) counts[Math.min(columns, WIDEST + 1)]! += 1;
  let width = WIDEST + 1;
  let over = 0;
  const allowed = Math.floor(lines.length * longLines);
  while (width > 0 && over + (counts[width] ?? 0) <= allowed) {
    over += counts[width] ?? 0;
    width--;
  }
  if (width > WIDEST || width < NARROWEST) return 0;
  let pairs = 0;
  let wraps = 0;
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1] as Line;
    const line = lines[i] as Line;
    const length = above.columns;
    if (line.gap > 0 || length < width * 0.7 || length > width) continue;
    pairs++;
    if (length + 1 + firstWord(text, line) > width) wraps++;
  }
  return wraps >= FEWEST_SIGNS && wraps >= pairs * WRAPPED_PAIRS ? width : 0;
}

/** Length of a line's first word. */
export function firstWord(text: string, line: Line): number {
  const space = text.indexOf(' ', line.start);
  return (space < 0 || space > line.end ? line.end : space) - line.start;
}
