/**
 * Boosted decision trees over small whole numbers. Every value is a bin number, every leaf a whole
 * number of points, every step a comparison of two small numbers: the same on every engine, to the bit.
 */
export interface Forest {
  /** First node of each tree; a tree's nodes stand in preorder, a branch's left child right behind it. */
  readonly roots: Int32Array;
  /** For each node the input that it asks for; {@link LEAF} at the end of a path. */
  readonly input: Int16Array;
  /** At a branch the highest bin that goes left, at a leaf the points. */
  readonly value: Int16Array;
  /** At a branch the node on the right. */
  readonly right: Int32Array;
  /** Points that each node leads to: at a branch the mean of its two sides. */
  readonly mean: Float64Array;
}

/** Stands where a leaf has no input. */
export const LEAF = -1;

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
  const input = new Int16Array(count);
  const value = new Int16Array(count);
  const right = new Int32Array(count);
  const roots: number[] = [];
  // Branches whose right side is still to come.
  const open: number[] = [];
  let starts = true;
  for (let node = 0, branch = 0, leaf = 0; node < count; node++) {
    if (starts) roots.push(node);
    starts = false;
    input[node] = numberOf(nodes.charCodeAt(node)) - 1;
    if (input[node] !== LEAF) {
      value[node] = numberOf(bins.charCodeAt(branch++));
      open.push(node);
      continue;
    }
    value[node] = numberOf(leaves.charCodeAt(leaf++)) - MOST_POINTS;
    const above = open.pop();
    if (above === undefined) starts = true;
    else right[above] = node + 1;
  }
  return { roots: Int32Array.from(roots), input, value, right, mean: means(input, value, right) };
}

/** Every child stands behind its parent, so one walk backwards knows both sides. */
function means(input: Int16Array, value: Int16Array, right: Int32Array): Float64Array {
  const mean = new Float64Array(input.length);
  for (let node = input.length - 1; node >= 0; node--) {
    mean[node] = input[node] === LEAF ? (value[node] as number) : ((mean[node + 1] as number) + (mean[right[node] as number] as number)) / 2;
  }
  return mean;
}

/** The bin that an input has at a block; 0 beyond the page's edges. */
function binAt({ size, bins, column, shift }: Inputs, input: number, at: number): number {
  const place = at + (shift[input] as number);
  return place < 0 || place >= size ? 0 : (bins[(column[input] as number) * size + place] as number);
}

/** Points of one block, summed over the trees. */
export function pointsAt(forest: Forest, inputs: Inputs, at: number): number {
  const { roots, input, value, right } = forest;
  let points = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    let asked = input[node] as number;
    while (asked !== LEAF) {
      node = binAt(inputs, asked, at) <= (value[node] as number) ? node + 1 : (right[node] as number);
      asked = input[node] as number;
    }
    points += value[node] as number;
  }
  return points;
}

/** Adds to `sums` what each input did to the points of a block: at each branch, the mean behind it less the mean before. */
export function addContributions(forest: Forest, inputs: Inputs, at: number, sums: Float64Array): void {
  const { roots, input, value, right, mean } = forest;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    let asked = input[node] as number;
    while (asked !== LEAF) {
      const next = binAt(inputs, asked, at) <= (value[node] as number) ? node + 1 : (right[node] as number);
      sums[asked] = (sums[asked] as number) + (mean[next] as number) - (mean[node] as number);
      node = next;
      asked = input[node] as number;
    }
  }
}
