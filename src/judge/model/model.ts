import type { Decision } from '../decision.js';
import { factsOf } from '../features/facts.js';
import { MISSING, type Facts, type Feature } from '../features/feature.js';
import { flatFeatures } from '../features/index.js';
import type { Scene } from '../rules/rule.js';
import { contributionsOf, pointsAt, readForest, readRow, type Forest, type Inputs } from './forest.js';
import { bins, columns, foreignStart, inputs as inputNames, leaves, nodes, scale, start } from './weights.js';

/** What the model makes of a page. */
export interface Opinion {
  /** For each block, in hundredths of natural log odds, how much speaks for its being part of the article. */
  readonly points: Int32Array;
  /** What speaks most against a block, the strongest first, in words. */
  readonly against: (at: number) => string[];
}

/** The weights as they are read, once when the module loads. */
const { forest, edges, column, shift } = /* @__PURE__ */ readWeights();

function readWeights(): { forest: Forest; edges: readonly Float32Array[]; column: Int32Array; shift: Int8Array } {
  const place = new Map(columns.map(({ name }, at) => [name, at]));
  // An input is a column, or a column and how far from the block it is read: `words`, `words-1`, `words+2`.
  const parsed = inputNames
    .split(' ')
    .map((name) => /^(.+?)([+-]\d)?$/.exec(name) as unknown as readonly [string, string, string | undefined]);
  return {
    forest: readForest({ nodes, bins, leaves }),
    edges: columns.map((own) => Float32Array.from(own.edges)),
    column: Int32Array.from(parsed, ([, name]) => place.get(name) as number),
    shift: Int8Array.from(parsed, ([, , by]) => Number(by ?? 0)),
  };
}

/** Judges every block of a page by its own words, its neighbours, and where it stands. */
export function opinionOf(scene: Scene, lines: readonly (Decision | null)[]): Opinion {
  const facts = factsOf(scene, lines);
  const size = scene.survey.blocks.length;
  const features = featuresOf(scene.tree);
  const measured = measure(features, facts, size);
  const inputs: Inputs = { size, bins: binned(measured, size), column, shift };
  const points = new Int32Array(size);
  const open = Array.from({ length: size }, (_, at) => at).filter((at) => lines[at] == null);
  const base = facts.tone.foreign ? foreignStart : start;
  pointsAt(forest, inputs, open).forEach((sum, place) => {
    points[open[place] as number] = Math.round(base + sum * scale);
  });
  return { points, against: reasons(features, measured, inputs) };
}

/** The features in the order of the columns; `null` for what this source cannot tell. */
function featuresOf(tree: readonly Feature[]): readonly (Feature | null)[] {
  const byName = new Map([...flatFeatures, ...tree].map((feature) => [feature.name, feature]));
  return columns.map(({ name }) => byName.get(name) ?? null);
}

/** All values in one array, column after column. */
function measure(features: readonly (Feature | null)[], facts: Facts, size: number): Float32Array {
  const values = new Float32Array(features.length * size);
  features.forEach((feature, index) => {
    const from = index * size;
    if (feature === null) values.fill(MISSING, from, from + size);
    else for (let at = 0; at < size; at++) values[from + at] = feature.of(facts, at);
  });
  return values;
}

/** Bin 1 holds what is below the first edge; bin 0 is kept for places beyond the page. */
function binned(values: Float32Array, size: number): Uint8Array {
  const bins = new Uint8Array(values.length);
  edges.forEach((own, index) => {
    let before = NaN;
    for (let at = index * size; at < (index + 1) * size; at++) {
      const value = values[at] as number;
      // Most columns change little from block to block.
      if (value === before) {
        bins[at] = bins[at - 1] as number;
        continue;
      }
      before = value;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((own[middle] as number) <= value) low = middle + 1;
        else high = middle;
      }
      bins[at] = low + 1;
    }
  });
  return bins;
}

/** How many facts are named as evidence. */
const MOST_EVIDENCE = 3;

/** Says of a block which inputs took the most points away by their paths through the trees, in words. */
function reasons(features: readonly (Feature | null)[], measured: Float32Array, inputs: Inputs): Opinion['against'] {
  let row = new Uint8Array(column.length);
  let own = new Uint8Array(column.length);
  let strongest: readonly number[] | null = null;
  return (at) => {
    readRow(inputs, at, own);
    // The lines of a long menu are alike.
    if (strongest === null || !isSame(own, row)) strongest = leastOf(contributionsOf(forest, own));
    [row, own] = [own, row];
    return against(features, measured, inputs, at, strongest);
  };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

function against(
  features: readonly (Feature | null)[],
  measured: Float32Array,
  inputs: Inputs,
  at: number,
  strongest: readonly number[],
): string[] {
  const said: string[] = [];
  // One fact may be asked for at several blocks and speak both ways: each is a reason of its own.
  for (const input of strongest) {
    if (said.length === MOST_EVIDENCE) break;
    const by = shift[input] as number;
    const index = column[input] as number;
    const stands = at + by >= 0 && at + by < inputs.size;
    const feature = features[index] ?? null;
    if (stands && feature === null) continue;
    const place = by === 0 ? '' : where(by);
    const text = stands
      ? `${place === '' ? '' : `${place}: `}${feature?.says(measured[index * inputs.size + at + by] as number) ?? ''}`
      : `nothing stands ${place}`;
    if (!said.includes(text)) said.push(text);
  }
  return said;
}

/** So many inputs are looked at for evidence that can be said. */
const MOST_ASKED = 12;

/** The inputs with the least of the values below 0, the least first; of the same the first. */
function leastOf(values: Float64Array): number[] {
  const least: number[] = [];
  for (let input = 0; input < values.length; input++) {
    const value = values[input] as number;
    if (value >= 0 || (least.length === MOST_ASKED && value >= (values[least[MOST_ASKED - 1] as number] as number))) continue;
    let place = Math.min(least.length, MOST_ASKED - 1);
    for (; place > 0 && (values[least[place - 1] as number] as number) > value; place--) least[place] = least[place - 1] as number;
    least[place] = input;
  }
  return least;
}

const NUMBERS = ['', 'the block', 'two blocks', 'three blocks', 'four blocks'];
const where = (by: number): string => `${NUMBERS[Math.abs(by)] ?? 'blocks'} ${by < 0 ? 'above' : 'below'}`;
