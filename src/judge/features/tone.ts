import type { Survey } from '../survey.js';

/** How the words of each block sound, summed: see `WordFacts.tone`. */
export interface Tone {
  /** Running sums over the blocks by their length; entry `i` is the sum before block `i`. */
  readonly before: Float64Array;
  readonly weightBefore: Float64Array;
}

/** No block weighs more than one of so many words. */
const MOST_WORDS = 60;

/** Sums how the words of each block sound. */
export function toneOf({ tokens, own: facts }: Survey): Tone {
  const size = tokens.length;
  const before = new Float64Array(size + 1);
  const weightBefore = new Float64Array(size + 1);
  for (let at = 0; at < size; at++) {
    const weight = Math.min(MOST_WORDS, (tokens[at] as readonly string[]).length);
    before[at + 1] = (before[at] as number) + weight * (facts[at]?.tone ?? 0);
    weightBefore[at + 1] = (weightBefore[at] as number) + weight;
  }
  return { before, weightBefore };
}
