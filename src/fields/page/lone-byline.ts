import type { Judged } from '../found.js';
import { signatureAt, type Signature } from './signatures.js';

/** A byline is shorter. */
const MOST_WORDS = 24;
const SURE = 0.7;

/**
 * The byline of a page on which all bylines name the same people, wherever it stands: on a page of
 * teasers each has its own. `null` where there is none, or where they differ.
 */
export function loneByline(judged: Judged): Signature | null {
  const { blocks, role } = judged.scene.survey;
  let lone: Signature | null = null;
  for (const [at, block] of blocks.entries()) {
    if (role[at] === 'comments') break;
    if (block.words > MOST_WORDS) continue;
    const signature = signatureAt(judged, at);
    if (signature === null || signature.form === 'bare' || signature.confidence < SURE) continue;
    if (lone !== null && lone.names.join('|') !== signature.names.join('|')) return null;
    lone ??= signature;
  }
  return lone;
}
