/**
 * Boosted decision trees over small whole numbers. Every value is a bin number, every leaf a whole
 * number of points, every step a comparison of two small numbers: the same on every engine, to the bit.
 */
export interface Forest {
  /** First node of each tree; a tree's nodes stand in preorder, a branch's left child right behind it. */
  readonly roots: Int32Array;
  /** At a branch `input << 8 | highest bin that goes left`; at a leaf {@link LEAF} less its points. */
  readonly node: Int32Array;
  /** At a branch the node on the right. */
  readonly right: Int32Array;
  /** Points that each node leads to: at a branch the mean of its two sides. */
  readonly mean: Float64Array;
}

/** Branches are 0 and above; a leaf's points lie within {@link MOST_POINTS} of this. */
const LEAF = -1000;

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

/** The number that a sign stands for: `(` is 0; quotes, the backslash and what no font shows are left out. */
export function numberOf(code: number): number {
  const place = code >= 161 ? code - 34 : code;
  return (place > 92 ? place - 1 : place) - 40;
}

/** Reads trees from their text. */
export function readForest({ nodes, bins, leaves }: ForestText): Forest {
  const count = nodes.length;
  const node = new Int32Array(count);
  const right = new Int32Array(count);
  const roots: number[] = [];
  // Branches whose right side is still to come.
  const open: number[] = [];
  let starts = true;
  for (let at = 0, branch = 0, leaf = 0; at < count; at++) {
    if (starts) roots.push(at);
    starts = false;
    const input = numberOf(nodes.charCodeAt(at)) - 1;
    if (input >= 0) {
      node[at] = (input << 8) | numberOf(bins.charCodeAt(branch++));
      open.push(at);
      continue;
    }
    node[at] = LEAF - numberOf(leaves.charCodeAt(leaf++)) + MOST_POINTS;
    const above = open.pop();
    if (above === undefined) starts = true;
    else right[above] = at + 1;
  }
  return { roots: Int32Array.from(roots), node, right, mean: means(node, right) };
}

/** Every child stands behind its parent, so one walk backwards knows both sides. */
function means(node: Int32Array, right: Int32Array): Float64Array {
  const mean = new Float64Array(node.length);
  for (let at = node.length - 1; at >= 0; at--) {
    mean[at] = (node[at] as number) < 0 ? LEAF - (node[at] as number) : ((mean[at + 1] as number) + (mean[right[at] as number] as number)) / 2;
  }
  return mean;
}

/** Writes what the inputs are at a block into `row`; 0 beyond the page's edges. */
export function readRow({ size, bins, column, shift }: Inputs, at: number, row: Uint8Array): Uint8Array {
  for (let input = 0; input < column.length; input++) {
    const place = at + (shift[input] as number);
    row[input] = place < 0 || place >= size ? 0 : (bins[(column[input] as number) * size + place] as number);
  }
  return row;
}

/** Points of the block with this row of inputs, summed over the trees. */
export function pointsOf({ roots, node, right }: Forest, row: Uint8Array): number {
  let points = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    let now = node[at] as number;
    while (now >= 0) {
      at = (row[now >> 8] as number) <= (now & 255) ? at + 1 : (right[at] as number);
      now = node[at] as number;
    }
    points += LEAF - now;
  }
  return points;
}

/** What each input did to the points of a block: at each branch, the mean behind it less the mean before. */
export function contributionsOf({ roots, node, right, mean }: Forest, row: Uint8Array): Float64Array {
  const sums = new Float64Array(row.length);
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    let now = node[at] as number;
    while (now >= 0) {
      const input = now >> 8;
      const next = (row[input] as number) <= (now & 255) ? at + 1 : (right[at] as number);
      sums[input] = (sums[input] as number) + (mean[next] as number) - (mean[at] as number);
      at = next;
      now = node[at] as number;
    }
  }
  return sums;
}
