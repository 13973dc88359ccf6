import type { PageBlock } from '../page/page.js';
import type { Scene } from './rules/rule.js';

/** Kinds that belong to the text between two paragraphs of it, whatever words they hold. */
const STRUCTURED: ReadonlySet<string> = new Set(['code', 'heading', 'item', 'quote', 'row']);
/** One of the two blocks around them is a paragraph of so many words. */
const PARAGRAPH = 12;

/**
 * The headings, lists, tables, quotations and code that stand between two blocks that stay, in the same element as these. On
 * the pages of WCXB's development split 88% of such headings, 90% of such quotations and 70% of such rows are of the article.
 */
export function betweenKept({ page: { parents }, survey: { blocks } }: Scene, stays: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (parents.length === 0) return found;
  const parentOf = (block: PageBlock | undefined): number => parents[block?.hints.element ?? -1] ?? -1;
  for (let first = 1; first < blocks.length; first++) {
    const { kind } = blocks[first] as PageBlock;
    if (stays[first] === true || !STRUCTURED.has(kind)) continue;
    let last = first;
    while (last + 1 < blocks.length && blocks[last + 1]?.kind === kind && stays[last + 1] !== true) last++;
    const [above, below] = [blocks[first - 1], blocks[last + 1]];
    const isBetween =
      !blocks.slice(first, last + 1).every(isLinked) &&
      stays[first - 1] === true &&
      stays[last + 1] === true &&
      Math.max(above?.words ?? 0, below?.words ?? 0) >= PARAGRAPH;
    const around = parentOf(above);
    if (isBetween && around >= 0 && around === parentOf(below) && isWithin(parents, blocks[first], around))
      for (let at = first; at <= last; at++) found.add(at);
    first = last;
  }
  return found;
}

/** True for a block that is mostly links: the name of another story. */
const isLinked = ({ linkChars, text }: PageBlock): boolean => linkChars * 2 > text.length;

/** Elements between a block and the one that holds its neighbours as well: `ul` and `li`, `table`, `tbody` and `tr`. */
const DEEPEST = 5;

/** True if a block stands in an element, not far below it. */
function isWithin(parents: readonly number[], block: PageBlock | undefined, around: number): boolean {
  let at = block?.hints.element ?? -1;
  for (let steps = 0; at >= 0 && steps <= DEEPEST; steps++) {
    if (at === around) return true;
    at = parents[at] ?? -1;
  }
  return false;
}
