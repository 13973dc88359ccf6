import type { Attributes } from './attributes.js';

/** Elements that a script turns into a player or a post: the attribute that names it, and what comes before that in its URL. */
const PLAYERS: ReadonlyMap<string, readonly [attribute: string, before: string]> = new Map([
  ['amp-dailymotion', ['data-videoid', 'https://www.dailymotion.com/video/']],
  ['amp-facebook', ['data-href', '']],
  ['amp-instagram', ['data-shortcode', 'https://www.instagram.com/p/']],
  ['amp-soundcloud', ['data-trackid', 'https://api.soundcloud.com/tracks/']],
  ['amp-tiktok', ['data-src', '']],
  ['amp-twitter', ['data-tweetid', 'https://twitter.com/i/status/']],
  ['amp-vimeo', ['data-videoid', 'https://vimeo.com/']],
  ['amp-youtube', ['data-videoid', 'https://www.youtube.com/watch?v=']],
  ['lite-vimeo', ['videoid', 'https://vimeo.com/']],
  ['lite-youtube', ['videoid', 'https://www.youtube.com/watch?v=']],
]);

/** A name that a player has in its service. */
const ID = /^[\w-]{1,64}$/;

/** The URL of what such an element shows; `null` for other elements, and where it names nothing. */
export function playedBy(name: string, attributes: Attributes): string | null {
  const [attribute, before] = PLAYERS.get(name) ?? [];
  if (attribute === undefined || before === undefined) return null;
  const value = attributes.get(attribute)?.trim() ?? '';
  return value !== '' && (before === '' || ID.test(value)) ? before + value : null;
}

/** Class names of the boxes that Facebook's script fills with a post or a film. */
const FACEBOOK = /(?:^|\s)fb-(?:post|video)(?:\s|$)/;

/** The address of such a post; `null` for other elements. */
function facebookPost(attributes: Attributes): string | null {
  const href = attributes.get('data-href');
  return href !== undefined && FACEBOOK.test(attributes.get('class') ?? '') ? href : null;
}

/** Where films of a service are, what their names look like there, and attributes that hold one and say which service it is. */
const FILMS: readonly (readonly [service: string, before: string, id: RegExp, own: readonly string[]])[] = [
  ['youtube', 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/, ['data-youtube-id', 'data-yt-id', 'data-ytid']],
  ['vimeo', 'https://vimeo.com/', /^\d{6,12}$/, ['data-vimeo-id']],
];

/** Attributes that name a film where the class, or another attribute, says whose it is. */
const FILM_IDS: readonly string[] = ['data-video-id', 'data-videoid', 'data-embed', 'data-plyr-embed-id', 'data-id'];
const SERVICES: readonly string[] = ['class', 'data-type', 'data-plyr-provider', 'data-provider-name', 'data-video-source'];

/** The address of the film that a script plays in a box which only names it; `null` for other boxes. */
function filmIn(attributes: Attributes): string | null {
  for (const [service, before, id, own] of FILMS) {
    const named = own.map((name) => attributes.get(name) ?? '').find((value) => id.test(value));
    if (named !== undefined) return before + named;
    const film = FILM_IDS.map((name) => attributes.get(name) ?? '').find((value) => id.test(value));
    if (film !== undefined && SERVICES.some((name) => isNamed(service, attributes.get(name)))) return before + film;
  }
  return null;
}

/** `youtube`, `rll-youtube-player` */
const isNamed = (service: string, names: string | undefined): boolean =>
  names
    ?.toLowerCase()
    .split(/[\s_-]+/)
    .includes(service) === true;

/** The address of an example of code that a script draws in a box, by its own name and who wrote it. */
function penIn(attributes: Attributes): string | null {
  const [pen, user] = [attributes.get('data-slug-hash') ?? '', attributes.get('data-user') ?? ''];
  return ID.test(pen) && ID.test(user) && isNamed('codepen', attributes.get('class')) ? `https://codepen.io/${user}/pen/${pen}` : null;
}

/** Scripts that write what they are named after into the page: code, and recordings of a terminal. */
const WRITES = /^(?:https?:)?\/\/(gist\.github\.com\/[\w-]{1,64}\/[\da-f]{1,64}|asciinema\.org\/a\/\w{1,64})\.js(?:$|[?#])/i;

/** The address of what such a script writes; `null` for other scripts. */
export function writtenBy(attributes: Attributes): string | null {
  const path = WRITES.exec(attributes.get('src') ?? '')?.[1];
  return path === undefined ? null : `https://${path}`;
}

/** Boxes that scripts fill. */
const BOXES: ReadonlySet<string> = new Set(['div', 'figure', 'p', 'section', 'span']);

/** The address of what a script draws in a box; `null` for most. */
export function drawnIn(name: string, attributes: Attributes): string | null {
  if (!BOXES.has(name) || !hasData(attributes)) return null;
  return facebookPost(attributes) ?? filmIn(attributes) ?? penIn(attributes);
}

/** True for a tag with attributes for scripts, of which each of those boxes has one. */
function hasData(attributes: Attributes): boolean {
  for (const name of attributes.keys()) if (name.startsWith('data-')) return true;
  return false;
}

/** Class names of a quotation that is a post elsewhere, which a script would draw: `twitter-tweet`, `tiktok-embed`. */
const POST = /(?:^|[\s_-])(?:embed|media|tweet|twitter-video)(?=[\s_-]|$)/;

/** True for such a quotation. */
export function isPost(name: string, attributes: Attributes): boolean {
  return name === 'blockquote' && POST.test(attributes.get('class') ?? '');
}
