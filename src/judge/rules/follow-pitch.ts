import { CHANNEL, CHANNEL_PATTERNS, followAsks, followNamed, servicesOf } from '../../tables.js';
import { clip } from '../clip.js';
import type { LineRule } from './rule.js';

/** A pitch is a sentence or two, in UTF-16 units. */
const LONGEST = 220;
/** It asks early, or it is short: languages with the verb at the end ask there. */
const EARLY = 60;
const SHORT = 120;

const SERVICE = /* @__PURE__ */ (() => `(?:${[...servicesOf(CHANNEL), ...CHANNEL_PATTERNS].join('|')})`)();
const NAMES_SERVICE = /* @__PURE__ */ (() => new RegExp(SERVICE))();
/** The messenger has the name of an English word: only beside letters of other scripts. */
const LINE = /(?<!\p{Script=Latin})line(?!\p{Script=Latin})/u;
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Chinese, Japanese and Thai write no spaces: there a word begins anywhere. */
const ASKS = /* @__PURE__ */ (() => {
  const { ja, th, zh, ...spaced } = followAsks;
  return new RegExp(`(?<![\\p{L}\\p{M}-])(?:${Object.values(spaced).join('|')})|${ja}|${th}|${zh}`, 'u');
})();
/** "Follow the daily example on facebook" */
const NAMED = /* @__PURE__ */ (() => {
  const { verbs, prepositions, owners } = followNamed;
  return new RegExp(`^(?:${verbs}) (?:[^ .,:;!?]{1,24} ){1,5}(?:${prepositions}) (?:${owners})?${SERVICE}`);
})();
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
    if (!NAMES_SERVICE.test(folded) && !(LINE.test(folded) && OTHER_SCRIPT.test(folded))) return null;
    if (QUOTED.test(folded)) return null;
    const asked = folded.search(ASKS);
    const asksToFollow = asked >= 0 && (asked <= EARLY || folded.length <= SHORT);
    if (!asksToFollow && !NAMED.test(folded)) return null;
    return { evidence: [`asks to be followed: "${clip(block.text)}"`], confidence: 0.95 };
  },
};
