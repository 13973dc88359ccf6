import { isLower } from './chars.js';
import type { Line } from './lines.js';
import { opennessOf } from './open-words.js';
import { isEnded } from './seams.js';
import { PROSE_LENGTH } from './torn.js';

const COMMAS: ReadonlySet<string> = new Set([...',،，、']);
const DASHES: ReadonlySet<string> = new Set([...'–—-']);
const LONG_DASHES: ReadonlySet<string> = new Set([...'–—']);
const CLOSING_QUOTES: ReadonlySet<string> = new Set([...'”’"']);

/** A line of fewer words may be one of the interface. */
const FEWEST_WORDS = 4;

/** True if the line above ends in the middle of a sentence by its last word or sign: `reach out to`, `for example,`, `the town’s` */
export function leadsOn(text: string, above: Line, line: Line): boolean {
  const last = text.charAt(above.end - 1);
  const before = text.charAt(above.end - 2);
  if (COMMAS.has(last) || (DASHES.has(last) && before === ' ')) return true;
  if (isElided(text, above)) return true;
  const openness = last === 's' && (before === '’' || before === "'") ? 1 : opennessOf(text, above);
  if (openness < 2 && !isLower(text.charAt(line.start))) return openness === 1 && line.end - line.start < PROSE_LENGTH && hasWords(text, above);
  return openness > 0;
}

/** True if a line says more than an interface does: `Sign in`, `Search for`, `Posted by` */
function hasWords(text: string, { start, end }: Line): boolean {
  let words = 1;
  for (let at = start; at < end && words < FEWEST_WORDS; at++) if (text.charAt(at) === ' ') words++;
  return words >= FEWEST_WORDS;
}

/** True if a line begins in the middle of a sentence by its first sign: `– a word on its label`, `-based`, `” he said` */
export function isRest(text: string, above: Line, line: Line): boolean {
  const first = text.charAt(line.start);
  const next = text.charAt(line.start + 1);
  if (CLOSING_QUOTES.has(first)) return next === ' ';
  if (!DASHES.has(first) || isEnded(text, above.end) || DASHES.has(text.charAt(above.start))) return false;
  return isLower(next) || (next === ' ' && LONG_DASHES.has(first));
}

/** True if the two halves of what was torn stood without a space: `-based`, `” he said`, `l’` */
export function isGlued(text: string, above: Line, line: Line): boolean {
  return isElided(text, above) || (isRest(text, above, line) && (CLOSING_QUOTES.has(text.charAt(line.start)) || text.charAt(line.start + 1) !== ' '));
}

/** True behind the apostrophe of a word cut short: `l’`, `qu’`, `dell’` */
function isElided(text: string, { start, end }: Line): boolean {
  if (!APOSTROPHES.has(text.charAt(end - 1))) return false;
  const said = text.slice(Math.max(start, end - 1 - LONGEST_ELIDED), end - 1);
  return ELIDED.has(said.slice(said.lastIndexOf(' ') + 1).toLowerCase());
}

const APOSTROPHES: ReadonlySet<string> = new Set([...'’\'']);
/** With the space in front of it. */
const LONGEST_ELIDED = 9;
const ELIDED: ReadonlySet<string> = new Set('l d s n j m t c qu jusqu lorsqu puisqu quelqu un all dall dell nell sull quell bell'.split(' '));
