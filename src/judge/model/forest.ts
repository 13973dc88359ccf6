import { numberOf } from './signs.js';

/**
 * Boosted decision trees over small whole numbers. Every value is a bin number, every leaf a whole
 * number of points, every step a comparison of two small numbers: the same on every engine, to the bit.
 */
export interface Forest {
  /** Root of each tree. */
  readonly roots: Int32Array;
  /** At a branch {@link childOf}, {@link inputOf} and {@link binOf} in one number; at a leaf {@link LEAF} less its points. */
  readonly node: Int32Array;
  /** The same with leaves that lead to themselves: so one that is reached may be stepped from again. */
  readonly step: Int32Array;
  /** Points that each node leads to: at a branch the mean of its two sides. */
  readonly mean: Float64Array;
}

/** Branches are 0 and above; a leaf's points lie within {@link MOST_POINTS} of this. */
const LEAF = -1000;

/** Left child of a branch; the right one stands behind it. */
const childOf = (branch: number): number => branch >> 14;
/** The input that a branch asks for. */
export const inputOf = (branch: number): number => (branch >> 5) & 511;
/** The highest bin of it that goes left. */
export const binOf = (branch: number): number => branch & 31;

/** No bin is higher: a branch with it leads to its left child always. */
const MOST_BIN = 31;

/** Trees as text, a sign a number: the nodes in preorder (0 for a leaf, else an input from 1), then what branches and leaves hold. */
export interface ForestText {
  readonly nodes: string;
  readonly bins: string;
  readonly leaves: string;
}

/** The most points of a leaf: so many that all have signs of one byte. */
const MOST_POINTS = 42;

/** What the trees look at: for each input a column of bins and how many blocks further down it is read. */
export interface Inputs {
  /** Number of blocks. */
  readonly size: number;
  /** Column after column, `size` bins each; bin 0 stands for "not known". */
  readonly bins: Uint8Array;
  /** For each input its column. */
  readonly column: Int32Array;
  /** For each input the offset of the block that it is read from: 0 the block itself, -1 the one above. */
  readonly shift: Int8Array;
}

/** Reads trees from their text. */
export function readForest({ nodes, bins, leaves }: ForestText): Forest {
  const node = new Int32Array(nodes.length);
  const roots: number[] = [];
  // Where the nodes still to come go, the next one last: a branch's left child comes right behind it.
  const places: number[] = [];
  let free = 0;
  for (let at = 0, branch = 0, leaf = 0; at < nodes.length; at++) {
    if (places.length === 0) {
      roots.push(free);
      places.push(free++);
    }
    const place = places.pop() as number;
    const input = numberOf(nodes.charCodeAt(at)) - 1;
    if (input < 0) {
      node[place] = LEAF - numberOf(leaves.charCodeAt(leaf++)) + MOST_POINTS;
      continue;
    }
    node[place] = (free << 14) | (input << 5) | numberOf(bins.charCodeAt(branch++));
    places.push(free + 1, free);
    free += 2;
  }
  return {
    roots: Int32Array.from(roots),
    node,
    step: node.map((own, place) => (own < 0 ? (place << 14) | MOST_BIN : own)),
    mean: means(node),
  };
}

/** Every child stands behind its parent, so one walk backwards knows both sides. */
function means(node: Int32Array): Float64Array {
  const mean = new Float64Array(node.length);
  for (let at = node.length - 1; at >= 0; at--) {
    const own = node[at] as number;
    mean[at] = own < 0 ? LEAF - own : ((mean[childOf(own)] as number) + (mean[childOf(own) + 1] as number)) / 2;
  }
  return mean;
}

/** Writes what the inputs are at a block into `rows` from `to` on; 0 beyond the page's edges. */
export function readRow({ size, bins, column, shift }: Inputs, at: number, rows: Uint8Array, to = 0): Uint8Array {
  for (let input = 0; input < column.length; input++) {
    const place = at + (shift[input] as number);
    rows[to + input] = place < 0 || place >= size ? 0 : (bins[(column[input] as number) * size + place] as number);
  }
  return rows;
}

/** So many rows go through the trees together, a multiple of four: they and the tree at work stay near the processor. */
const TOGETHER = 64;

/** A row is compared with so many before it: the lines of a menu are alike, or alike by turns. */
const LOOKED_BACK = 4;

/** The points of the blocks at these places. A row like one just before it has its points. */
export function pointsAt(forest: Forest, inputs: Inputs, places: readonly number[]): Int32Array {
  const width = inputs.column.length;
  const rows = new Uint8Array(TOGETHER * width);
  const points = new Int32Array(places.length);
  const slots = new Uint8Array(places.length);
  for (let from = 0, to = 0; from < places.length;) {
    let filled = 0;
    for (; to < places.length && filled < TOGETHER; to++) {
      readRow(inputs, places[to] as number, rows, filled * width);
      const same = sameRow(rows, filled, width);
      slots[to] = same;
      if (same === filled) filled++;
    }
    const sums = sumsOf(forest, rows, width, filled);
    for (; from < to; from++) points[from] = sums[slots[from] as number] as number;
  }
  return points;
}

/** Which of the rows just before row `at` it repeats; `at` itself if none. */
function sameRow(rows: Uint8Array, at: number, width: number): number {
  for (let other = at - 1; other >= Math.max(0, at - LOOKED_BACK); other--) {
    let input = 0;
    while (input < width && rows[at * width + input] === rows[other * width + input]) input++;
    if (input === width) return other;
  }
  return at;
}

/**
 * Points of the first `count` rows, summed over the trees, tree by tree. A step adds the sign of a difference,
 * since a branch in the code would be guessed wrong half of the time. Four rows go down side by side, a leaf leading
 * to itself: while one waits for its next node the others go on. Behind the last row up to three old ones go along.
 */
function sumsOf({ roots, node, step }: Forest, rows: Uint8Array, width: number, count: number): Int32Array {
  const points = new Int32Array(TOGETHER);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] as number;
    for (let row = 0; row < count; row += 4) {
      const from = row * width;
      let [a, b, c, d] = [root, root, root, root];
      for (let last = -1; last !== a + b + c + d;) {
        last = a + b + c + d;
        a = next(step[a] as number, rows, from);
        b = next(step[b] as number, rows, from + width);
        c = next(step[c] as number, rows, from + 2 * width);
        d = next(step[d] as number, rows, from + 3 * width);
      }
      points[row] = (points[row] as number) + LEAF - (node[a] as number);
      points[row + 1] = (points[row + 1] as number) + LEAF - (node[b] as number);
      points[row + 2] = (points[row + 2] as number) + LEAF - (node[c] as number);
      points[row + 3] = (points[row + 3] as number) + LEAF - (node[d] as number);
    }
  }
  return points;
}

/** The child of a branch that the row from `from` on goes to. */
function next(branch: number, rows: Uint8Array, from: number): number {
  return childOf(branch) + ((binOf(branch) - (rows[from + inputOf(branch)] as number)) >>> 31);
}

/** What each input did to the points of a block with this row: at each branch, the mean behind it less the mean before. */
export function contributionsOf({ roots, node, mean }: Forest, row: Uint8Array): Float64Array {
  const sums = new Float64Array(row.length);
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    let now = node[at] as number;
    while (now >= 0) {
      const input = inputOf(now);
      const next = childOf(now) + ((binOf(now) - (row[input] as number)) >>> 31);
      sums[input] = (sums[input] as number) + (mean[next] as number) - (mean[at] as number);
      at = next;
      now = node[at] as number;
    }
  }
  return sums;
}
