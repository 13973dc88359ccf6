import type { Survey } from '../survey.js';

/** How much the words of each place are those of the densest run: running counts, entry `i` is the sum before block `i`. */
export interface Likeness {
  readonly longBefore: Float32Array;
  readonly sharedBefore: Float32Array;
}

/** Words of five letters and more: function words are shorter in most languages. */
const LONG = 5;

/** Counts the long words of each block, and those that the densest run has as well. */
export function likenessOf({ tokens, run }: Survey): Likeness {
  const size = tokens.length;
  const counts = new Map<string, number>();
  for (let at = Math.max(0, run.first); at <= run.last; at++) {
    for (const word of tokens[at] ?? []) if (word.length >= LONG) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const longBefore = new Float32Array(size + 1);
  const sharedBefore = new Float32Array(size + 1);
  for (let at = 0; at < size; at++) {
    // A block inside the run does not vouch for itself.
    const enough = at >= run.first && at <= run.last ? 2 : 1;
    let long = 0;
    let shared = 0;
    for (const word of tokens[at] ?? []) {
      if (word.length < LONG) continue;
      long++;
      if ((counts.get(word) ?? 0) >= enough) shared++;
    }
    longBefore[at + 1] = (longBefore[at] as number) + long;
    sharedBefore[at + 1] = (sharedBefore[at] as number) + shared;
  }
  return { longBefore, sharedBefore };
}
