import type { Page } from '../page/page.js';

/** A box is small: what holds more blocks than this is a part of the page. */
const MOST = 12;
/** And it is not far out. */
const DEEPEST = 8;

/**
 * The blocks that stand beside a place in the innermost element around it that holds any, `from` and `to` the blocks around the place,
 * `element` the one it stands in; those for which `counts` says no are passed over. Empty where that element is no small box.
 */
export function boxAround(
  { blocks, parents }: Page,
  element: number,
  { from, to }: { readonly from: number; readonly to: number },
  counts: (at: number) => boolean,
): readonly number[] {
  // An element has a lower index than those in it.
  const isIn = (at: number, holder: number): boolean => {
    let own = blocks[at]?.hints.element ?? -1;
    while (own > holder) own = parents[own] ?? -1;
    return own === holder;
  };
  for (let holder = element, depth = 0; holder >= 0 && depth < DEEPEST; holder = parents[holder] ?? -1, depth++) {
    let first = from;
    let behind = to;
    while (behind - first <= MOST && isIn(first - 1, holder)) first--;
    while (behind - first <= MOST && isIn(behind, holder)) behind++;
    if (behind - first > MOST) return [];
    const beside: number[] = [];
    for (let at = first; at < behind; at++) if ((at < from || at >= to) && counts(at)) beside.push(at);
    if (beside.length > 0) return beside;
  }
  return [];
}
