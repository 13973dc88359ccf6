import type { Author } from '../../article.js';
import { hintBit } from '../../page/hints.js';
import type { PageBlock } from '../../page/page.js';
import { resolveUrl } from '../../write/resolve-url.js';
import type { Judged } from '../found.js';
import { isAlien } from '../page/alien.js';
import { linesAround, type PlacedLine } from '../page/places.js';
import { keyOf } from './facts.js';

/** A byline is no longer, in words. */
const MOST_WORDS = 28;

const BYLINE = /* @__PURE__ */ hintBit('byline');

/** The names that lines about the article link, each with that page; prose links people whom it is about. */
export function linkedAuthors(judged: Judged, base: string | null): Author[] {
  return linesAround(judged).flatMap((line) => (isSigned(judged, line) ? linksOf(line.block, base) : []));
}

function isSigned(judged: Judged, { at, block: { hints, marks, text, words }, place }: PlacedLine): boolean {
  if (words > MOST_WORDS || isAlien(judged, at, true)) return false;
  if (place === 'head' && judged.scene.survey.prose[at] === 0) return true;
  const isWhole = marks.some(({ type, start, end }) => type === 'link' && start === 0 && end === text.length);
  return isWhole || (hints.near & BYLINE) !== 0 || judged.readings.byline(text) !== null;
}

function linksOf({ marks, text }: PageBlock, base: string | null): Author[] {
  return marks.flatMap((mark) => {
    const url = mark.type === 'link' && mark.href !== undefined ? resolveUrl(mark.href, base, ['http', 'https']) : null;
    const name = text.slice(mark.start, mark.end).trim();
    // A link to a place of the same page is no page of the author
    return url === null || url.split('#', 1)[0] === base?.split('#', 1)[0] || keyOf(name) === '' ? [] : [{ name, url }];
  });
}
