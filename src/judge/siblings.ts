import type { RemovalKind } from '../normalized.js';
import type { PageBlock } from '../page/page.js';
import { boxAround } from './box-around.js';
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
    // The name of a file stands above its code.
    const top = blocks[first - 1]?.kind === 'caption' && stays[first - 1] !== true ? first - 2 : first - 1;
    const [above, below] = [blocks[top], blocks[last + 1]];
    const isBetween =
      !blocks.slice(first, last + 1).every(isLinked) &&
      stays[top] === true &&
      stays[last + 1] === true &&
      Math.max(above?.words ?? 0, below?.words ?? 0) >= PARAGRAPH;
    const around = parentOf(above);
    if (isBetween && around >= 0 && around === parentOf(below) && isWithin(parents, blocks[first], around))
      for (let at = first; at <= last; at++) found.add(at);
    first = last;
  }
  return found;
}

/**
 * The headings right above a paragraph that stays, in the same element as it: "Introduction" below the byline, "Conclusion" behind an
 * advertisement. On the pages of WCXB's development split three in four of those that the model would take are of the article.
 */
export function aboveKept({ page: { parents }, survey: { blocks } }: Scene, stays: readonly boolean[]): ReadonlySet<number> {
  const parentOf = (block: PageBlock | undefined): number => parents[block?.hints.element ?? -1] ?? -1;
  return new Set(
    blocks.flatMap((block, at) => {
      const below = blocks[at + 1];
      const isAbove =
        block.kind === 'heading' &&
        stays[at] !== true &&
        !isLinked(block) &&
        stays[at + 1] === true &&
        below?.kind === 'text' &&
        below.words >= PARAGRAPH;
      return isAbove && parentOf(block) >= 0 && parentOf(block) === parentOf(below) ? [at] : [];
    }),
  );
}

/** Kinds of what offers or links something else. */
const OFFERS: ReadonlySet<RemovalKind> = new Set(['advertisement', 'newsletter', 'related']);

/**
 * The headings of small boxes all the rest of which leaves the article and offers something else: "The Briefing" above what that letter is and
 * its form. `kindOf` says for what a block goes. On the same pages 30 of 35 such headings are not of the article.
 */
export function aboveOffers(
  { page, survey: { blocks } }: Scene,
  stays: readonly boolean[],
  kindOf: (at: number) => RemovalKind,
): ReadonlySet<number> {
  if (page.parents.length === 0) return new Set();
  return new Set(
    blocks.flatMap(({ kind, level, hints }, at) => {
      // The first level is that of headlines.
      if (kind !== 'heading' || level === 1 || stays[at] !== true) return [];
      const beside = boxAround(page, hints.element, { from: at, to: at + 1 }, () => true);
      const isAbove = beside.length > 0 && beside.every((other) => other > at && stays[other] !== true);
      return isAbove && beside.some((other) => OFFERS.has(kindOf(other))) ? [at] : [];
    }),
  );
}

/** True for a block that is mostly links: the name of another story. */
const isLinked = ({ linkChars, text }: PageBlock): boolean => linkChars * 2 > text.length;

/** Elements between a block and the one that holds its neighbours as well: `ul` and `li`, `table`, `tbody` and `tr`. */
const DEEPEST = 8;

/** True if a block stands in an element, not far below it. */
function isWithin(parents: readonly number[], block: PageBlock | undefined, around: number): boolean {
  let at = block?.hints.element ?? -1;
  for (let steps = 0; at >= 0 && steps <= DEEPEST; steps++) {
    if (at === around) return true;
    at = parents[at] ?? -1;
  }
  return false;
}
