import { BUTTON, servicesOf, SHARE_WORDS, SURE } from '../../tables.js';
import type { LineRule } from './rule.js';

const services: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(servicesOf(BUTTON)))();
/** One of these must be there. */
const sure: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(servicesOf(SURE)))();

/** What buttons say in other languages. */
const verbs: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(SHARE_WORDS.split(' ')))();

/** A row has so many words; so many where it names no service. */
const MOST_WORDS = 12;
const FEWEST_VERBS = 4;

/** Words that join the names. */
// prettier-ignore
const fillers: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...verbs, '+', '+1', '&', '|', '/', '-', '(opens', 'in', 'new', 'window)', 'on', 'via', 'to', 'this', '·', ',']))();

/** Finnish, Turkish and Slavic endings: "Facebookissa", "Facebook'ta", "Facebooku". */
const CASE_ENDING = /^(facebook|linkedin|pinterest|telegram|twitter|whatsapp)['’]?\p{L}{1,4}$/u;

const PART = /[^ \t,|/·•]+/;

/** A line of nothing but names of services, as a share bar or a follow box leaves it. */
export const shareRow: LineRule = {
  id: 'share-row',
  kind: 'share',
  effect: 'remove',
  because: 'The line only names services to share with or to follow.',
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.folded.length > 120) return null;
    // Most lines open with another word.
    const [opening = ''] = PART.exec(block.folded) ?? [];
    if (!services.has(opening) && !fillers.has(opening)) return null;
    const words = block.folded.split(/[ \t,|/·•]+/).flatMap((word) => (word === '' ? [] : [word.replace(CASE_ENDING, '$1')]));
    if (words.length > MOST_WORDS) return null;
    // "Udostępnij Tweetnij Drukuj"
    if (words.length >= FEWEST_VERBS && words.every((word) => verbs.has(word)))
      return { evidence: [`nothing but buttons: "${words.slice(0, 6).join(' ')}"`], confidence: 0.93 };
    const names = words.filter((word) => services.has(word));
    if (names.length === 0 || !words.every((word) => services.has(word) || fillers.has(word))) return null;
    if (!names.some((word) => sure.has(word))) return null;
    return { evidence: [`nothing but ${names.slice(0, 6).join(', ')}`], confidence: 0.96 };
  },
};
