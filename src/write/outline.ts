import type { ListBlock, ListItem } from '../article.js';

/** Deepest level written; more would make the indentation grow faster than the input. */
const DEEPEST = 31;

/** A list entry with its place in the outline. */
export interface OutlineItem {
  readonly item: ListItem;
  /** Depth without leaps: never more than one deeper than the entry above, 0 for the first, at most 31. */
  readonly depth: number;
  /** Its number in a numbered list: the list's own start at depth 0, from 1 deeper down. */
  readonly number: number;
}

/**
 * Depths and numbers as a writer needs them; entries without text are left out.
 *
 * For example, depths 0, 2, 2, 0 in a list that starts at 5: depths 0, 1, 1, 0 and numbers 5, 1, 2, 6
 */
export function outline(list: ListBlock): OutlineItem[] {
  const placed: OutlineItem[] = [];
  const counts: number[] = [];
  for (const item of list.items) {
    if (item.text === '') continue;
    const above = placed.at(-1);
    const depth = above === undefined ? 0 : Math.min(Math.max(0, item.depth), above.depth + 1, DEEPEST);
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    const first = depth === 0 ? list.start : 1;
    placed.push({ item, depth, number: first + (counts[depth] ?? 1) - 1 });
  }
  return placed;
}
