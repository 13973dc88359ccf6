import type { Judged } from '../found.js';
import { isDateLine, signatureAt, type Signature } from './signatures.js';

/** A byline is shorter. */
const MOST_WORDS = 24;
const SURE = 0.7;
/** Letters beside the names: titles of books name people as well. */
const MOST_REST = 20;
/** Far below the body other stories are signed. */
const BELOW = 30;

/**
 * The byline of a page on which all bylines name the same people, wherever it stands: on a page of
 * teasers each has its own. `null` where there is none, or where they differ.
 */
export function loneByline(judged: Judged): Signature | null {
  const { scene, last } = judged;
  const { blocks, role } = scene.survey;
  let lone: Signature | null = null;
  for (const [at, block] of blocks.entries()) {
    if (at > last && last >= 0 && (role[at] === 'related' || at > last + BELOW)) break;
    if (role[at] === 'comments') break;
    if (block.words > MOST_WORDS) continue;
    const signature = signatureAt(judged, at);
    if (signature === null || signature.rest > MOST_REST) continue;
    if (signature.form === 'bare' ? !signature.known || !besideDate(judged, at) : signature.confidence < SURE) continue;
    if (lone !== null && lone.names.join('|') !== signature.names.join('|')) return null;
    lone ??= signature;
  }
  return lone;
}

/** A name alone is a byline only beside a date. */
function besideDate({ scene, language, now }: Judged, at: number): boolean {
  const { blocks } = scene.survey;
  return isDateLine(blocks[at + 1], { language, now }) || isDateLine(blocks[at - 1], { language, now });
}
