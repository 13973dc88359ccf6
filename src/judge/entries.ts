import type { Scene } from './rules/rule.js';

/** So many entries of a list must stay by themselves, and this share of it. */
const FEWEST = 2;
const SHARE = 0.5;

/**
 * Entries that stay with the list they are in: a list is prose or boilerplate as a whole, and its last or
 * shortest entry tells least by itself. `stays` says of each block whether it does so alone.
 */
export function entriesOfKept({ page, survey: { blocks } }: Scene, stays: readonly boolean[]): ReadonlySet<number> {
  const lists = new Map<number, { readonly entries: number[]; kept: number }>();
  if (page.parents.length > 0)
    blocks.forEach(({ kind, hints: { tag, element } }, at) => {
      if (kind !== 'item') return;
      const entry = tag === 'li' ? element : (page.parents[element] ?? -1);
      const of = page.parents[entry] ?? -1;
      const list = lists.get(of) ?? { entries: [], kept: 0 };
      list.entries.push(at);
      if (stays[at] === true) list.kept++;
      lists.set(of, list);
    });
  return new Set(
    [...lists.values()].flatMap(({ entries, kept }) =>
      kept >= FEWEST && kept < entries.length && kept >= SHARE * entries.length ? entries : [],
    ),
  );
}
