import type { PageBlock } from '../page/page.js';
import type { Found, Judged } from './found.js';
import { isDateLine } from './page/is-date-line.js';
import { signatureAt } from './page/signatures.js';

/** A standfirst stands so near below the headline, in blocks: byline, date and the caption of a picture between. */
const BELOW = 6;
/** It is a sentence or two, in words. */
const FEWEST = 4;
const MOST = 60;
/** What stands between has no more words, or is a caption. */
const MOST_BETWEEN = 20;
/** So many times its words are in the prose below it: an excerpt may be all there is of a text. */
const LEAST_BELOW = 2;

/**
 * Finds the standfirst by its element, `<p class="dek">`, also below the byline. It is the only one of its name, and
 * prose stands below it. A paragraph that ends like one and is in one element with the next may be the text's first.
 */
export function namedStandfirst(judged: Judged): Found<string> | null {
  const {
    scene: { survey },
    title,
    last,
  } = judged;
  const { blocks } = survey;
  for (let at = title + 1; title >= 0 && at <= Math.min(title + BELOW, last - 1); at++) {
    const block = blocks[at] as PageBlock;
    if (!block.hints.standfirst) {
      if (block.words > MOST_BETWEEN && block.kind !== 'caption') return null;
      continue;
    }
    return isStandfirst(judged, at)
      ? {
          value: block.text,
          provenance: { source: 'element', confidence: 0.75, span: block.span },
          claims: [{ at, rule: null, evidence: ['its element is named for a standfirst'], confidence: 0.75 }],
        }
      : null;
  }
  return null;
}

function isStandfirst(judged: Judged, at: number): boolean {
  const {
    scene: { page, survey },
    last,
  } = judged;
  const { blocks, own, role, phrase, prose, proseBefore } = survey;
  const { kind, words, hints } = blocks[at] as PageBlock;
  if ((kind !== 'text' && kind !== 'heading') || words < FEWEST || words > MOST) return false;
  if (role[at] != null || phrase[at] != null || (own[at]?.capitalShare ?? 1) > 0.6 || own[at]?.ending === 2) return false;
  if (isDateLine(blocks[at], judged) || signatureAt(judged, at) !== null) return false;
  // Headings of sections and entries of a list may have such names as well
  if (blocks.some((other, i) => i !== at && i <= last && other.hints.standfirst)) return false;
  const below = blocks.findIndex((_, i) => i > at && (prose[i] as number) > 0);
  if (below < 0 || below > last || (proseBefore[last + 1] as number) - (proseBefore[below] as number) < LEAST_BELOW * words) return false;
  const isApart = page.parents[hints.element] !== page.parents[(blocks[below] as PageBlock).hints.element];
  return kind === 'heading' || isApart || own[at]?.ending === 0;
}
