import { clip } from '../clip.js';
import type { CutRule } from './rule.js';

/** What converters write behind the words of a link, or for a picture: its address in brackets. */
const TARGET = /\s?\[(?:(?:https?|ftp|mailto|tel|javascript|data):|[/#?]|\.{1,2}\/)[^\s\][]{0,2000}\]/gi;
/** What all of them have: most paragraphs are done with here. */
const LIKELY = /\[(?:[a-z]{3,10}:|[/#.?])/i;

/** Addresses of links and pictures in brackets, inside a paragraph. */
export const linkTarget: CutRule = {
  id: 'link-target',
  kind: 'other',
  effect: 'remove',
  because: 'It is the address of a link or a picture, which readers of the page never see.',
  cuts: ({ survey: { blocks } }, at) => {
    const block = blocks[at];
    if (block === undefined || block.kind === 'code' || !LIKELY.test(block.text)) return [];
    const cuts = [...block.text.matchAll(TARGET)].map(({ 0: target, index }) => ({
      start: index,
      end: index + target.length,
      finding: { evidence: [`the address "${clip(target.trim())}"`], confidence: 0.95 },
    }));
    const left = cuts.reduce((length, { start, end }) => length - (end - start), block.text.length);
    return left > 0 ? cuts : [];
  },
};
