import { isLower } from './chars.js';
import type { Line } from './lines.js';
import { bulletOf, isSureBullet, numberOf } from './markers.js';
import { isEnded } from './seams.js';

/** An entry has no more lines, and the next one is looked for no farther away. */
const MOST_LINES = 5;

/**
 * True if line `at` goes on with the entry that began at line `first`, which has its like near it:
 *
 *     • Ferries stay in the harbour until
 *     the wind turns on Friday.
 *     ^
 *     • Schools stay closed.
 */
export function goesOnInItem(text: string, lines: readonly Line[], first: number, at: number): boolean {
  const [item, above, line] = [lines[first] as Line, lines[at - 1] as Line, lines[at] as Line];
  if (line.gap > 0 || at - first >= MOST_LINES) return false;
  const { sign, length } = markOf(text, item);
  if (sign === '' || markOf(text, line).sign !== '') return false;
  if (signNear(text, lines, at, 1) !== sign) {
    // Behind the last entry a paragraph may begin, unless the entry above it has several lines as well.
    const isLast = signNear(text, lines, first, -1) === sign && markOf(text, lines[first - 1] as Line).sign === '';
    if (!isLast) return false;
  }
  const hangs = line.start - line.from === item.start - item.from + length;
  return hangs || (!isEnded(text, above.end) && isLower(text.charAt(line.start)));
}

interface ItemMark {
  /** The bullet; `1` for every number, `''` where none stands. */
  readonly sign: string;
  /** With the space behind it. */
  readonly length: number;
}

/** The mark at the start of a line that makes an entry of it: a sign that names and tags begin with as well does not. */
function markOf(text: string, { start, end }: Line): ItemMark {
  const bullet = isSureBullet(text, start) ? bulletOf(text, start, end) : 0;
  if (bullet > 0) return { sign: text.charAt(start), length: bullet };
  const number = numberOf(text, start, end);
  return number === null ? { sign: '', length: 0 } : { sign: '1', length: number.length };
}

/** The sign of the next entry in one direction, `''` where a paragraph ends first. */
function signNear(text: string, lines: readonly Line[], from: number, step: 1 | -1): string {
  for (let at = from + step, seen = 0; seen < MOST_LINES; at += step, seen++) {
    const line = lines[at];
    const gap = (step > 0 ? line : lines[at + 1])?.gap ?? 0;
    if (line === undefined || gap > 1) return '';
    const { sign } = markOf(text, line);
    if (sign !== '') return sign;
    if (gap > 0) return '';
  }
  return '';
}
