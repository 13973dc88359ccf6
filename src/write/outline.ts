import type { ListBlock, ListItem } from '../article.js';

/** Deepest level written; more would make the indentation grow faster than the input. */
const DEEPEST = 31;

/** A list entry with its place in the outline. */
export interface OutlineItem {
  readonly item: ListItem;
  /** Depth without leaps: never more than one deeper than the entry above, 0 for the first, at most 31. */
  readonly depth: number;
  /** Its number, `null` for a bullet. */
  readonly number: number | null;
  /** True if the number is what counting on gives: see {@link counting}. */
  readonly counted: boolean;
}

/** Counts the entries of a list: tells the number that the next one at a depth has by itself, and goes on from its own. */
export interface Counting {
  readonly next: (depth: number) => number;
  readonly goOn: (depth: number, number: number | null) => void;
}

/** Counts from `start` at depth 0, and from 1 under each entry. */
export function counting(start: number): Counting {
  const counts: number[] = [];
  const next = (depth: number): number => counts[depth] ?? (depth === 0 ? start : 1);
  return {
    next,
    goOn(depth, number) {
      counts.length = Math.min(counts.length, depth + 1);
      counts[depth] = number === null ? next(depth) : number + 1;
    },
  };
}

/** Depth without leaps below an entry at `above`, -1 for none. */
export function depthBelow(above: number, depth: number): number {
  return Math.min(Math.max(0, Math.trunc(depth) || 0), above + 1, DEEPEST);
}

/**
 * Depths and numbers as a writer needs them; entries without text are left out.
 *
 * For example, depths 0, 2, 2, 0 in a list that starts at 5: depths 0, 1, 1, 0 and numbers 5, 1, 2, 6
 */
export function outline(list: ListBlock): OutlineItem[] {
  const placed: OutlineItem[] = [];
  const count = counting(Number.isSafeInteger(list.start) ? list.start : 1);
  for (const item of list.items) {
    if (item.text === '') continue;
    const depth = depthBelow(placed.at(-1)?.depth ?? -1, item.depth);
    const expected = count.next(depth);
    const stated = item.number === null || Number.isSafeInteger(item.number) ? item.number : undefined;
    const number = stated === undefined ? (list.ordered ? expected : null) : stated;
    count.goOn(depth, number);
    placed.push({ item, depth, number, counted: number === expected });
  }
  return placed;
}
