import type { Survey } from '../survey.js';

/**
 * Stretches of prose: blocks of prose with at most two others between them. An article is one or a few;
 * so is each long comment thread and each list of teasers.
 */
export interface Stretches {
  /** For each block the stretch it stands in or next below, by number. */
  readonly of: Int32Array;
  /** Words of prose in each stretch. */
  readonly words: Float32Array;
  /** Blocks of prose in each stretch. */
  readonly blocks: Float32Array;
  /** Words of the stretch with the most. */
  readonly most: number;
}

/** So many blocks without prose end a stretch. */
const GAP = 3;

/** Finds the stretches in one pass. */
export function stretchesOf({ prose, role }: Survey): Stretches {
  const size = prose.length;
  const of = new Int32Array(size);
  const words: number[] = [0];
  const blocks: number[] = [0];
  let without = 0;
  for (let at = 0; at < size; at++) {
    const own = prose[at] as number;
    without = own > 0 ? 0 : without + 1;
    const closes = without === GAP || (role[at] != null && role[at] !== 'references');
    const last = words.length - 1;
    if (closes && (words[last] as number) > 0) {
      words.push(0);
      blocks.push(0);
    }
    const now = words.length - 1;
    of[at] = now;
    words[now] = (words[now] as number) + own;
    if (own > 0) blocks[now] = (blocks[now] as number) + 1;
  }
  return { of, words: Float32Array.from(words), blocks: Float32Array.from(blocks), most: words.reduce((a, b) => Math.max(a, b), 1) };
}
