import type { Media } from '../../page/media.js';
import type { Span } from '../../page/span.js';
import type { Attributes } from './attributes.js';

/** Attributes that hold a picture's URL where scripts load it later; before `src`, which then is a stand-in. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-url'];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** A picture narrower than this is an icon or a counter, in pixels. */
const NARROWEST = 50;

/** The picture of an `img` tag; `null` for icons, counters and pictures without a URL. */
export function imageOf(attributes: Attributes, where: { before: number; element: number; span: Span }): Media | null {
  const width = numberOf(attributes.get('width'));
  const height = numberOf(attributes.get('height'));
  if ((width > 0 && width < NARROWEST) || (height > 0 && height < NARROWEST)) return null;
  const largest = LAZY_SETS.map((name) => largestOf(attributes.get(name) ?? '')).find((url) => url !== null);
  const lazy = LAZY.map((name) => attributes.get(name)).find((url) => url !== undefined && url !== '');
  const src = largest ?? lazy ?? attributes.get('src') ?? '';
  if (src === '' || src.startsWith('data:')) return null;
  const alt = attributes.get('alt')?.replace(/\s+/g, ' ').trim() ?? '';
  return { kind: 'image', src, title: alt === '' ? null : alt, caption: -1, width, ...where };
}

/** The embed of an `iframe` or `embed` tag; `null` without a URL. */
export function embedOf(attributes: Attributes, where: { before: number; element: number; span: Span }): Media | null {
  const src = attributes.get('src') ?? attributes.get('data-src') ?? '';
  if (src === '' || src.startsWith('about:') || src.startsWith('data:')) return null;
  const title = attributes.get('title')?.replace(/\s+/g, ' ').trim() ?? '';
  return { kind: 'embed', src, title: title === '' ? null : title, caption: -1, width: numberOf(attributes.get('width')), ...where };
}

/** The URL of the largest version in a `srcset`; `null` if it holds none. */
function largestOf(set: string): string | null {
  let best: string | null = null;
  let most = -1;
  // Versions are parted by commas with a space behind, since a URL may hold commas of its own.
  for (const version of set.trim().split(/,\s+/)) {
    const [url = '', size = '1x'] = version.trim().split(/\s+/);
    const value = Number.parseFloat(size) * (size.endsWith('x') ? 1000 : 1);
    if (url !== '' && !url.startsWith('data:') && value > most) {
      most = value;
      best = url;
    }
  }
  return best;
}

function numberOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
