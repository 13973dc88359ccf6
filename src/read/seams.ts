import { isDigit } from '../page/ascii.js';
import { isCloser, isLower, isSentenceEnd, isUpper } from './chars.js';
import type { Line } from './lines.js';
import { bulletOf } from './markers.js';

/* What stands at the break between two lines: the signs and spaces on both sides of it. What the words above it open is in leads-on.ts. */

/**
 * How a line goes on with the one above, by the signs at the break:
 * - `tail`: it can only be the rest of that, see {@link isTail};
 * - `elision`: the word above is cut short at an apostrophe, `l’`, `qu’`, `dell’`, and no space follows;
 * - `glued`: it begins in the middle of a sentence, where no space stood: `-based`, `” he said`;
 * - `rest`: the same behind a space: `– a word on its label`.
 */
export type Seam = 'tail' | 'elision' | 'glued' | 'rest';

/** The seam between two lines; `null` where no sign tells that they belong together. */
export function seamOf(text: string, above: Line, line: Line): Seam | null {
  if (isTail(text, above, line)) return 'tail';
  if (isElided(text, above)) return 'elision';
  const first = text.charAt(line.start);
  const next = text.charAt(line.start + 1);
  if (CLOSING_QUOTES.has(first)) return next === ' ' ? 'glued' : null;
  if (!DASHES.has(first) || isEnded(text, above.end) || DASHES.has(text.charAt(above.start))) return null;
  if (isLower(next)) return 'glued';
  return next === ' ' && LONG_DASHES.has(first) ? 'rest' : null;
}

/**
 * True if a line can only be the rest of the one above, cut off at the end of a link:
 *
 *     The New York Times
 *     , countries in NATO
 *     ^
 */
export function isTail(text: string, above: Line, line: Line): boolean {
  if (line.gap > 0 && !isInlineGap(above, line)) return false;
  if (line.gap === 0 && OPENING.has(text.charAt(above.end - 1)) && bulletOf(text, line.start, line.end) === 0) return true;
  const first = text.charAt(line.start);
  const next = text.charAt(line.start + 1);
  const last = text.charAt(above.end - 1);
  const joins = isLetter(last) || isDigit(last.charCodeAt(0)) || QUOTES.has(last);
  // `Carcassonne`, `’s age`
  if (APOSTROPHES.has(first)) return joins && (TAIL_MARKS.has(next) || (isLower(next) && text.charAt(line.start + 2) === ' '));
  return (
    joins &&
    TAIL_MARKS.has(first) &&
    (line.end - line.start === 1 || next === ' ' || isLetter(next) || (first === ')' && TAIL_MARKS.has(next)))
  );
}

/** True if the one blank line between two fragments is a space node, not the end of a block. */
export function isInlineGap(above: Line, line: Line): boolean {
  return line.gap === 1 && line.from - above.to === 3;
}

const TAIL_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set(',.;:!?)，。；：！？）、،؛؟');
/** Behind these a text goes on, if they end a line. */
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set('([{“„«¿¡（「『《【');
const APOSTROPHES: ReadonlySet<string> = /* @__PURE__ */ new Set("'’‘”");
export const DASHES: ReadonlySet<string> = /* @__PURE__ */ new Set('–—-');
const LONG_DASHES: ReadonlySet<string> = /* @__PURE__ */ new Set('–—');
const CLOSING_QUOTES: ReadonlySet<string> = /* @__PURE__ */ new Set('”’"');
const QUOTES: ReadonlySet<string> = /* @__PURE__ */ new Set('"\'”’»)]%');

/** True for a letter of a script with case, or any character beyond Latin that is no punctuation. */
function isLetter(char: string): boolean {
  return isLower(char) || isUpper(char) || (char.charCodeAt(0) > 0x590 && !TAIL_MARKS.has(char));
}

/** True if a space stood at the break itself, on either side: the mark of an inline element. */
export function hasInnerEdge(above: Line, line: Line): boolean {
  return above.to - above.end === 1 || line.start - line.from === 1;
}

/** True if a line ends like a finished sentence or a label. */
export function isEnded(text: string, end: number): boolean {
  let at = end - 1;
  while (at > end - 4 && at >= 0 && isCloser(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return isSentenceEnd(code) || code === 0x3a || code === 0x3b;
}

/** True for a line that ends with the apostrophe of a word cut short. */
function isElided(text: string, { start, end }: Line): boolean {
  if (!ELISIONS.has(text.charAt(end - 1))) return false;
  const said = text.slice(Math.max(start, end - 1 - LONGEST_ELIDED), end - 1);
  return ELIDED.has(said.slice(said.lastIndexOf(' ') + 1).toLowerCase());
}

const ELISIONS: ReadonlySet<string> = /* @__PURE__ */ new Set("’'");
/** With the space in front of it. */
const LONGEST_ELIDED = 9;
const ELIDED: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set('l d s n j m t c qu jusqu lorsqu puisqu quelqu un all dall dell nell sull quell bell'.split(' ')))();
