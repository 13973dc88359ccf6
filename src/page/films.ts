import type { Media } from './media.js';

/** Sites that films are played from. What players of sound play above a text is mostly that text. */
const FILMS =
  /^https?:\/\/(?:[a-z]{1,8}\.)?(?:bilibili\.com|dailymotion\.com|rutube\.ru|ted\.com|twitch\.tv|vimeo\.com|youtu\.be|youtube(?:-nocookie)?\.com)\//;

/** True for a film that another site plays. */
export function isFilm({ kind, src }: Media): boolean {
  return kind === 'embed' && FILMS.test(src);
}
