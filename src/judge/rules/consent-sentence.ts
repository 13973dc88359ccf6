import type { PageBlock } from '../../page/page.js';
import { CONSENT_BUTTONS, CONSENT_WORDINGS, PRIVACY_WORDS, SITE_NOTICES } from '../../tables.js';
import { clip } from '../clip.js';
import { firstWord } from '../phrases/compile.js';
import type { LineRule } from './rule.js';

/** A notice names what it asks for in its first sentence, in UTF-16 code units, and says no more in one paragraph. */
const REACH = 320;
const LONGEST = 2400;
/** The line that heads it is no longer, in words. */
const HEAD_WORDS = 9;
/** So many lines stand between a button and the notice above it: other buttons, what the data is for. */
const MOST_BUTTONS = 6;

const WORDINGS = /* @__PURE__ */ (() => [...Object.values(CONSENT_WORDINGS), ...Object.values(SITE_NOTICES)])();
/** Most lines begin with none of these. */
const FIRST_WORDS = /* @__PURE__ */ (() =>
  new Set(WORDINGS.flatMap(({ openings, standard }) => [...openings, ...standard].map(firstWord))))();

/** True for a folded line that is a sentence of a consent notice: "We and our 842 partners store and/or access information on a device" */
export function isConsentSentence(folded: string): boolean {
  if (folded.length > LONGEST || !FIRST_WORDS.has(firstWord(folded))) return false;
  const text = withoutNumbers(folded.slice(0, REACH));
  return WORDINGS.some(
    ({ openings, topics, standard }) =>
      standard.some((opening) => text.startsWith(opening)) ||
      (openings.some((opening) => text.startsWith(opening)) && topics.some((topic) => text.includes(topic))),
  );
}

/** What consent managers say of a site and its partners. */
export const consentSentence: LineRule = {
  id: 'consent-sentence',
  kind: 'consent',
  effect: 'remove',
  because: 'It asks to let the site and its partners store data.',
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.kind === 'code' || block.kind === 'quote') return null;
    const below = survey.blocks[at + 1];
    if (
      block.words <= HEAD_WORDS &&
      below !== undefined &&
      PRIVACY_WORDS.some((word) => block.folded.includes(word)) &&
      isConsentSentence(below.folded)
    ) {
      return { evidence: [`"${clip(block.text)}" heads a consent notice`], confidence: 0.97 };
    }
    if (CONSENT_BUTTONS.has(block.folded))
      return isBelowNotice(survey.blocks, at) ? { evidence: [`"${clip(block.text)}" answers a consent notice`], confidence: 0.96 } : null;
    return isConsentSentence(block.folded) ? { evidence: [`a consent notice begins "${clip(block.text)}"`], confidence: 0.97 } : null;
  },
};

/** True if a notice stands above a line, with nothing but short lines between. */
function isBelowNotice(blocks: readonly PageBlock[], at: number): boolean {
  for (let above = at - 1; above >= 0 && above >= at - MOST_BUTTONS; above--) {
    const block = blocks[above] as PageBlock;
    if (isConsentSentence(block.folded)) return true;
    if (block.words > HEAD_WORDS) return false;
  }
  return false;
}

/** The text without its numbers and a space behind each: `our 842 partners`, `our 1,507 partners`. */
function withoutNumbers(text: string): string {
  return text.replace(/\(?\d[\d.,]{0,7}\)? ?/g, '');
}
