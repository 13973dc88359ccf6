import type { Facts } from './facts/view.js';

/**
 * Boosted trees of depth 3, one for each kind in turn, as text: a tree is 7 splits from the root down,
 * each a character for the fact and one for the edge and the side that unknown facts go to, then 8
 * leaves. Characters count from `#`, without the backslash.
 */
export interface TreeModel {
  readonly kinds: readonly string[];
  readonly facts: readonly string[];
  /** For each fact the values at which trees split, ascending: smaller goes left. */
  readonly edges: readonly (readonly number[])[];
  /** Points that each kind starts with. */
  readonly base: readonly number[];
  readonly trees: string;
  /** From so many points ahead of the next kind, so sure: ascending. */
  readonly sure: readonly (readonly [points: number, confidence: number])[];
}

/** The likeliest kind, and what led there. */
export interface TreeVerdict {
  readonly kind: string;
  readonly confidence: number;
  /** Names of the facts that spoke for it, the strongest first. */
  readonly because: readonly string[];
}

const SPLITS = 7;
const LEAVES = 8;
const SIZE = SPLITS * 2 + LEAVES;
/** The leaf that stands for no points. */
const ZERO = 45;
const DEPTH = 3;

/** Lets every tree vote; whole numbers throughout, so that every engine agrees. */
export function vote(model: TreeModel, facts: Facts): TreeVerdict {
  const { kinds, trees, base } = model;
  const values = model.facts.map((name) => Math.fround(facts[name] ?? Number.NaN));
  const points = base.slice();
  const paths = kinds.map(() => new Float64Array(values.length));
  for (let tree = 0; tree * SIZE < trees.length; tree++) {
    const kind = tree % kinds.length;
    points[kind] = (points[kind] as number) + walk(model, tree * SIZE, values, paths[kind] as Float64Array);
  }
  const order = kinds.map((_, kind) => kind).sort((a, b) => (points[b] as number) - (points[a] as number) || a - b);
  const first = order[0] as number;
  const ahead = (points[first] as number) - (points[order[1] as number] as number);
  const weights = paths[first] as Float64Array;
  const because = model.facts.map((_, at) => at).filter((at) => (weights[at] as number) > 0).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return {
    kind: kinds[first] as string,
    confidence: model.sure.findLast(([least]) => ahead >= least)?.[1] ?? 0,
    because: because.map((at) => model.facts[at] as string),
  };
}

/** The points of one tree; what each split on the way added goes to its fact. */
function walk({ trees, edges }: TreeModel, start: number, values: readonly number[], path: Float64Array): number {
  let node = 0;
  let from = 0;
  let to = LEAVES;
  let mean = meanOf(trees, start, from, to);
  for (let depth = 0; depth < DEPTH; depth++) {
    const fact = codeAt(trees, start + node * 2);
    const edge = codeAt(trees, start + node * 2 + 1);
    const value = values[fact] as number;
    const isLeft = Number.isNaN(value) ? edge % 2 === 1 : value < (edges[fact]?.[edge >> 1] ?? 0);
    const middle = (from + to) / 2;
    if (isLeft) to = middle;
    else from = middle;
    node = node * 2 + (isLeft ? 1 : 2);
    const next = meanOf(trees, start, from, to);
    path[fact] = (path[fact] as number) + next - mean;
    mean = next;
  }
  return codeAt(trees, start + SPLITS * 2 + from) - ZERO;
}

function meanOf(trees: string, start: number, from: number, to: number): number {
  let sum = 0;
  for (let leaf = from; leaf < to; leaf++) sum += codeAt(trees, start + SPLITS * 2 + leaf) - ZERO;
  return sum / (to - from);
}

/** `#` is 0, `$` 1, up to `~`; then the letters from `À`. The backslash is left out, so that the text needs no escapes. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xc0 ? code - 0xc0 + 91 : code > 0x5c ? code - 0x24 : code - 0x23;
}
