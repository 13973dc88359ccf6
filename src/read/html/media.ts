import type { Media } from '../../page/media.js';
import { isAdvertisement } from './ad-hosts.js';
import type { Attributes } from './attributes.js';

/** Attributes that hold a picture's URL where scripts load it later; before `src`, which then is a stand-in. */
// prettier-ignore
const LAZY = ['data-src', 'data-lazy-src', 'data-lazyload', 'data-lazy', 'data-flickity-lazyload-src', 'data-flickity-lazyload', 'data-original', 'data-orig-src', 'data-echo', 'data-hi-res-src', 'data-url'];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-flickity-lazyload-srcset'];

/** Attributes that hold a frame's URL until it is scrolled to, or its visitor agrees; behind `src`, which holds none then. */
const FRAMES = ['src', 'data-src', 'data-lazy-src', 'data-lazyload', 'data-original', 'data-cookieblock-src', 'data-src-cmplz'];

/** True for the file of a picture that only keeps the place of another. */
export const isStandIn = ({ src }: Pick<Media, 'src'>): boolean => STAND_IN.test(src);

const STAND_IN =
  /(?:^|\/)(?:[\w.-]{0,40}placeholder[\w.-]{0,40}|1x1|blank|lazy|lazyload|loader|loading|pixel|spacer|trans|transparent)\.(?:gif|png|svg)(?:$|[?#])/i;

/** A picture narrower than this is an icon or a counter, in pixels. */
const NARROWEST = 50;

/** Where a picture or an embed stands. */
export type Where = Pick<Media, 'around' | 'before' | 'element' | 'href' | 'span'>;

/**
 * The picture of an `img` tag, `source` the largest version that a `picture` around it names; `null` for
 * icons, counters and pictures without a URL.
 */
export function imageOf(attributes: Attributes, where: Where, source: Version | null): Media | null {
  const width = numberOf(attributes.get('width'));
  const height = numberOf(attributes.get('height'));
  if ((width > 0 && width < NARROWEST) || (height > 0 && height < NARROWEST)) return null;
  const own = largestVersion(attributes);
  const largest = source !== null && source.size > (own?.size ?? 0) ? source : own;
  const lazy = LAZY.map((name) => attributes.get(name)).find((url) => url !== undefined && isUrl(url));
  const src = largest?.url ?? lazy ?? attributes.get('src') ?? '';
  if (src === '' || src.startsWith('data:')) return null;
  const alt = attributes.get('alt')?.replace(/\s+/g, ' ').trim() ?? '';
  return { kind: 'image', src, title: alt === '' ? null : alt, caption: -1, width, ...where };
}

/** True for what may be a URL: some such attributes hold `true`, or a list of pictures for several widths. */
const isUrl = (value: string): boolean => /[./]/.test(value) && !/^\s?[[{]/.test(value);

/** The embed of an `iframe`, `embed`, `video` or `audio` tag, or of a `source` in those; `null` without a URL, and where it only counts who comes. */
export function embedOf(attributes: Attributes, where: Where): Media | null {
  if (COUNTER.test(attributes.get('width') ?? '') && COUNTER.test(attributes.get('height') ?? '')) return null;
  const src = FRAMES.map((name) => attributes.get(name)?.trim() ?? '').find((url) => url !== '' && !NOWHERE.test(url));
  return embedAt(src ?? '', attributes, where);
}

/** Width and height of what nobody is to see. */
const COUNTER = /^\s?[01](?:px)?\s?$/;

/** What a frame shows that shows nothing yet. */
const NOWHERE = /^(?:about|data|javascript):/i;

/** An embed with this URL; `null` without one. */
export function embedAt(src: string, attributes: Attributes, where: Where): Media | null {
  if (src === '' || NOWHERE.test(src) || isAdvertisement(src)) return null;
  const kind = attributes.get('type')?.startsWith('image/') === true ? 'image' : 'embed';
  const title = (attributes.get('title') ?? attributes.get('playlabel') ?? attributes.get('aria-label'))?.replace(/\s+/g, ' ').trim() ?? '';
  return { kind, src, title: title === '' ? null : title, caption: -1, width: numberOf(attributes.get('width')), ...where };
}

/** One version of a picture, its size in thousandths of the plain one or in pixels. */
export interface Version {
  readonly url: string;
  readonly size: number;
}

/** The largest version that the sets of a `source` or `img` tag name; `null` if they name none. */
export function largestVersion(attributes: Attributes): Version | null {
  return LAZY_SETS.map((name) => largestOf(attributes.get(name) ?? '')).find((version) => version !== null) ?? null;
}

/** A size, the comma behind it, and the next URL where no space follows: `800w,https://...`. */
const SIZE = /^(\d{1,6}(?:\.\d{1,4})?)([wxh])(?:,(.*))?$/s;

/** The largest version in a `srcset`: URLs, each with a size or a comma behind it, since a URL may hold commas of its own. */
function largestOf(set: string): Version | null {
  let best: Version | null = null;
  let url = '';
  const take = (size: number): void => {
    if (url !== '' && !url.startsWith('data:') && size > (best?.size ?? -1)) best = { url, size };
    url = '';
  };
  for (const word of set.trim().split(/\s+/)) {
    const [, number = '', unit = '', next = ''] = (url !== '' ? SIZE.exec(word) : null) ?? [];
    if (unit !== '') {
      take(Number.parseFloat(number) * (unit === 'x' ? 1000 : 1));
      url = next;
    } else {
      take(1000);
      url = word.endsWith(',') ? word.slice(0, -1) : word;
      if (word.endsWith(',')) take(1000);
    }
  }
  take(1000);
  return best;
}

function numberOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
