import type { Judged } from '../found.js';
import { isDateLine } from './is-date-line.js';
import type { Signature } from './signature.js';
import { saidAt, signatureAt } from './signatures.js';

/** A byline is shorter. */
const MOST_WORDS = 24;
const SURE = 0.7;
/** Letters beside the names: titles of books name people as well. */
const MOST_REST = 20;
/** Far below the body other stories are signed. */
const BELOW = 80;

/**
 * The byline of a page on which all bylines name the same people, wherever it stands: on a page of
 * teasers each has its own. `null` where there is none, or where they differ.
 */
export function loneByline(judged: Judged): Signature | null {
  const { blocks, role } = judged.scene.survey;
  let lone: Signature | null = null;
  for (const [at, block] of blocks.entries()) {
    if (role[at] === 'comments' || (at > judged.last && judged.last >= 0 && (role[at] === 'related' || at > judged.last + BELOW))) break;
    if (block.words > MOST_WORDS) continue;
    // A headline of a few Chinese signs looks like a name
    if (at === judged.title && saidAt(judged, at) === 'bare') continue;
    // A name alone is a byline only beside a date: looked for first, since most lines have none
    if (saidAt(judged, at) === 'bare' && !isDateLine(blocks[at + 1], judged) && !isDateLine(blocks[at - 1], judged)) continue;
    const found = signatureAt(judged, at);
    if (found === null || found.rest > MOST_REST || (found.form === 'bare' ? !found.known : found.confidence < SURE)) continue;
    if (lone !== null && lone.names.join() !== found.names.join()) return null;
    lone ??= found;
  }
  return lone;
}
