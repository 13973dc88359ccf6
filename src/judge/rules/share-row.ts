import type { LineRule } from './rule.js';

/** Services that share bars and follow boxes name, folded. */
// prettier-ignore
const services: ReadonlySet<string> = new Set([
  'bluesky', 'bookmark', 'buffer', 'copy', 'digg', 'e-mail', 'email', 'facebook', 'fb', 'flipboard', 'gmail', 'google',
  'instagram', 'line', 'link', 'linkedin', 'mail', 'mastodon', 'messenger', 'mix', 'odnoklassniki', 'pinterest',
  'pocket', 'print', 'reddit', 'rss', 'share', 'skype', 'sms', 'snapchat', 'telegram', 'threads', 'tiktok', 'tumblr',
  'tweet', 'twitter', 'viber', 'vimeo', 'vk', 'vkontakte', 'wechat', 'weibo', 'whatsapp', 'x', 'xing', 'youtube',
]);

/** One of these must be there: "print link line" is no share bar. */
// prettier-ignore
const sure: ReadonlySet<string> = new Set([
  'bluesky', 'facebook', 'flipboard', 'instagram', 'linkedin', 'mastodon', 'messenger', 'pinterest', 'reddit', 'telegram',
  'threads', 'tiktok', 'tumblr', 'twitter', 'viber', 'vk', 'wechat', 'weibo', 'whatsapp', 'xing', 'youtube',
]);

/** Words that join the names. */
// prettier-ignore
const fillers: ReadonlySet<string> = new Set(['+', '+1', '&', '|', '/', '-', '(opens', 'in', 'new', 'window)', 'on', 'via', 'to', 'this', '·', ',']);

const PART = /[^ \t,|/·•]+/;

/** A line of nothing but names of services, as a share bar or a follow box leaves it. */
export const shareRow: LineRule = {
  id: 'share-row',
  kind: 'share',
  effect: 'remove',
  because: 'The line only names services to share with or to follow.',
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.folded.length > 120 || block.words > 12) return null;
    // Most lines open with another word.
    const [opening = ''] = PART.exec(block.folded) ?? [];
    if (!services.has(opening) && !fillers.has(opening)) return null;
    const words = block.folded.split(/[ \t,|/·•]+/).filter((word) => word !== '');
    const names = words.filter((word) => services.has(word));
    if (names.length === 0 || !words.every((word) => services.has(word) || fillers.has(word))) return null;
    if (!names.some((word) => sure.has(word))) return null;
    return { evidence: [`nothing but ${names.slice(0, 6).join(', ')}`], confidence: 0.96 };
  },
};
