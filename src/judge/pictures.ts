import { isFilm } from '../page/films.js';
import { hintBits } from '../page/hints.js';
import type { Media } from '../page/media.js';
import type { Page, PageBlock } from '../page/page.js';
import { boxAround } from './box-around.js';
import type { Decision } from './decision.js';
import { creditLine } from './rules/credit-line.js';
import { modelRule } from './rules/model.js';
import type { RemovalKind } from '../normalized.js';
import { isDesign, isSamePicture, isSign, showsArticle } from './picture-names.js';

/** What the names of elements say that hold a picture of something else. */
// prettier-ignore
const ELSEWHERE = /* @__PURE__ */ hintBits(['ad', 'aside', 'bio', 'byline', 'comments', 'consent', 'footer', 'login', 'nav', 'newsletter', 'paywall', 'share', 'toc']);

/** Of these, the names of boxes that hold no picture of the article; the others do so now and then: a `banner`, a `footer` of a chapter. */
const BOXES = /* @__PURE__ */ hintBits(['byline', 'comments', 'newsletter', 'paywall']);

/** What leaves with a box that is about something else. */
const OTHERS: ReadonlySet<RemovalKind> = new Set([
  'advertisement',
  'comments',
  'consent',
  'login',
  'navigation',
  'newsletter',
  'paywall',
  'related',
  'tags',
]);
/** A box of something else has so many lines of such kinds: one alone may be a caption that no name tells. */
const FEWEST_OTHERS = 2;

/** The article begins and ends with a paragraph of so many words; what is shorter may be a stray line. */
const PARAGRAPH = 12;
/** More pictures above an article that the page does not name as its own are a row of cards. */
const MOST_LEADS = 2;
/** Behind the article a picture stands no deeper in the box of its last paragraph, nor that paragraph itself, in elements. */
const DEEPEST = 3;
/** So far above the headline the picture may stand that the page names as the article's, in blocks. */
const ABOVE_TITLE = 3;

/**
 * The pictures and embeds of a page that belong to the article: those beside a block
 * of the body; a picture or film between the headline and the first paragraph, whatever lines stand between; and one
 * right behind the last paragraph, in the same box. `lead` is the picture that the page states as its own,
 * `authors` are the names of those who wrote the article and may be shown beside it.
 */
export function ownPictures(page: Page, decisions: readonly Decision[], lead: string | null, authors: readonly string[]): readonly Media[] {
  const { blocks, media } = page;
  const isOfArticle = (entry: Media, paragraph: PageBlock | undefined): boolean =>
    showsArticle(entry, authors) && isUnparted(page, entry, paragraph);
  const inBody = (at: number): boolean => isKept(decisions[at], 'body');
  /** Between two blocks of the body a picture needs a reason to go. */
  const isAmongText = (entry: Media): boolean =>
    entry.kind !== 'image' ||
    isSamePicture(entry.src, lead) ||
    !(
      isDesign(entry) ||
      isBoxed(page, entry, blocks[inBody(entry.before - 1) ? entry.before - 1 : entry.before], authors) ||
      leavesWithBox(page, entry, decisions)
    );
  const isPlain = (at: number): boolean => !isOwnCaption(blocks[at]);
  const isParagraph = (at: number): boolean => inBody(at) && (blocks[at]?.words ?? 0) >= PARAGRAPH && isPlain(at);
  const edge = (find: 'findIndex' | 'findLastIndex', is: (at: number) => boolean): number => blocks[find]((_, at) => is(at));
  const first = edge('findIndex', (at) => inBody(at) && isPlain(at));
  const last = edge('findLastIndex', (at) => inBody(at) && isPlain(at));
  const firstParagraph = Math.max(first, edge('findIndex', isParagraph));
  const title = decisions.findIndex((decision) => isKept(decision, 'title'));
  // Captions stand between a picture and its neighbours and say nothing of either.
  const above = neighbours(blocks.length, isPlain, 1);
  const below = neighbours(blocks.length, isPlain, -1);
  const own = new Set<number>();
  const leads: number[] = [];
  media.forEach((entry, i) => {
    const { before } = entry;
    if (isSign(entry)) return;
    const up = above[before] as number;
    const down = below[before] as number;
    if (first < 0) return;
    if (before > first && before <= last && (inBody(before - 1) || inBody(before) || inBody(up) || inBody(down))) {
      if (inBody(before - 1) || inBody(before) ? isAmongText(entry) : isOfArticle(entry, blocks[inBody(up) ? up : down])) own.add(i);
    } else if (blocks[before]?.kind === 'caption' && inBody(before)) own.add(i);
    else if (entry.kind !== 'image' && !isFilm(entry)) return;
    else if (before <= firstParagraph && before > title - ABOVE_TITLE && title <= firstParagraph) {
      if (isSamePicture(entry.src, lead)) own.add(i);
      else if (before > title && title >= 0 && isOfArticle(entry, blocks[firstParagraph])) leads.push(i);
    } else if (up === last && DEEPEST >= depthOf(page.parents, entry, blocks[last]).below && isOfArticle(entry, blocks[last])) own.add(i);
  });
  if (leads.length <= MOST_LEADS) for (const i of leads) own.add(i);
  return media.filter((_, i) => own.has(i));
}

