import { numberOf } from '../../judge/model/signs.js';

/** Digits of a gap below this end it; others say that more follow. */
const BASE = 43;
/** The sign of a weight that would be 0, and what a natural log odds is in weights. */
const MIDDLE = 42;
const UNIT = 8;

/** What pieces are worth, by the numbers that stand for them. */
export type WordingTable = ReadonlyMap<number, number>;

/** Reads what bench/train/wording.py packs: of each piece the gap to the number of the one before it, lowest digit first, and its weight. */
export function readTable(signs: string): WordingTable {
  const out = new Map<number, number>();
  for (let at = 0, piece = 0; at < signs.length;) {
    let digit = BASE;
    for (let place = 1; digit >= BASE; place *= BASE) {
      digit = numberOf(signs.charCodeAt(at++));
      piece += (digit % BASE) * place;
    }
    out.set(piece, numberOf(signs.charCodeAt(at++)) - MIDDLE);
  }
  return out;
}

/** Natural log odds by the pieces of a text, each worth one by the root of how many there are. */
export function pointsOf(pieces: ReadonlyMap<number, string>, table: WordingTable): number {
  let sum = 0;
  for (const piece of pieces.keys()) sum += table.get(piece) ?? 0;
  return sum / UNIT / Math.sqrt(Math.max(1, pieces.size));
}
