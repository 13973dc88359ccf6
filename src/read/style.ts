import type { DumpStyle } from '../page/page.js';
import { isLower, isUnspaced, isUpper } from './chars.js';
import { compoundsOf, type Compounds } from './hyphens.js';
import type { Line } from './lines.js';
import { quoteOf } from './markers.js';
import { isEnded } from './seams.js';
import { tearsOf, type Torn } from './torn.js';

/** How a dump breaks its lines. */
export interface Style {
  readonly kind: DumpStyle;
  /** Column at which lines were wrapped, 0 where they were not. */
  readonly width: number;
  /** Where words were torn at the ends of lines, those that have a hyphen of their own. */
  readonly compounds?: Compounds | undefined;
  /** How sentences were torn where inline elements begin and end, as `get_text('\\n')` does; `undefined` where they were not. */
  readonly torn?: Torn | undefined;
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
/** A line of so much of the width is long. */
const LONG = 0.7;
/** Of the pairs of adjacent lines whose first is long, how many must be wraps. */
const WRAPPED_PAIRS = 0.5;
/** Of the wraps, how many may stand behind a full sentence: a column falls there by chance, the end of a paragraph always. */
const ENDED_WRAPS = 0.4;
/** And so many go on with a word that is no name and no first word of a title. */
const WORD_WRAPS = 0.25;
/** So many words that go on must stand where lines were wrapped. */
const FEWEST_SIGNS = 2;

/** Tells the style of a dump by counting what its line breaks do. */
export function findStyle(text: string, lines: readonly Line[]): Style {
  const indented = lines.filter((line) => line.start - line.from >= 2).length > lines.length / 2;
  const compounds = compoundsOf(text, lines);
  const width =
    wrapWidth(text, lines, LONG_LINES) ||
    (indented ? wrapWidth(text, lines, LONG_LINES_INDENTED) : 0) ||
    (compounds === undefined ? 0 : longest(lines));
  const torn = tearsOf(text, lines, width > 0 || indented);
  if (width > 0) return { kind: 'wrapped', width, compounds, torn };
  if (torn !== undefined) return { kind: 'fragments', width: 0, torn };
  if (indented) return { kind: 'indented', width: 0 };
  return { kind: 'lines', width: 0 };
}

/** Columns of the longest line, 0 where it is too long to be one of print. */
function longest(lines: readonly Line[]): number {
  const most = lines.reduce((most, { columns }) => Math.max(most, columns), 0);
  return most > WIDEST ? 0 : most;
}

/** True for a small letter, and for any sign of a script without capitals. */
function isInSentence(char: string): boolean {
  return isLower(char) || (!isUpper(char) && char.charCodeAt(0) > 0x590);
}

/** The wrap column of a dump, 0 if its lines are not wrapped at one. */
function wrapWidth(text: string, lines: readonly Line[], longLines: number): number {
  const width = widestColumn(lines, longLines);
  return width >= NARROWEST && width <= WIDEST && isWrapped(text, lines, width) ? width : 0;
}

/** The column that no more than a share of the lines is longer than; beyond {@link WIDEST} where too many are. */
function widestColumn(lines: readonly Line[], longLines: number): number {
  const counts = new Uint32Array(WIDEST + 2);
  for (const { columns } of lines) if (columns !== Infinity) counts[Math.min(columns, WIDEST + 1)]! += 1;
  const allowed = Math.floor(lines.length * longLines);
  let width = WIDEST + 1;
  let over = 0;
  while (width > 0 && over + (counts[width] ?? 0) <= allowed) {
    over += counts[width] ?? 0;
    width--;
  }
  return width;
}

/** True if lines end where the next word would pass a column, and go on below in the middle of sentences. */
function isWrapped(text: string, lines: readonly Line[], width: number): boolean {
  let pairs = 0;
  let wraps = 0;
  let ended = 0;
  let inWords = 0;
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1] as Line;
    const line = lines[i] as Line;
    const length = above.columns;
    if (line.gap > 0 || length < width * LONG || length > width) continue;
    pairs++;
    if (length + 1 + firstWord(text, line) <= width) continue;
    wraps++;
    if (isEnded(text, above.end)) ended++;
    else if (isInSentence(text.charAt(line.start + quoteOf(text, line.start, line.end)))) inWords++;
  }
  return inWords >= FEWEST_SIGNS && wraps >= pairs * WRAPPED_PAIRS && ended <= wraps * ENDED_WRAPS && inWords >= wraps * WORD_WRAPS;
}

/** Length of a line's first word, in columns; where words are not parted, of its first character. */
export function firstWord(text: string, line: Line): number {
  const start = line.start + quoteOf(text, line.start, line.end);
  if (isUnspaced(text.charCodeAt(start))) return 1;
  const space = text.indexOf(' ', start);
  return (space < 0 || space > line.end ? line.end : space) - start;
}
