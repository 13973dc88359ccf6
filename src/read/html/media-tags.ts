import { ancestors } from '../../page/ancestors.js';
import type { Media } from '../../page/media.js';
import type { Attributes } from './attributes.js';
import { embedAt, embedOf, imageOf, isStandIn, largestVersion, type Where } from './media.js';
import { factsOf } from './named.js';
import type { OpenElement } from './open-elements.js';
import { isFilm } from '../../page/films.js';
import { drawnIn, playedBy, writtenBy } from './players.js';
import type { Reading } from './state.js';

/** Tags without content that show or name a picture, a film or a sound. */
export const MEDIA: ReadonlySet<string> = /* @__PURE__ */ new Set(['embed', 'img', 'source']);

/** Where the tag that is being read stands. */
export function placeOf(reading: Reading, end: number, own = 0): Where {
  const { stack } = reading.open;
  const href = (reading.open.counts.get('a') ?? 0) > 0 ? (stack.findLast(({ name }) => name === 'a')?.href ?? null) : null;
  return {
    before: reading.blocks.length,
    element: stack.at(-1)?.element ?? -1,
    around: aroundOf(stack, own),
    href,
    span: { start: reading.tagStart, end },
  };
}

/** Elements further out say nothing of one picture. */
const OUTERMOST = 8;

/** What a tag and the inline elements around it say, then each block element, the innermost first. */
function aroundOf(stack: readonly OpenElement[], own: number): number[] {
  const around = [own];
  for (let at = stack.length - 1; at >= 0 && around.length <= OUTERMOST; at--) {
    const open = stack[at] as OpenElement;
    if (stack[at - 1]?.element !== open.element) around.push(open.own);
    else around[around.length - 1] = (around.at(-1) as number) | open.own;
  }
  return around;
}

/** An element begins that plays or shows something. */
export function openMedia(reading: Reading, name: string, attributes: Attributes, end: number): void {
  if (name === 'picture') reading.version = null;
  else if (name === 'amp-img' || name === 'amp-anim') addMedia(reading, imageOf(attributes, placeOf(reading, end), null));
  else if (name === 'iframe' || name === 'amp-iframe') addMedia(reading, embedOf(attributes, placeOf(reading, end)));
  else if (name === 'video' || name === 'audio' || name === 'amp-video' || name === 'amp-audio') {
    const media = embedOf(attributes, placeOf(reading, end));
    reading.played = media !== null;
    reading.playerTitle = attributes.get('title') ?? attributes.get('aria-label') ?? null;
    addMedia(reading, media);
  } else if (name === 'object') addMedia(reading, embedAt(attributes.get('data') ?? '', attributes, placeOf(reading, end)));
  else if (name === 'script') addMedia(reading, embedAt(writtenBy(attributes) ?? '', NO_ATTRIBUTES, placeOf(reading, end)));
  else if (name.includes('-')) addMedia(reading, embedAt(playedBy(name, attributes) ?? '', attributes, placeOf(reading, end)));
  else {
    const drawn = drawnIn(name, attributes);
    if (drawn !== null) addMedia(reading, embedAt(drawn, attributes, placeOf(reading, end)));
  }
}

/** A post of another site has been read that stands here as a quotation: its own address is an embed. */
export function closePost(reading: Reading, { post, quoted }: OpenElement): void {
  if (post === null) return;
  const links = reading.blocks.slice(post.first).flatMap(({ marks }) => marks.flatMap(({ href }) => href ?? []));
  // The post lies deeper in its site than who wrote it and what it speaks of.
  const deepest = links.reduce<string | undefined>(
    (found, link) => (found !== undefined && depthOf(found) > depthOf(link) ? found : link),
    undefined,
  );
  const src = [post.link, quoted, deepest].find((url) => url != null && /^https?:/i.test(url));
  if (src != null) addMedia(reading, embedAt(src, NO_ATTRIBUTES, placeOf(reading, reading.tagStart)));
}

