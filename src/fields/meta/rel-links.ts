import { hintBits } from '../../page/hints.js';
import type { MetaFact } from '../../page/meta.js';
import type { Judged } from '../found.js';
import { isAlien } from '../page/alien.js';
import type { Facts } from './facts.js';

/** The article's own tags and categories stand from so many blocks above the headline to so many below the text. */
const ABOVE = 8;
const BELOW = 16;
/** Elements beside the article: a tag cloud, a menu, a list of other stories. */
const BESIDE = /* @__PURE__ */ hintBits(['aside', 'nav', 'related', 'widget']);
/** An article has tags above its text and below; where there are more lots, each story of a list has its own. */
const MOST_LOTS = 2;
/** Words of prose that part two lots. */
const BETWEEN = 30;

/**
 * The links of the article that `rel` calls its tags (or its categories), in page order: not those of a tag cloud, of
 * cards and of comments. See microformats.org/wiki/rel-tag.
 */
export function relLinks(judged: Judged, facts: Facts, name: 'path:tag' | 'rel:tag' | 'rel:category'): MetaFact[] {
  const { scene, first, last, title } = judged;
  const { blocks, proseBefore } = scene.survey;
  if (first < 0) return [];
  const top = (title < 0 ? first : Math.min(title, first)) - ABOVE;
  const around = blocks[first]?.hints.far ?? 0;
  const own = (facts.get(name) ?? []).filter(({ before, value, url }) => {
    const block = blocks[before];
    return (
      block !== undefined &&
      // A sentence may link a word of it to the page of a tag, and a button all of them.
      (name !== 'path:tag' || (block.linkChars * 2 > block.text.length && isNamed(value, url ?? ''))) &&
      before >= top &&
      before <= last + BELOW &&
      (block.hints.far & ~around & BESIDE) === 0 &&
      !isAlien(judged, before, true)
    );
  });
  let lots = 0;
  let prose = -Infinity;
  for (const { before } of own) {
    const here = proseBefore[before] ?? 0;
    if (here - prose >= BETWEEN) lots++;
    prose = here;
  }
  return lots > MOST_LOTS ? [] : own;
}

/** True where the end of an address has a word of a tag, as far as it is written in letters of ASCII. */
function isNamed(tag: string, url: string): boolean {
  const slug = (url.split('/').findLast((part) => part !== '') ?? '').toLowerCase();
  const words = tag.toLowerCase().match(/[a-z\d]{3,}/g) ?? [];
  return words.length === 0 || !/[a-z]/.test(slug) || words.some((word) => slug.includes(word));
}
