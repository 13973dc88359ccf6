import type { LineRule } from './rule.js';

/** A source of so few blocks is no whole page with menus and footers. */
const MOST_BLOCKS = 16;
/** A sentence of fewer words may as well be a button or a label. */
const FEWEST_WORDS = 6;
/** On a source of a few more blocks, with a menu and a comment box, a sentence must be a long one. */
const MOST_WITH_MENU = 20;
const LONG_SENTENCE = 14;

/** From so large a share of function words on, a long line without an end is running text that something cut off. */
const RUNNING = 0.25;

/** On a short source nothing but the lines themselves tells; a whole sentence there is text. */
export const shortSource: LineRule = {
  id: 'short-source',
  kind: 'other',
  effect: 'keep',
  because: 'On a source of a few lines a whole sentence is more likely text than noise.',
  match: ({ survey, near }, at) => {
    const { blocks, own, phrase, role } = survey;
    const facts = own[at];
    if (facts === undefined || blocks.length > MOST_WITH_MENU) return null;
    if (facts.ending !== 1 && !(facts.words >= LONG_SENTENCE && facts.functionShare >= RUNNING)) return null;
    if (facts.words < (blocks.length > MOST_BLOCKS ? LONG_SENTENCE : FEWEST_WORDS)) return null;
    if (phrase[at] != null || role[at] != null || near.markerRole[at] !== 0) return null;
    return { evidence: [`a sentence among ${blocks.length} lines`], confidence: 0.8 };
  },
};