function isKept(decision: Decision | undefined, field: string): boolean {
  return decision?.keep === true && decision.field === field;
}

/** True for the caption of a picture, or its credit; a caption that is mostly a link is the name of another story. */
function isOwnCaption(block: PageBlock | undefined): boolean {
  return block?.kind === 'caption' && (block.level === 1 || block.linkChars * 2 <= block.text.length);
}

/** For each place between blocks the nearest block above (`step` 1) or below (-1) that is no caption; -1 or the number of blocks where none is. */
function neighbours(size: number, isPlain: (at: number) => boolean, step: 1 | -1): Int32Array {
  const found = new Int32Array(size + 1);
  let near = step === 1 ? -1 : size;
  for (let n = 0; n <= size; n++) {
    const place = step === 1 ? n : size - n;
    const at = step === 1 ? place - 1 : place;
    if (at >= 0 && at < size && isPlain(at)) near = at;
    found[place] = near;
  }
  return found;
}

/** True where none of the elements that part a picture from a paragraph says that it holds something else. */
function isUnparted({ parents }: Page, entry: Media, paragraph: PageBlock | undefined): boolean {
  const { up } = depthOf(parents, entry, paragraph);
  return entry.around.slice(0, up + 1).every((bits) => (bits & ELSEWHERE) === 0);
}

/** True where the elements that part a picture from the paragraph beside it say that it belongs to something else. */
function isBoxed({ parents }: Page, entry: Media, paragraph: PageBlock | undefined, authors: readonly string[]): boolean {
  const { up } = depthOf(parents, entry, paragraph);
  const bits = entry.around.slice(0, up + 1).reduce((all, own) => all | own, 0);
  return (bits & BOXES) !== 0 || ((bits & ELSEWHERE) !== 0 && !showsArticle(entry, authors));
}

/** True where all that stands in the same small box leaves the article, as a card for another story or an offer does. */
function leavesWithBox(page: Page, { element, before }: Media, decisions: readonly Decision[]): boolean {
  const beside = boxAround(page, element, { from: before, to: before }, (at) => page.blocks[at]?.kind !== 'caption');
  let others = 0;
  for (const at of beside) {
    const decision = decisions[at];
    if (decision?.keep !== false) return false;
    if (OTHERS.has(decision.cause.kind)) others++;
  }
  return others >= FEWEST_OTHERS;
}

/** How many elements a picture and a block stand below the innermost one that holds both. */
function depthOf(parents: readonly number[], { element }: Media, block: PageBlock | undefined): { up: number; below: number } {
  const depths = new Map<number, number>();
  for (let at = block?.hints.element ?? -1, depth = 0; at >= 0; at = parents[at] ?? -1) depths.set(at, depth++);
  let up = 0;
  let at = element;
  while (at >= 0 && !depths.has(at)) {
    at = parents[at] ?? -1;
    up++;
  }
  return { up, below: Math.max(up, depths.get(at) ?? 0) };
}

/** Rules that name a caption for what it is, or for standing between other text. */
const BY_PLACE: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([creditLine.id, modelRule.id]))();

/** The decisions, but the captions and credits of pictures, films and tables that stay follow these. */
export function captionsFollow({ blocks }: Page, decisions: readonly Decision[], media: readonly Media[]): readonly Decision[] {
  const out = [...decisions];
  const shownAt = new Set(media.map(({ before }) => before));
  const below = blocks.flatMap(({ kind }, at) =>
    kind === 'row' && isKept(out[at], 'body') && blocks[at + 1]?.kind !== 'row' ? [at + 1] : [],
  );
  const pictures = media.flatMap(({ kind, before, caption }) => (kind === 'image' ? [caption < 0 ? before : caption] : []));
  const films = new Set(media.flatMap(({ kind, title, before }) => (kind === 'embed' && title === null ? [before] : [])));
  for (const first of [...pictures, ...films, ...below]) {
    // The title of a film is one line. A credit may stand before the caption of a picture.
    const last = films.has(first) ? first : Infinity;
    for (let at = first, captions = 0; at <= last && isOwnCaption(blocks[at]) && (at === first || !shownAt.has(at)); at++) {
      if (blocks[at]?.level === 0 && ++captions > 1) break;
      const decision = out[at];
      if (decision?.keep === false && BY_PLACE.has(decision.cause.rule)) out[at] = { keep: true, field: 'body', cuts: [] };
    }
  }
  return out;
}
