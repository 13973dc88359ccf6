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
export function facebookPost(attributes: Attributes): string | null {
  const href = attributes.get('data-href');
  return href !== undefined && FACEBOOK.test(attributes.get('class') ?? '') ? href : null;
}

/** Class names of a quotation that is a post elsewhere, which a script would draw: `twitter-tweet`, `tiktok-embed`. */
const POST = /(?:^|[\s_-])(?:embed|media|tweet|twitter-video)(?=[\s_-]|$)/;

/** True for such a quotation. */
export function isPost(name: string, attributes: Attributes): boolean {
  return name === 'blockquote' && POST.test(attributes.get('class') ?? '');
}
