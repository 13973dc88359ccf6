import type { Found, Judged } from './found.js';
import { keyOf } from './meta/facts.js';
import { ownerOf } from './page/owner.js';
import { recorded } from './page/record-line.js';

/** The headline carries the site's name behind one of these. */
const SUFFIX = /\s[|•·–—-]\s([^|•·–—]{2,50})$/u;
/** The page's masthead stands among its first lines. */
const MASTHEAD = 12;

/**
 * Finds the name of the publication: what the head of a record says, or the holder of the copyright, where the page's masthead or its
 * headline says the same. One place alone is not enough: holders are often companies with other names.
 */
export function findSiteName(judged: Judged): Found<string> | null {
  return recorded(judged, 'site', 'site-line') ?? siteOfOwner(judged);
}

function siteOfOwner(judged: Judged): Found<string> | null {
  const owner = ownerOf(judged);
  if (owner === null) return null;
  const { blocks } = judged.scene.survey;
  const key = outletKey(owner.name);
  if (key === '') return null;
  const line = blocks[owner.at];
  const found = (value: string, confidence: number): Found<string> => ({
    value,
    provenance: { source: 'text', confidence, ...(line && { span: line.span }) },
    claims: [],
  });
  const suffix = SUFFIX.exec(blocks[judged.title]?.text ?? '')?.[1];
  if (suffix !== undefined && outletKey(suffix) === key) return found(suffix.trim(), 0.95);
  for (const [at, block] of blocks.slice(0, MASTHEAD).entries()) {
    // The copyright line of a short page does not vouch for itself, and no masthead is code
    if (at === owner.at || block.kind === 'code') continue;
    if (outletKey(block.text) === key) return found(unshout(block.text, owner.name), 0.9);
    const end = SUFFIX.exec(block.text)?.[1];
    if (end !== undefined && outletKey(end) === key) return found(end.trim(), 0.95);
  }
  return null;
}

/** What two ways to write the name of an outlet share: `The Daily Example` and `DAILY EXAMPLE` are one. */
function outletKey(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^(?:the|www\.)\s?/u, '')
    .replace(/\.(?:com|org|net|de|co\.uk)$/u, '');
  return keyOf(bare);
}

/** A masthead in capitals says less than the copyright line. */
function unshout(masthead: string, owner: string): string {
  return masthead === masthead.toUpperCase() || masthead === masthead.toLowerCase() ? owner : masthead;
}
