import { hintBit } from '../../page/hints.js';
import { share, type Facts, type PageView } from './view.js';

/** A heading is a link where most of its characters are. */
const LINK_SHARE = 0.8;

/** What the elements of an HTML page tell; nothing from plain text. */
export function elementFacts({ page }: PageView): Facts {
  if (page.style !== 'html') return {};
  const bits = { article: hintBit('article'), comments: hintBit('comments') };
  const sums = { chars: 0, links: 0, words: 0, headings: 0, linked: 0, article: 0, comments: 0, h2: 0, pre: 0 };
  for (const { hints, text, linkChars, words, kind } of page.blocks) {
    sums.chars += text.length;
    sums.links += linkChars;
    sums.words += words;
    if (kind === 'heading') {
      sums.headings++;
      if (linkChars >= LINK_SHARE * text.length) sums.linked++;
    }
    if (hints.tag === 'h2') sums.h2 += words;
    else if (hints.tag === 'pre') sums.pre += words;
    if (hints.far < 0) continue;
    if ((hints.far & bits.article) !== 0) sums.article += words;
    if ((hints.far & bits.comments) !== 0) sums.comments += words;
  }
  return {
    linkShare: share(sums.links, sums.chars),
    headingLinkShare: share(sums.linked, sums.headings),
    'far-article': share(sums.article, sums.words),
    'far-comments': share(sums.comments, sums.words),
    'h2-words': share(sums.h2, sums.words),
    'pre-words': share(sums.pre, sums.words),
  };
}
