import { isLower } from './chars.js';
import type { Line } from './lines.js';
import { opennessOf } from './open-words.js';
import { hasInnerEdge, isEnded, isTail } from './seams.js';

/** How the sentences of a dump were torn where inline elements begin and end. */
export interface Torn {
  /** True if blank lines part the blocks: lines right below each other are of one. */
  readonly isParted: boolean;
  /** True if words tell it as well: articles and prepositions stand at the ends of lines. */
  readonly byWords: boolean;
  /** True if nothing else does: blank lines and the spaces at the ends of lines were taken away, as `strip=True` does. */
  readonly isStripped: boolean;
}

/** Of all lines, how many begin like the rest of a sentence, or end like its beginning. */
const TORN_LINES = 0.004;
const FEWEST_SIGNS = 2;
/** Words alone, where spaces could tell. */
const FEWEST_OPEN = 3;
/** And how many may have a space at their end or a blank line above where the scraper took these away: of signs that it does not know. */
const STRAY_SPACES = 0.01;
/** A sentence has begun when a line is this long; a label or a menu entry is shorter. */
export const PROSE_LENGTH = 40;
/** A line this long that ends a sentence is the end of a paragraph, and so many of them stand above a blank line where these part the blocks. */
const PARAGRAPH = 80;
const FEWEST_PARAGRAPHS = 3;
const PARTED = 0.7;

/** How a dump is torn, `undefined` if it is not. Lines that were wrapped or indented end with any word. */
export function tearsOf(text: string, lines: readonly Line[], endsAnywhere: boolean): Torn | undefined {
  const isBare = count(lines, (above, line) => line.gap > 0 || hasInnerEdge(above, line)) <= lines.length * STRAY_SPACES;
  const isOften = (signs: number, fewest: number): boolean => signs >= fewest && signs >= lines.length * TORN_LINES;
  const byWords = !endsAnywhere && isOften(openLines(text, lines), isBare ? FEWEST_SIGNS : FEWEST_OPEN);
  if (
    !byWords &&
    !isOften(
      count(lines, (above, line) => isTorn(text, above, line)),
      FEWEST_SIGNS,
    )
  )
    return undefined;
  return { isParted: isParted(text, lines), byWords, isStripped: byWords && isBare };
}

/** Lines for which something holds beside the one above. */
function count(lines: readonly Line[], holds: (above: Line, line: Line) => boolean): number {
  return lines.filter((line, i) => i > 0 && holds(lines[i - 1] as Line, line)).length;
}

/** How many lines end with a word behind which sentences go on. A line that comes again is one of a widget, and counts once. */
function openLines(text: string, lines: readonly Line[]): number {
  const open = lines.filter((line, i) => lines[i + 1]?.gap === 0 && opennessOf(text, line) === 2);
  return new Set(open.map(({ start, end }) => text.slice(start, end))).size;
}

/** True if a line goes on with the sentence above, torn from it where an inline element begins or ends. */
function isTorn(text: string, above: Line, line: Line): boolean {
  if (isTail(text, above, line)) return true;
  if (line.gap > 0 || !hasInnerEdge(above, line)) return false;
  const length = line.end - line.start;
  if (text.charAt(above.end - 1) === ':') return length >= PROSE_LENGTH;
  return !isEnded(text, above.end) && isLower(text.charAt(line.start)) && Math.max(above.end - above.start, length) >= PROSE_LENGTH;
}

/** True if most paragraphs stand above a blank line. */
function isParted(text: string, lines: readonly Line[]): boolean {
  let paragraphs = 0;
  let parted = 0;
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1] as Line;
    if (above.end - above.start < PARAGRAPH || !isEnded(text, above.end)) continue;
    paragraphs++;
    if ((lines[i] as Line).gap > 0) parted++;
  }
  return paragraphs >= FEWEST_PARAGRAPHS && parted >= paragraphs * PARTED;
}
