import { isLower } from './chars.js';
import type { Line } from './lines.js';
import { leadsOn } from './leads-on.js';
import { opennessOf } from './open-words.js';
import { hasInnerEdge, isEnded, isInlineGap, isTail, seamOf } from './seams.js';
import { PROSE_LENGTH, type Torn } from './torn.js';

/** What stands between two halves of a sentence is seldom longer: a link, a name in italics. */
const LINK_LENGTH = 90;
/** So many of them follow each other in front of a sentence. */
const MOST_LINKS = 4;

/**
 * True if a fragment goes on with the sentence above it, by the space at its edge, by its own first letter or by that of
 * the fragments after it:
 *
 *     has been designated ·        unfinished, and a space before the break
 *     World Meditation Day ·       so this goes on with it
 *     by the United Nations.       and so does this
 */
export function resumes(text: string, lines: readonly Line[], first: number, at: number, { isParted, byWords, isStripped }: Torn): boolean {
  const above = lines[at - 1] as Line;
  const line = lines[at] as Line;
  if (line.gap > 0 && !isInlineGap(above, line)) return false;
  if (byWords && (leadsOn(text, above, line) || seamOf(text, above, line) !== null)) return true;
  if (isStripped && isByline(text, lines, at)) return false;
  if (isStripped && isTold(text, lines, first, at)) return true;
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

/**
 * True if words alone tell it of a line without spaces at its ends: a sentence below its label, a bracket, or small letters
 * below what began with a capital.
 */
function isTold(text: string, lines: readonly Line[], first: number, at: number): boolean {
  const above = lines[at - 1] as Line;
  const line = lines[at] as Line;
  if (text.charAt(above.end - 1) === ':') return first === at - 1 && lengthOf(above) < PROSE_LENGTH && lengthOf(line) >= PROSE_LENGTH;
  if (isEnded(text, above.end)) return false;
  return text.charAt(line.start) === '(' || (isLower(text.charAt(line.start)) && !isLower(text.charAt((lines[first] as Line).start)));
}

/** True for a small word by itself below a headline, above a name with which no sentence goes on: `by`, `Jane Doe`. */
function isByline(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const name = lines[at + 1];
  const next = lines[at + 2];
  if (name === undefined || next === undefined || opennessOf(text, line) === 0 || text.slice(line.start, line.end).includes(' '))
    return false;
  return !isLower(text.charAt(name.start)) && !isLower(text.charAt(next.start)) && !isTail(text, name, next);
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
