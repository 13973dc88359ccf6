import { commentCount } from './comment-count.js';
import { lineShapes } from './line-shapes.js';
import { phraseRules } from './phrases.js';
import type { Rule } from './rule.js';
import { shareRow } from './share-row.js';

/**
 * Every rule that judges a line by itself, in the order in which they are asked: the first that has
 * something to say decides. Phrases stand before shapes because they name the widget.
 */
export const lineRules: readonly Rule[] = [...phraseRules, commentCount, shareRow, ...lineShapes];
