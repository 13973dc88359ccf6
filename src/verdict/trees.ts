import type { Facts } from './facts/view.js';

/**
 * Boosted trees of depth 2, one for each kind in turn, as text: a tree is 3 splits, root first, each a
 * character for the fact and one for the edge and the side that unknown facts go to, then 4 leaves.
 * Characters count from `#`, without the backslash.
 */
export interface TreeModel {
  readonly kinds: readonly string[];
  readonly facts: readonly string[];
  /** For each fact the values at which trees split, ascending: smaller goes left. */
  readonly edges: readonly (readonly number[])[];
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

/** Where the leaves of a tree begin, and where it ends. */
const LEAVES = 6;
const SIZE = 10;
/** The leaf that stands for no points. */
const ZERO = 45;

/** Lets every tree vote; whole numbers throughout, so that every engine agrees. */
export function vote(model: TreeModel, facts: Facts): TreeVerdict {
  const { kinds, trees, edges } = model;
  const values = model.facts.map((name) => Math.fround(facts[name] ?? Number.NaN));
  const points = kinds.map(() => 0);
  const paths = kinds.map(() => values.map(() => 0));
  const code = (at: number): number => {
    const char = trees.charCodeAt(at);
    return char > 0x5c ? char - 0x24 : char - 0x23;
  };
  const isRight = (at: number): number => {
    const edge = code(at + 1);
    const value = values[code(at)] as number;
    return (Number.isNaN(value) ? edge % 2 === 1 : value < (edges[code(at)]?.[edge >> 1] ?? 0)) ? 0 : 1;
  };
  for (let from = 0, tree = 0; from < trees.length; from += SIZE, tree++) {
    const kind = tree % kinds.length;
    const path = paths[kind] as number[];
    const leaf = (at: number): number => code(from + LEAVES + at) - ZERO;
    const add = (at: number, gain: number): void => {
      path[code(at)] = (path[code(at)] as number) + gain;
    };
    const side = isRight(from);
    const next = from + 2 + side * 2;
    const end = side * 2 + isRight(next);
    const half = (leaf(side * 2) + leaf(side * 2 + 1)) / 2;
    points[kind] = (points[kind] as number) + leaf(end);
    add(from, half - (leaf(0) + leaf(1) + leaf(2) + leaf(3)) / 4);
    add(next, leaf(end) - half);
  }
  const order = kinds.map((_, kind) => kind).sort((a, b) => (points[b] as number) - (points[a] as number) || a - b);
  const first = order[0] as number;
  const ahead = (points[first] as number) - (points[order[1] as number] as number);
  const weights = paths[first] as number[];
  const because = weights
    .map((_, at) => at)
    .filter((at) => (weights[at] as number) > 0)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return {
    kind: kinds[first] as string,
    confidence: model.sure.findLast(([least]) => ahead >= least)?.[1] ?? 0,
    because: because.map((at) => model.facts[at] as string),
  };
}
