import { isSpace } from './chars.js';
import type { Line } from './lines.js';
import { bulletOf, numberOf, quoteOf } from './markers.js';
import type { Style } from './style.js';

/** Longer lines with another right below are wrapped, in UTF-16 code units of the source. */
const LONG_LINE = 60;
/** So many of them, and such a share of all lines with another right below, make a wrapped text. */
const FEWEST_LONG = 5;
const SHARE_LONG = 0.6;

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
export function goesOn(text: string, above: Line, line: Line): boolean {
  const isBroken = above.to - above.end > 1;
  return (
    line.gap === 0 &&
    !isBroken &&
    !beginsBlock(text, line) &&
    headingOf(text, above) === null &&
    underlineOf(text, line) === 0 &&
    underlineOf(text, { ...above, gap: 0 }) === 0 &&
    !hasCells(text, above)
  );
}

function beginsBlock(text: string, line: Line): boolean {
  const { start, end } = line;
  return (
    bulletOf(text, start, end) > 0 ||
    quoteOf(text, start, end) > 0 ||
    numberOf(text, start, end) !== null ||
    headingOf(text, line) !== null ||
    hasCells(text, line)
  );
}

function hasCells(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).includes('\t');
}

/** How Markdown breaks its lines: at a column, links and all, or at the end of a paragraph alone. */
export function markdownStyle(text: string, lines: readonly Line[]): Style {
  let pairs = 0;
  let long = 0;
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1] as Line;
    if (!goesOn(text, above, lines[i] as Line)) continue;
    pairs++;
    if (above.columns >= LONG_LINE) long++;
  }
  return { kind: long >= FEWEST_LONG && long >= pairs * SHARE_LONG ? 'wrapped' : 'lines', width: 0, isMarkdown: true };
}
