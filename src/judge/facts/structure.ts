import type { Page, PageBlock } from '../../page/page.js';

/** Where blocks stand in the tree of an HTML page; every array has one entry a block, -1 from plain text. */
export interface StructureFacts {
  /** Share of the characters that are links. */
  readonly linkShare: Float32Array;
  /** Share of the page's prose that stands under the element around the block's own, and under the one around that. */
  readonly parentShare: Float32Array;
  readonly grandparentShare: Float32Array;
  /** Levels up from the deepest element with half of the page's prose, and with four fifths, to what holds both it and the block. */
  readonly upFromHalf: Float32Array;
  readonly upFromMost: Float32Array;
  /** Levels down from there to the block. */
  readonly down: Float32Array;
  /** Share of the page's prose in blocks of the same tag with the same hints. */
  readonly kinShare: Float32Array;
  /** Share of links among the characters under the grandparent. */
  readonly groupLinks: Float32Array;
  /** Share of the page's prose under the element around the grandparent. */
  readonly greatShare: Float32Array;
  /** Levels from the root to the block's element. */
  readonly depth: Float32Array;
  /** Blocks of the same tag with the same hints, their mean length in words, the share of links in their text. */
  readonly kinBlocks: Float32Array;
  readonly kinWords: Float32Array;
  readonly kinLinks: Float32Array;
  /** Blocks under the grandparent, and their mean length in words. */
  readonly groupBlocks: Float32Array;
  readonly groupWords: Float32Array;
  /** 1 if the block above, or below, has the same parent. */
  readonly sameAbove: Float32Array;
  readonly sameBelow: Float32Array;
}

const HALF = 0.5;
const MOST = 0.8;

/** Looks over the tree once; `prose` is the number of words of prose in each block. */
export function structureFacts({ blocks, parents }: Page, prose: Float32Array): StructureFacts {
  const fill = (of: (block: PageBlock, at: number) => number): Float32Array => {
    const values = new Float32Array(blocks.length).fill(-1);
    if (parents.length > 0) blocks.forEach((block, at) => (values[at] = block.hints.element < 0 ? -1 : of(block, at)));
    return values;
  };
  const under = totals(blocks, parents, (_, at) => prose[at] as number);
  const chars = totals(blocks, parents, (block) => block.text.length);
  const links = totals(blocks, parents, (block) => block.linkChars);
  const all = Math.max(
    1,
    prose.reduce((sum, words) => sum + words, 0),
  );
  const depths = depthsOf(parents);
  const half = ways(parents, deepest(under, depths, all * HALF));
  const most = ways(parents, deepest(under, depths, all * MOST));
  const counts = totals(blocks, parents, () => 1);
  const lengths = totals(blocks, parents, (block) => block.words);
  const kin = kinOf(blocks, prose);
  const kinAt = ({ hints }: PageBlock): Kin => kin.get(hints.tag)?.get(hints.near) as Kin;
  const up = (element: number, levels: number): number => {
    let now = element;
    for (let i = 0; i < levels && (parents[now] ?? -1) >= 0; i++) now = parents[now] as number;
    return now;
  };
  return {
    linkShare: fill((block) => Math.min(1, block.linkChars / Math.max(1, block.text.length))),
    parentShare: fill(({ hints }) => (under[up(hints.element, 1)] as number) / all),
    grandparentShare: fill(({ hints }) => (under[up(hints.element, 2)] as number) / all),
    upFromHalf: fill(({ hints }) => half.up[hints.element] as number),
    upFromMost: fill(({ hints }) => most.up[hints.element] as number),
    down: fill(({ hints }) => half.down[hints.element] as number),
    kinShare: fill((block) => kinAt(block).prose / all),
    kinBlocks: fill((block) => kinAt(block).blocks),
    kinWords: fill((block) => kinAt(block).words / kinAt(block).blocks),
    kinLinks: fill((block) => kinAt(block).links / Math.max(1, kinAt(block).chars)),
    greatShare: fill(({ hints }) => (under[up(hints.element, 3)] as number) / all),
    depth: fill(({ hints }) => depths[hints.element] as number),
    groupBlocks: fill(({ hints }) => counts[up(hints.element, 2)] as number),
    groupWords: fill(({ hints }) => (lengths[up(hints.element, 2)] as number) / Math.max(1, counts[up(hints.element, 2)] as number)),
    sameAbove: fill(({ hints }, at) => (at > 0 && up(hints.element, 1) === up(blocks[at - 1]?.hints.element ?? -1, 1) ? 1 : 0)),
    sameBelow: fill(({ hints }, at) =>
      at + 1 < blocks.length && up(hints.element, 1) === up(blocks[at + 1]?.hints.element ?? -1, 1) ? 1 : 0,
    ),
    groupLinks: fill(({ hints }) => {
      const group = up(hints.element, 2);
      return (links[group] as number) / Math.max(1, chars[group] as number);
    }),
  };
}

/** What the blocks of one tag with the same hints have together. */
interface Kin {
  prose: number;
  blocks: number;
  words: number;
  chars: number;
  links: number;
}

function kinOf(blocks: readonly PageBlock[], prose: Float32Array): ReadonlyMap<string, ReadonlyMap<number, Kin>> {
  const kin = new Map<string, Map<number, Kin>>();
  blocks.forEach((block, at) => {
    const { tag, near } = block.hints;
    const tags = kin.get(tag) ?? new Map<number, Kin>();
    if (tags.size === 0) kin.set(tag, tags);
    const same = tags.get(near) ?? { prose: 0, blocks: 0, words: 0, chars: 0, links: 0 };
    if (same.blocks === 0) tags.set(near, same);
    same.prose += prose[at] as number;
    same.blocks += 1;
    same.words += block.words;
    same.chars += block.text.length;
    same.links += block.linkChars;
  });
  return kin;
}

/** Sums over the blocks under each element; an element comes after those around it. */
function totals(blocks: readonly PageBlock[], parents: readonly number[], of: (block: PageBlock, at: number) => number): Float64Array {
  const sums = new Float64Array(parents.length);
  blocks.forEach((block, at) => {
    const { element } = block.hints;
    if (element >= 0) sums[element] = (sums[element] as number) + of(block, at);
  });
  for (let element = parents.length - 1; element > 0; element--) {
    const parent = parents[element] as number;
    if (parent >= 0) sums[parent] = (sums[parent] as number) + (sums[element] as number);
  }
  return sums;
}

function depthsOf(parents: readonly number[]): Int32Array {
  const depths = new Int32Array(parents.length);
  parents.forEach((parent, element) => {
    depths[element] = parent < 0 ? 0 : (depths[parent] as number) + 1;
  });
  return depths;
}

/** The deepest element with at least so much under it, the first of equals; -1 if there is none. */
function deepest(sums: Float64Array, depths: Int32Array, least: number): number {
  let found = -1;
  sums.forEach((sum, element) => {
    if (sum >= least && (found < 0 || (depths[element] as number) > (depths[found] as number))) found = element;
  });
  return found;
}

/** For each element: levels from `main` up to what holds both, and from there down to the element. */
function ways(parents: readonly number[], main: number): { up: Int16Array; down: Int16Array } {
  const up = new Int16Array(parents.length).fill(-1);
  const down = new Int16Array(parents.length);
  for (let element = main, levels = 0; element >= 0; element = parents[element] as number) up[element] = levels++;
  parents.forEach((parent, element) => {
    if ((up[element] as number) >= 0 || parent < 0) return;
    up[element] = up[parent] as number;
    down[element] = (down[parent] as number) + 1;
  });
  return { up, down };
}
