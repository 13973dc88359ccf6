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
    const opens = at <= 4 && folded.length <= SURE_START && !isSpokenOf(folded, at, after);
    const most = pattern.length * 5 >= folded.length * 2;
    const strength = !row.weak && (opens || most) ? 'sure' : 'weak';
    return { kind: row.kind, strength, pattern, row: rowId(row) };
  }
  return null;
}

/** What goes on with a verb: "all rights reserved is a formula", "«tutti i diritti riservati» è una formula". */
const VERB = /^["»]? (?:are|era|es|est|ist|is|jest|sind|sono|war|was|were|è|é|était|это) /;

/** The rest of the quotation, and what is said of it. */
const QUOTED = /^[^"»]{0,40}["»],? \p{L}/u;

/** Whether a phrase that opens a line is what the sentence is about: quoted, with more behind the quotation mark, or its subject. */
function isSpokenOf(folded: string, at: number, after: number): boolean {
  const isQuoted = at > 0 && '"«'.includes(folded.charAt(at - 1)) && QUOTED.test(folded.slice(after, after + 50));
  return isQuoted || VERB.test(folded.slice(after, after + 8));
}
