import type { Media } from '../page/media.js';

/** Words of a file's name or folder that is no picture of a story. */
const FILES =
  /(?:^|[^a-z])(?:ads?|authors?|avatars?|badges?|banners?|bio|blank|buttons?|cta|favicon|gravatar|headshots?|icons?|loader|loading|logos?|opt-?in|pixel|placeholder|popup|profiles?|spacer|sprites?|touch-icon|transparent)(?:$|[^a-z])|\.svg$/i;
/** A folder of a site's own design. */
const DESIGN = /\/assets\/img\/[^/]*$|\/themes\//;
/** Of those the names that no picture between two paragraphs has: a logo or a banner may well be what the text is about. */
const NEVER =
  /(?:^|[^a-z])(?:avatars?|cta|favicon|gravatar|opt-?in|placeholder|popup|spacer|spinner|sprites?)(?:$|[^a-z])|\/icons?\/|\/themes\//i;
/** What the text alternative says of such a picture. */
const ALTERNATIVES =
  /\b(?:avatar|headshot|icon|logo)\b|^(?:close|hide|licen[cs]e|menu)$|^(?:(?:image|photo|picture|profile photo|profile picture|portrait) of )?(?:the )?author\b/i;
/** A file that shows a picture: a link to it leads to no other page. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Narrower ones stand for a word, in pixels. */
const SIGN = 64;

/** True for a picture that is a sign among words, by the width that its tag states. */
export function isSign({ kind, width }: Media): boolean {
  return kind === 'image' && width > 0 && width < SIGN;
}

/** A picture of a story is no narrower, in pixels. */
const NARROWEST = 200;
/** The width that an address asks for, `?w=96`, and the one that it names: `_32x32.jpg`. */
const ASKED = /[?&](?:w|width|s|size)=(\d{1,5})(?:&|$)/;
const NAMED = /[-_/](\d{1,4})x\d{1,4}(?!\d)/i;

/** True where neither the name, nor the size, nor the link of a picture says that it shows something else than the article; whoever wrote that is shown beside it. */
export function showsArticle({ src, title, width, href }: Media, authors: readonly string[]): boolean {
  const stated = ASKED.exec(src) ?? NAMED.exec(src);
  const widest = Math.max(width, Number(stated?.[1] ?? 0));
  if (widest > 0 && widest < NARROWEST) return false;
  const path = bareUrl(src).slice(-LONGEST);
  if (DESIGN.test(path) || FILES.test(path.split('/').slice(-3).join('/'))) return false;
  if (title !== null && ALTERNATIVES.test(title)) return false;
  if (
    authors.some(
      (name) => isNamed(path.split('/').at(-1) ?? '', name) || (title !== null && title.length < 2 * name.length && isNamed(title, name)),
    )
  )
    return false;
  return !leadsElsewhere({ href });
}

/** True for a picture that is part of a site's design wherever it stands: the stand-in of one that a script brings, the face beside a name, a call to act. */
export function isDesign({ src }: Pick<Media, 'src'>): boolean {
  return NEVER.test(bareUrl(src).slice(-LONGEST).split('/').slice(-4).join('/'));
}

/** True for a picture in a link to another page, not to a larger picture. */
export function leadsElsewhere({ href }: Pick<Media, 'href'>): boolean {
  return href !== null && !PICTURE.test(bareUrl(href));
}

/** True for a text that has every word of a name. */
function isNamed(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => lower.includes(word));
}

/** An address without what stands behind its path. */
function bareUrl(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/** Only the end of an address names the file, in UTF-16 code units. */
const LONGEST = 300;
/** A shorter name may be that of any picture. */
const SHORTEST = 8;
/** What a name has behind it where it is another size of the same picture. */
const SIZE = /(?:[-_](?:\d{1,5}x\d{1,5}|scaled|e\d{9,13}|large|medium|small|social|lede|crop(?:ped)?)){1,3}$/i;

/** True for an address that names the file of another, in any size and format. */
export function isSamePicture(src: string, stated: string | null): boolean {
  if (stated === null) return false;
  const name = nameOf(stated);
  return name.length >= SHORTEST && src.includes(name);
}

function nameOf(url: string): string {
  const file =
    bareUrl(url)
      .split('/')
      .findLast((part) => part !== '') ?? '';
  return file
    .slice(-LONGEST)
    .replace(/\.[a-z]{3,4}$/i, '')
    .replace(SIZE, '');
}
