import { isLower } from './chars.js';
import type { Line } from './lines.js';
import { opennessOf } from './open-words.js';
import { DASHES } from './seams.js';
import { PROSE_LENGTH } from './torn.js';

const COMMAS: ReadonlySet<string> = /* @__PURE__ */ new Set(',،，、');

/** A line of fewer words may be one of the interface. */
const FEWEST_WORDS = 4;

/** True if the line above ends in the middle of a sentence by its last word or sign: `reach out to`, `for example,`, `the town’s` */
export function leadsOn(text: string, above: Line, line: Line): boolean {
  const last = text.charAt(above.end - 1);
  const before = text.charAt(above.end - 2);
  if (COMMAS.has(last) || (DASHES.has(last) && before === ' ')) return true;
  const openness = last === 's' && (before === '’' || before === "'") ? 1 : opennessOf(text, above);
  if (openness < 2 && !isLower(text.charAt(line.start)))
    return openness === 1 && line.end - line.start < PROSE_LENGTH && hasWords(text, above);
  return openness > 0;
}

/** True if a line says more than an interface does: `Sign in`, `Search for`, `Posted by` */
function hasWords(text: string, { start, end }: Line): boolean {
  let words = 1;
  for (let at = start; at < end && words < FEWEST_WORDS; at++) if (text.charAt(at) === ' ') words++;
  return words >= FEWEST_WORDS;
}
