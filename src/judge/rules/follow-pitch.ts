import { asks, channels } from '../../tables.js';
import { clip } from '../clip.js';
import type { LineRule } from './rule.js';

/** A pitch is a sentence or two, in UTF-16 units. */
const LONGEST = 220;
/** It asks early, or it is short: languages with the verb at the end ask there. */
const EARLY = 60;
const SHORT = 120;

const CHANNEL = /* @__PURE__ */ (() => `(?:${channels.join('|')})`)();
const NAMES_CHANNEL = /* @__PURE__ */ (() => new RegExp(CHANNEL, 'u'))();
/** The messenger has the name of an English word: only beside letters of other scripts. */
const LINE = /(?<!\p{Script=Latin})line(?!\p{Script=Latin})/u;
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Chinese, Japanese and Thai write no spaces: there a word begins anywhere. */
const ASKS = /* @__PURE__ */ (() => {
  const { ja, th, zh, ...spaced } = asks;
  return new RegExp(`(?<![\\p{L}\\p{M}-])(?:${Object.values(spaced).join('|')})|${ja}|${th}|${zh}`, 'u');
})();
/** The same without "us", of languages whose order is verb, name, service: "follow the daily example on facebook". */
const NAMED = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:follow|folgen sie|folgt|folge|suivez|sigue a|siga (?:o|a)|segui|volg|följ|følg|obserwuj|śledź|sledujte) (?:[^ .,:;!?]{1,24} ){1,5}(?:on|auf|bei|sur|en|no|na|nas|su|op|på|w) (?:our |the |unserem |votre |dem )?${CHANNEL}`,
    'u',
  ))();
/** What somebody said, and what somebody tells of the past. */
const QUOTED = /["«»„“”]|\b(?:said|asked|told|wrote|sagte|schrieb)\b/u;

/** "Follow us on Telegram", "Подписывайтесь на наш Telegram-канал", between or below the paragraphs. */
export const followPitch: LineRule = {
  id: 'follow-pitch',
  kind: 'share',
  effect: 'remove',
  because: 'It asks the reader to follow the site on another service.',
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.kind === 'code' || block.folded.length > LONGEST) return null;
    const { folded } = block;
    if (!NAMES_CHANNEL.test(folded) && !(LINE.test(folded) && OTHER_SCRIPT.test(folded))) return null;
    if (QUOTED.test(folded)) return null;
    const asked = folded.search(ASKS);
    const asksToFollow = asked >= 0 && (asked <= EARLY || folded.length <= SHORT);
    if (!asksToFollow && !NAMED.test(folded)) return null;
    return { evidence: [`asks to be followed: "${clip(block.text)}"`], confidence: 0.95 };
  },
};
