import type { Survey } from '../survey.js';
import { tonePoints } from '../model/tone-words.js';

/** How the words of each block sound: of articles above 0, of what stands around them below; 0 for words of no table. */
export interface Tone {
  readonly own: Float32Array;
  /** Running sums over the blocks by their length; entry `i` is the sum before block `i`. */
  readonly before: Float64Array;
  readonly weightBefore: Float64Array;
}

/** No block weighs more than one of so many words. */
const MOST_WORDS = 60;

/** Sums the points of the words of each block. A number counts as one word, whichever it is. */
export function toneOf({ tokens }: Survey): Tone {
  const size = tokens.length;
  const own = new Float32Array(size);
  const before = new Float64Array(size + 1);
  const weightBefore = new Float64Array(size + 1);
  for (let at = 0; at < size; at++) {
    const words = tokens[at] as readonly string[];
    own[at] = toneOfWords(words);
    const weight = Math.min(MOST_WORDS, words.length);
    before[at + 1] = (before[at] as number) + weight * (own[at] as number);
    weightBefore[at + 1] = (weightBefore[at] as number) + weight;
  }
  return { own, before, weightBefore };
}

/** The points of words, by the root of their number: many words of one kind tell more, but not in proportion. */
function toneOfWords(words: readonly string[]): number {
  let points = 0;
  let known = 0;
  for (const word of words) {
    const code = word.charCodeAt(0);
    const found = tonePoints.get(code >= 0x30 && code <= 0x39 ? '#' : word);
    if (found === undefined) continue;
    points += found;
    known++;
  }
  return known === 0 ? 0 : points / Math.sqrt(known);
}
