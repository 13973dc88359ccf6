import { stretchLookup, type StretchLookup } from './stretch-lookup.js';

/** The attributes of one tag that the reader looks at, names in lower case, the first of two with one name. */
export type Attributes = ReadonlyMap<string, string>;

/** Names that the reader looks at; all others are not even decoded. */
// prettier-ignore
const WANTED: StretchLookup<string> = /* @__PURE__ */ (() => stretchLookup([
  'action', 'alt', 'alttext', 'aria-hidden', 'aria-label', 'aria-level', 'autocomplete', 'cite', 'class', 'colspan', 'content', 'data', 'data-cookieblock-src', 'data-echo', 'data-embed', 'data-embed-url', 'data-flickity-lazyload', 'data-flickity-lazyload-src', 'data-flickity-lazyload-srcset', 'data-hi-res-src', 'data-href', 'data-id', 'data-instgrm-permalink', 'data-lang', 'data-language', 'data-lazy', 'data-lazy-src',
  'data-lazy-srcset', 'data-lazyload', 'data-orig-src', 'data-original', 'data-plyr-embed-id', 'data-plyr-provider', 'data-provider-name', 'data-shortcode', 'data-slug-hash', 'data-src', 'data-src-cmplz', 'data-srcset', 'data-trackid', 'data-tweetid', 'data-type', 'data-url', 'data-user', 'data-video-id', 'data-video-source', 'data-videoid', 'data-vimeo-id', 'data-youtube-id', 'data-yt-id', 'data-ytid',
  'datetime', 'dir', 'display', 'encoding', 'height', 'hidden', 'href', 'http-equiv', 'id', 'itemprop', 'itemtype', 'lang', 'language', 'name', 'open', 'placeholder', 'playlabel', 'popover', 'property', 'rel', 'reversed', 'role',
  'rowspan', 'shadowrootmode', 'src', 'srcset', 'start', 'style', 'title', 'type', 'value', 'videoid', 'width', 'xml:lang',
].map((name) => [name, name] as const)))();

/** The name at a place of the source, in lower case, if the reader looks at that attribute; else `''`. */
export function wantedName(source: string, start: number, end: number): string {
  // The table's own string: look-ups of one that is cut out anew would hash it each time.
  return WANTED(source, start, end) ?? '';
}

/** No page needs more attributes than this on one tag; the rest are not read. */
export const MOST_ATTRIBUTES = 64;

/** No value that the reader looks at needs more characters than this; a longer one is cut there. */
export const LONGEST_VALUE = 20_000;
