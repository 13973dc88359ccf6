import type { PhraseHit } from './match.js';
import { eachWordPair, mayStart, type PairIndex } from './pairs.js';
import { rowId, type PhraseRow } from './table.js';
import { isWordChar, isWordless } from './tokens.js';

/** A line is searched this far, in UTF-16 units: widgets say what they are early. */
const SEARCHED = 600;

/** A phrase at the start of a longer line stays sure up to this many units. */
const SURE_START = 280;

/** {@link findPhrase} over any rows. */
export function findIn(folded: string, pairs: PairIndex): PhraseHit | null {
  const best: { sure: PhraseHit | null; weak: PhraseHit | null } = { sure: null, weak: null };
  eachWordPair(folded, Math.min(folded.length, SEARCHED), (at, pair) => {
    if (!mayStart(pairs, pair)) return true;
    const hit = verify(folded, at, pairs.rows.get(pair) ?? []);
    if (hit?.strength === 'sure') best.sure = hit;
    else best.weak ??= hit;
    return best.sure === null;
  });
  return best.sure ?? best.weak;
}

function verify(folded: string, at: number, rows: readonly PhraseRow[]): PhraseHit | null {
  for (const row of rows) {
    const { pattern } = row;
    if (!folded.startsWith(pattern, at)) continue;
    const after = at + pattern.length;
    const next = folded.charCodeAt(after);
    if (after < folded.length && isWordChar(next) && !isWordless(next)) continue;
    const opens = at <= 4 && folded.length <= SURE_START;
    const most = pattern.length * 5 >= folded.length * 2;
    const strength = !row.weak && (opens || most) ? 'sure' : 'weak';
    return { kind: row.kind, strength, pattern, row: rowId(row) };
  }
  return null;
}
