import type { Survey } from '../survey.js';

/** How the words of each block sound, summed: see `WordFacts.tone`. */
export interface Tone {
  /** Whether most words of the page stand in no table: of another language a few look like those of it, and would mislead. */
  readonly foreign: boolean;
  /** Running sums over the blocks by their length; entry `i` is the sum before block `i`. */
  readonly before: Float64Array;
  readonly weightBefore: Float64Array;
}

/** No block weighs more than one of so many words. */
const MOST_WORDS = 60;

/** Of a page in the language of the table about half of the words stand in it, of any other a tenth. */
const HEARD = 0.3;
/** Fewer words do not tell. */
const FEWEST_WORDS = 20;

/** Sums how the words of each block sound. */
export function toneOf({ tokens, own: facts }: Pick<Survey, 'tokens' | 'own'>): Tone {
  const size = tokens.length;
  const foreign = isForeign(facts);
  const before = new Float64Array(size + 1);
  const weightBefore = new Float64Array(size + 1);
  for (let at = 0; at < size; at++) {
    const weight = Math.min(MOST_WORDS, (tokens[at] as readonly string[]).length);
    before[at + 1] = (before[at] as number) + (foreign ? 0 : weight * (facts[at]?.tone ?? 0));
    weightBefore[at + 1] = (weightBefore[at] as number) + weight;
  }
  return { foreign, before, weightBefore };
}

function isForeign(facts: Survey['own']): boolean {
  let [spoken, heard] = [0, 0];
  for (const own of facts) {
    spoken += own.spoken;
    heard += own.heard;
  }
  return spoken >= FEWEST_WORDS && heard < spoken * HEARD;
}
