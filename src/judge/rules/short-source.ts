import { inTable } from '../tables.js';
import type { LineRule } from './rule.js';

/** A source of so few blocks is no whole page with menus and footers. */
const MOST_BLOCKS = 16;
/** A sentence of fewer words may as well be a button or a label, where so many blocks or fewer are all there is; the first row that fits holds. */
const FEWEST_WORDS: readonly (readonly [blocks: number, words: number])[] = [
  [4, 2],
  [8, 4],
  [MOST_BLOCKS, 6],
];
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
    const others = blocks.filter((_, i) => phrase[i] == null && role[i] == null).length;
    if (facts.words < (FEWEST_WORDS.find(([most]) => others <= most)?.[1] ?? LONG_SENTENCE)) return null;
    // The rows of a table are judged as one.
    if (inTable(blocks, at) || phrase[at] != null || role[at] != null || near.markerRole[at] !== 0) return null;
    return { evidence: [`a sentence among ${blocks.length} lines`], confidence: 0.8 };
  },
};
