import type { ListBlock, ListItem } from '../article.js';
import { counting, depthBelow } from '../write/outline.js';
import type { Draft } from './draft.js';
import { resolveMarks } from './marks.js';

/**
 * Behind the last draft of the list that begins at `first`. Another list of the source is another list here,
 * unless its numbers go on: `<ol>` with 1 and 2, then `<ol start="3">`.
 */
export function listEnd(drafts: readonly Draft[], first: number): number {
  const { level, number } = drafts[first] as Draft;
  let { list } = drafts[first] as Draft;
  let last = number;
  let end = first + 1;
  for (let next = drafts[end]; next?.kind === 'item'; next = drafts[++end]) {
    const isDeeper = next.level > level;
    if (!isDeeper && (next.number === null) !== (number === null)) break;
    if (next.list !== list && (isDeeper || next.number !== (last ?? 0) + 1)) break;
    ({ list } = next);
    if (!isDeeper) last = next.number;
  }
  return end;
}

/** The list of some entries. */
export function makeList(drafts: readonly Draft[], base: string | null): ListBlock {
  const { number: start, quoted } = drafts[0] as Draft;
  return { type: 'list', ordered: start !== null, start: start ?? 1, items: makeItems(drafts, start, base), ...(quoted && { quoted }) };
}

/**
 * Entries with their depth: the indentations that occur, in order, are depth 0, 1, 2 ...
 * An entry that the list's own form and counting would number otherwise says its number.
 */
function makeItems(drafts: readonly Draft[], start: number | null, base: string | null): ListItem[] {
  const indents = [...new Set(drafts.map((draft) => draft.level))].sort((a, b) => a - b);
  const depths = new Map(indents.map((indent, at) => [indent, at]));
  const count = counting(start ?? 1);
  let above = -1;
  return drafts.map(({ text, level, marks, number }) => {
    const depth = depths.get(level) ?? 0;
    above = depthBelow(above, depth);
    const expected = start === null ? null : count.next(above);
    count.goOn(above, number);
    return { text, marks: resolveMarks(marks, base), depth, ...(number !== expected && { number }) };
  });
}
