import { isSpace } from './chars.js';
import type { Line } from './lines.js';
import { bulletOf, numberOf, quoteOf } from './markers.js';
import { isEnded } from './seams.js';
import type { Style } from './style.js';

/** A wrapped line is full when what follows would pass this many columns before the edge: words are broken at a hyphen by some converters only. */
const WRAP_SLACK = 6;
/** People who wrap by hand leave more room at the end of a line than converters do. */
const NEARLY_FULL = 0.75;
/** Converters wrap no narrower and no wider. */
const NARROWEST = 60;
const WIDEST = 102;
/** So many full lines, and such a share of all lines with another right below, make a wrapped text. */
const FEWEST_FULL = 5;
const SHARE_FULL = 0.6;
/** So many of them may pass the column: what cannot be broken. */
const LONG_LINES = 0.1;
const CODE_INDENT = 4;

/** A heading of Markdown: its level, 1 to 6, and the length of the sign and the space before its words. */
export interface HeadingMark {
  readonly level: number;
  readonly length: number;
}

/** Reads `## ` at the start of a line; `null` if there is none. */
export function headingOf(text: string, { start, end }: Line): HeadingMark | null {
  let at = start;
  while (text.charAt(at) === '#') at++;
  const level = at - start;
  if (level === 0 || level > 6) return null;
  const gap = at;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at > gap && at < end ? { level, length: at - start } : null;
}

/** The level of the heading that a line is, by the line of `=` or `-` right below it; 0 if that is none. */
export function underlineOf(text: string, below: Line | undefined): number {
  if (below === undefined || below.gap > 0 || below.end - below.start < 3) return 0;
  const sign = text.charAt(below.start);
  if (sign !== '=' && sign !== '-') return 0;
  for (let at = below.start; at < below.end; at++) if (text.charAt(at) !== sign) return 0;
  return sign === '=' ? 1 : 2;
}

/** True if a line goes on with the paragraph of the line above it: in Markdown, whatever stands right below. */
function goesOn(text: string, above: Line, line: Line): boolean {
  return isRightBelow(text, above, line) && headingOf(text, above) === null && !hasCells(text, above);
}

/** The same in a source that was wrapped: the line above was full. A heading is wrapped too by converters that wrap all. */
export function goesOnWrapped(text: string, above: Line, line: Line, width: number): boolean {
  if (hasCells(text, above)) return goesOnInCells(text, above, line, width);
  if (!isRightBelow(text, above, line)) return false;
  if (headingOf(text, above) !== null) return isFull(above, line, width);
  return isFull(above, line, width - WRAP_SLACK) || (above.columns >= width * NEARLY_FULL && !isEnded(text, above.end));
}

/** The same in a row of a table: by the rules its lines end with two spaces, where they are wrapped. */
function goesOnInCells(text: string, above: Line, line: Line, width: number): boolean {
  return line.gap === 0 && !isBroken(above) && above.columns <= width + 1 && isFull(above, line, width) && headingOf(text, line) === null;
}

/** Two spaces at its end say that the next line is one of its own. */
function isBroken(line: Line): boolean {
  return line.to - line.end > 1;
}

function isRightBelow(text: string, above: Line, line: Line): boolean {
  const quote = quoteOf(text, line.start, line.end);
  return (
    line.gap === 0 &&
    !isBroken(above) &&
    quote === quoteOf(text, above.start, above.end) &&
    !beginsBlock(text, { ...line, start: line.start + quote }) &&
    underlineOf(text, line) === 0 &&
    underlineOf(text, { ...above, gap: 0 }) === 0
  );
}

/** True if what the wrap kept together at a line's start had no place on the line above. */
function isFull(above: Line, line: Line, width: number): boolean {
  return above.columns + 1 + (line.lead ?? 0) > width;
}

function beginsBlock(text: string, line: Line): boolean {
  const { start, end } = line;
  return bulletOf(text, start, end) > 0 || numberOf(text, start, end) !== null || headingOf(text, line) !== null || hasCells(text, line);
}

function hasCells(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).includes('\t');
}

/** How Markdown breaks its lines: at a column, signs and all, or at the end of a paragraph alone. */
export function markdownStyle(text: string, lines: readonly Line[]): Style {
  const pairs = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above !== undefined && above.columns !== Infinity && !isCode(above, line) && goesOn(text, above, line) ? [{ above, line }] : [];
  });
  const width = columnOf(pairs.map(({ above }) => above.columns));
  const full = pairs.filter(({ above, line }) => isFull(above, line, width - WRAP_SLACK)).length;
  const isWrapped = width >= NARROWEST && width <= WIDEST && full >= FEWEST_FULL && full >= pairs.length * SHARE_FULL;
  return { kind: isWrapped ? 'wrapped' : 'lines', width: isWrapped ? width : 0, isMarkdown: true };
}

/** Lines that are both so far in are those of a program, or of a list. */
function isCode(above: Line, line: Line): boolean {
  return Math.min(above.start - above.from, line.start - line.from) >= CODE_INDENT;
}

/** The column that hardly any of these lines passes. */
function columnOf(lengths: readonly number[]): number {
  return [...lengths].sort((a, b) => b - a)[Math.floor(lengths.length * LONG_LINES)] ?? 0;
}
