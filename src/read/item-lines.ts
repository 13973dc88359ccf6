import { isLower } from './chars.js';
import type { Line } from './lines.js';
import { bulletOf, isSureBullet, numberOf } from './markers.js';
import { isEnded } from './seams.js';

/** An entry has no more lines, and the next one is looked for no farther away. */
const MOST_LINES = 5;

/**
 * True if line `at` goes on with the entry that began at line `first`, which has its like next to it:
 *
 *     • Ferries stay in the harbour until
 *     the wind turns on Friday.
 *     ^
 *     • Schools stay closed.
 */
export function goesOnInItem(text: string, lines: readonly Line[], first: number, at: number): boolean {
  const mark = markOf(text, lines[first] as Line);
  if (mark.sign === '' || at - first >= MOST_LINES || !hangsOn(text, lines, mark, at)) return false;
  return isBelowItem(text, lines, mark, at) || isAboveItem(text, lines, mark, first);
}

interface ItemMark {
  /** The bullet; `1` for every number, `''` where none stands. */
  readonly sign: string;
  /** Columns from the start of the line to the text of the entry. */
  readonly hang: number;
}

/** The mark at the start of a line that makes an entry of it: a sign that names and tags begin with as well does not. */
function markOf(text: string, { from, start, end }: Line): ItemMark {
  const bullet = isSureBullet(text, start) ? bulletOf(text, start, end) : 0;
  if (bullet > 0) return { sign: text.charAt(start), hang: start - from + bullet };
  const number = numberOf(text, start, end);
  return number === null ? { sign: '', hang: 0 } : { sign: '1', hang: start - from + number.length };
}

/** True for a line without a mark that goes on with the sentence above it, or stands right below the text of such an entry. */
function hangsOn(text: string, lines: readonly Line[], { hang }: ItemMark, at: number): boolean {
  const [above, line] = [lines[at - 1] as Line, lines[at] as Line];
  if (line.gap > 0 || markOf(text, line).sign !== '') return false;
  return line.start - line.from === hang || (!isEnded(text, above.end) && isLower(text.charAt(line.start)));
}

/** True if the next entry follows a line, or what else hangs on with it. */
function isBelowItem(text: string, lines: readonly Line[], mark: ItemMark, at: number): boolean {
  const most = Math.min(lines.length - 1, at + MOST_LINES);
  for (let next = at + 1; next <= most; next++) {
    const line = lines[next] as Line;
    if (line.gap <= 1 && markOf(text, line).sign === mark.sign) return true;
    if (!hangsOn(text, lines, mark, next)) return false;
  }
  return false;
}

/** True if the entry above has several lines as well: behind the last of a list a paragraph may begin. */
function isAboveItem(text: string, lines: readonly Line[], mark: ItemMark, first: number): boolean {
  if ((lines[first] as Line).gap > 1) return false;
  let above = first - 1;
  while (above > 0 && first - above < MOST_LINES && hangsOn(text, lines, mark, above)) above--;
  return above >= 0 && above < first - 1 && markOf(text, lines[above] as Line).sign === mark.sign;
}