/** How many parts the path of an address has. */
const depthOf = (url: string): number => (/^[^?#]{0,2000}/.exec(url)?.[0] ?? '').split('/').filter((part) => part !== '').length;

const NO_ATTRIBUTES: Attributes = new Map();

/** A tag of {@link MEDIA}. */
export function voidMedia(reading: Reading, name: string, attributes: Attributes, end: number): void {
  const { counts } = reading.open;
  if (name === 'img') {
    const media = imageOf(
      attributes,
      placeOf(reading, end, factsOf(reading, attributes.get('class'))?.bits ?? 0),
      (counts.get('picture') ?? 0) > 0 ? reading.version : null,
    );
    addMedia(reading, media);
    reading.lacks = media === null || isStandIn(media);
    reading.version = null;
  } else if (name === 'embed') addMedia(reading, embedOf(attributes, placeOf(reading, end)));
  else if ((counts.get('picture') ?? 0) > 0) {
    const version = largestVersion(attributes);
    // Of two formats with one size the later is the one that more browsers know.
    if (version !== null && version.size >= (reading.version?.size ?? 0)) reading.version = version;
  } else if (!reading.played && ['video', 'audio', 'amp-video', 'amp-audio'].some((player) => (counts.get(player) ?? 0) > 0)) {
    const media = embedOf(attributes, placeOf(reading, end));
    reading.played = media !== null;
    addMedia(reading, media === null ? null : { ...media, title: media.title ?? reading.playerTitle });
  }
}

/** A picture's file, and no counter's. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)(?:$|[?#&])/i;

/** The picture behind the caption that stands right above it, under the same parent, before that caption; any other as it is. */
function belowCaption(reading: Reading, media: Media): Media {
  const { blocks, parents, inline } = reading;
  const at = blocks.length - 1;
  const block = blocks[at];
  if (block?.kind !== 'text' || reading.caption !== at || media.kind !== 'image' || reading.lacks || inline.pieces.length > 0) return media;
  // Of a table, code or a film it would be the caption as well.
  const above = blocks[at - 1]?.kind;
  if (
    above === 'row' ||
    above === 'code' ||
    reading.media.at(-1)?.before === at ||
    !ancestors(media.element, parents, DEEPEST).includes(parents[block.hints.element] ?? -1)
  )
    return media;
  blocks[at] = { ...block, kind: 'caption', level: 0 };
  return { ...media, before: at };
}

/** What a film is called in its service, as the addresses of its page and of its player have it; such a player's own where nothing tells. */
const filmId = (src: string): string => /(?:[?&]v=|\/(?:embed|video)\/|\.com\/)([\w-]{6,12})(?:$|[?&#/])/.exec(src)?.[1] ?? src;

/** What holds a picture and its caption is no further out than this. */
const DEEPEST = 5;

/** Adds what is shown; what stands in `noscript` if a script was to bring it, and once. */
function addMedia(reading: Reading, media: Media | null): void {
  if (media === null) return;
  const last = reading.media.at(-1);
  const isTwin = last !== undefined && last.kind === 'image' && last.before === media.before && last.element === media.element;
  const stretch = reading.open.stack.at(-1)?.hidden ?? -1;
  const hidden = stretch < 0 ? undefined : reading.hidden[stretch];
  if (hidden === undefined) {
    // The same picture once more, as some sites have it for browsers without scripts.
    const isSame = isTwin && last.src === media.src && media.kind === 'image';
    if (isSame && last.title !== null) return;
    // A frame inside the box that named its film.
    if (last?.before === media.before && isFilm(media) && filmId(last.src) === filmId(media.src)) return;
    if (isSame || (isTwin && reading.fallback === reading.media.length - 1)) reading.media.pop();
    reading.media.push(belowCaption(reading, media));
  } else if (hidden.by !== 'noscript') reading.unseen.push({ media, hidden: stretch });
  else if (media.kind === 'image' && (reading.lacks || !isTwin) && PICTURE.test(media.src)) {
    if (isTwin && isStandIn(last)) reading.media.pop();
    reading.fallback = reading.media.push(media) - 1;
  } else if (isFilm(media) && !(last !== undefined && isFilm(last) && last.before === media.before)) reading.media.push(media);
}
