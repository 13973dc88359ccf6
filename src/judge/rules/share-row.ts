import { BUTTON, servicesOf, SURE } from '../../tables.js';
import type { LineRule } from './rule.js';

const services: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(servicesOf(BUTTON)))();
/** One of these must be there. */
const sure: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(servicesOf(SURE)))();

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
