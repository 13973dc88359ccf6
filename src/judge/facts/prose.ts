import type { OwnFacts } from './own.js';

/** A sentence shorter than this may as well be a caption, a teaser or a button. */
const SENTENCE_WORDS = 8;
/** No single block counts for more, so that one long legal notice is no article. */
const MOST_WORDS = 80;

/** A closed sentence with no more of them is prose also where few of its words are known for function words. */
const FEW_CAPITALS = 0.3;

/** How many words of running prose a block holds, 0 where it reads like a label. */
export function proseWords(facts: OwnFacts, isPhrase: boolean): number {
  const { words, sentences, ending, functionShare, capitalShare } = facts;
  if (isPhrase || words < SENTENCE_WORDS) return 0;
  const unspaced = facts.opening === 5;
  const closed = sentences > 0 && ending === 1 && capitalShare <= FEW_CAPITALS;
  if (!(unspaced || closed || functionShare >= 0.2) || capitalShare > 0.65) return 0;
  const full = Math.min(words, MOST_WORDS);
  if (sentences > 0 && ending !== 3) return full;
  return words >= 16 ? full * 0.6 : full * 0.25;
}

/** The stretch of blocks, ends included, that holds the most prose with the least between; -1 where none. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** What a block without prose costs a run, in words. */
const LABEL_COST = 7;
/** What the heading of a widget costs: comments and related stories are a run of their own. */
const BARRIER_COST = 90;

/** The run with the greatest sum of prose less the cost of what stands between (Kadane's algorithm). */
export function densestRun(prose: Float32Array, barrier: Uint8Array): Run {
  let best = 0;
  let run: Run = { first: -1, last: -1 };
  let sum = 0;
  let first = 0;
  for (let at = 0; at < prose.length; at++) {
    const words = prose[at] as number;
    const value = barrier[at] === 1 ? -BARRIER_COST : words > 0 ? words : -LABEL_COST;
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      run = { first, last: at };
    }
  }
  return run;
}
