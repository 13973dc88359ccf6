import type { Page } from '../../page/page.js';
import type { Span } from '../../page/span.js';
import type { PageView } from './view.js';

/** Metadata that facts are read from, by the beginnings of their names. */
const META: readonly (readonly [fact: RegExp, name: RegExp])[] = [
  [/^ld-/, /^json-ld-/],
  [/^og$/, /^og:type$/],
  [/^meta-/, /price|availability/],
  [/^title/, /^title$/],
];

/** Where a fact shows: in the metadata it is read from, in the longest prose, the densest run or what was kept; else in all blocks that it was counted over. */
export function whereOf(fact: string, { page, survey, decisions }: PageView): Span {
  const meta = META.find(([pattern]) => pattern.test(fact));
  const stated = meta && page.meta.find(({ name }) => meta[1].test(name));
  if (stated !== undefined) return stated.span;
  if (fact === 'proseMost') {
    const most = survey.prose.reduce((best, words, at) => (words > (survey.prose[best] as number) ? at : best), 0);
    return spanOf(page, most, most);
  }
  if (/^run/.test(fact) && survey.run.first >= 0) return spanOf(page, survey.run.first, survey.run.last);
  if (/^kept/.test(fact)) {
    const first = decisions.findIndex(({ keep }) => keep);
    if (first >= 0)
      return spanOf(
        page,
        first,
        decisions.findLastIndex(({ keep }) => keep),
      );
  }
  return spanOf(page, 0, page.blocks.length - 1);
}

/** From one block to another, in the source; the whole source where there are no such blocks. */
export function spanOf({ blocks, source }: Pick<Page, 'blocks' | 'source'>, first: number, last: number): Span {
  return { start: blocks[first]?.span.start ?? 0, end: blocks[last]?.span.end ?? source.length };
}
