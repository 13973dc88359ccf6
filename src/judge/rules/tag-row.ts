import { clip } from '../clip.js';
import type { LineRule } from './rule.js';

/** "#harbour #storm", "#港口 #台风": nothing but hash tags, two at least. */
const HASHES = /^#[\p{L}\p{M}\p{N}_-]{2,60}(?:[ ,]{1,3}#[\p{L}\p{M}\p{N}_-]{2,60})+$/u;
/** Words in a row of labels. */
const LONGEST = 40;

/** A row of tags or categories: with its label before it, or of hash tags. */
export const tagRow: LineRule = {
  id: 'tag-row',
  kind: 'tags',
  effect: 'remove',
  because: 'The line lists tags or categories.',
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.kind === 'code' || block.words > LONGEST) return null;
    const hit = survey.phrase[at];
    const labelled = hit?.kind === 'tags' && hit.pattern.includes('{name}') && survey.own[at]?.ending !== 1;
    if (!labelled && !(block.folded.startsWith('#') && HASHES.test(block.folded))) return null;
    return { evidence: [labelled ? `the label of tags: "${clip(block.text)}"` : 'nothing but hash tags'], confidence: 0.95 };
  },
};
