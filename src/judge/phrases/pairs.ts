import type { PhraseRow } from './table.js';
import { isWordChar, isWordless } from './tokens.js';

/** Bits of the filter that keeps most word pairs away from the map; a power of two. */
const FILTER_BITS = 1 << 15;

/** Rows by the hash of their first two words. */
export interface PairIndex {
  readonly filter: Uint8Array;
  readonly rows: ReadonlyMap<number, readonly PhraseRow[]>;
}

/** False for nearly every pair of words that starts no row. */
export function mayStart(index: PairIndex, pair: number): boolean {
  return (index.filter[(pair & (FILTER_BITS - 1)) >> 3]! & (1 << (pair & 7))) !== 0;
}

function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first ^ (second << 7) ^ (second >>> 25), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Indexes the rows that tell inside a line. */
export function indexPairs(rows: Iterable<PhraseRow>): PairIndex {
  const filter = new Uint8Array(FILTER_BITS >> 3);
  const map = new Map<number, PhraseRow[]>();
  for (const row of rows) {
    if (!row.inside) continue;
    const pair = leadingPair(row.pattern);
    filter[(pair & (FILTER_BITS - 1)) >> 3]! |= 1 << (pair & 7);
    const bucket = map.get(pair);
    if (bucket === undefined) map.set(pair, [row]);
    else bucket.push(row);
  }
  // The longest first, so that a row is not hidden by its own beginning.
  for (const bucket of map.values()) bucket.sort((a, b) => b.pattern.length - a.pattern.length);
  return { filter, rows: map };
}

function leadingPair(pattern: string): number {
  let leading = 0;
  eachWordPair(pattern, pattern.length, (_, pair) => {
    leading = pair;
    return false;
  });
  return leading;
}

/**
 * Hashes every two neighbouring words without making a string of them; stops where `visit` says
 * `false`. `at` is where the first of the two starts.
 */
export function eachWordPair(text: string, end: number, visit: (at: number, pair: number) => boolean): void {
  let previous = 0;
  let previousStart = -1;
  let hash = 0;
  let start = -1;
  let single = false; // the open word is a character of a script without spaces
  for (let i = 0; i <= end; i++) {
    const c = i < end ? text.charCodeAt(i) : 0x20;
    const wordless = isWordless(c);
    const inWord = wordless || isWordChar(c);
    if (start >= 0 && (single || wordless || !inWord)) {
      if (previousStart >= 0 && !visit(previousStart, pairHash(previous, hash))) return;
      previous = hash;
      previousStart = start;
      hash = 0;
      start = -1;
    }
    if (inWord) {
      if (start < 0) {
        start = i;
        single = wordless;
      }
      hash = (Math.imul(hash, 31) + c) | 0;
    }
  }
}
