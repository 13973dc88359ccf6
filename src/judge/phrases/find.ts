import { allRows } from './index-tables.js';
import type { PhraseHit } from './match.js';
import { findIn } from './search.js';
import { indexPairs, type PairIndex } from './pairs.js';

const inside: PairIndex = /* @__PURE__ */ indexPairs(allRows);

/**
 * Looks for a phrase inside a line, where it is distinctive enough to tell without being alone.
 *
 * `sure` where the phrase opens a line of up to 280 units or makes up two fifths of it; `weak`
 * where it is only mentioned.
 *
 * @param folded The line as `fold` gives it; its first 600 units are searched.
 * @returns The first sure hit, else the first weak one, else `null`.
 * @example findPhrase('note: this site uses akismet to reduce spam.')?.kind // 'comments'
 */
export function findPhrase(folded: string): PhraseHit | null {
  return findIn(folded, inside);
}
