import { clip } from '../clip.js';
import type { LineRule } from './rule.js';

/** When a comment, a teaser or a post was written, alone on its line: articles give dates. */
export const widgetTimestamp: LineRule = {
  id: 'widget-timestamp',
  kind: 'other',
  effect: 'remove',
  because: 'The line only says how long ago something was written.',
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.kind === 'code' || survey.stamp[at] !== 1) return null;
    return { evidence: [`only a time: "${clip(block.text)}"`], confidence: 0.94 };
  },
};
