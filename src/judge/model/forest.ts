/**
 * Boosted decision trees over small whole numbers. Every value is a bin number, every leaf a whole
 * number of points, every step a comparison of two bytes: the same on every engine, to the bit.
 */
export interface Forest {
  /** First node of each tree; a tree's nodes stand in preorder, a branch's left child right behind it. */
  readonly roots: Int32Array;
  /** For each node the input that it asks for; {@link LEAF} at the end of a path. */
  readonly input: Uint8Array;
  /** At a branch the highest bin that goes left, at a leaf the points, from -128 to 127. */
  readonly value: Int16Array;
  /** At a branch the node on the right. */
  readonly right: Int32Array;
  /** Points that each node leads to: at a branch the mean of its two sides. */
  readonly mean: Float64Array;
}

/** Stands where a leaf has no input. */
export const LEAF = 255;

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

/** Reads trees from their nodes in preorder: the inputs, and the bins and points in as many bytes. */
export function readForest(nodes: Uint8Array, values: Uint8Array): Forest {
  const count = nodes.length;
  const value = new Int16Array(count);
  const right = new Int32Array(count);
  const roots: number[] = [];
  // Branches whose right side is still to come.
  const open: number[] = [];
  let starts = true;
  for (let node = 0; node < count; node++) {
    if (starts) roots.push(node);
    starts = false;
    const byte = values[node] as number;
    if (nodes[node] !== LEAF) {
      value[node] = byte;
      open.push(node);
      continue;
    }
    value[node] = byte - 128;
    const branch = open.pop();
    if (branch === undefined) starts = true;
    else right[branch] = node + 1;
  }
  return { roots: Int32Array.from(roots), input: nodes, value, right, mean: means(nodes, value, right) };
}

/** Every child stands behind its parent, so one walk backwards knows both sides. */
function means(nodes: Uint8Array, value: Int16Array, right: Int32Array): Float64Array {
  const mean = new Float64Array(nodes.length);
  for (let node = nodes.length - 1; node >= 0; node--) {
    mean[node] = nodes[node] === LEAF ? (value[node] as number) : ((mean[node + 1] as number) + (mean[right[node] as number] as number)) / 2;
  }
  return mean;
}

/** The bin that an input has at a block; 0 beyond the page's edges. */
export function binAt({ size, bins, column, shift }: Inputs, input: number, at: number): number {
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
