import { clip } from '../clip.js';
import type { CutRule, FoundCut } from './rule.js';

/** A comment of HTML, or a shortcode with an attribute. */
const MARK = /<!--(?:(?!-->)[\s\S]){0,600}-->|\[([a-z][\w-]{1,30})\s[\w-]{1,30}=["'“”″\w-][^\][]{0,2000}\]/gi;
const END = /\[\/([a-z][\w-]{1,30})\]/gi;
/** Those who write about marks name them. */
const SPOKEN = /(?:comment|html|shortcode|wordpress|tag)\b/;

/** Comments of HTML and shortcodes that were left in a paragraph. */
export const pageMark: CutRule = {
  id: 'page-mark',
  kind: 'hidden',
  effect: 'remove',
  because: 'It is a mark for the software that makes the page, which readers of the page never see.',
  cuts: ({ survey: { blocks } }, at) => {
    const block = blocks[at];
    if (block === undefined || block.kind === 'code' || !/<!--|\[\w/.test(block.text)) return [];
    if ([block, blocks[at - 1]].some((near) => near !== undefined && SPOKEN.test(near.folded.replace(MARK, '')))) return [];
    const marks = [...block.text.matchAll(MARK)];
    const names = new Set(marks.map(([, name]) => name));
    const ends = [...block.text.matchAll(END)].filter(([, name]) => names.has(name));
    return [...marks, ...ends].sort((a, b) => a.index - b.index).map((match) => cutOf(block.text, match.index, match[0]));
  },
};

/** The mark with the space behind it, where one stands before it as well or it opens the block. */
function cutOf(text: string, index: number, mark: string): FoundCut {
  const end = index + mark.length;
  const isSpaced = text.charAt(end) === ' ' && (index === 0 || text.charAt(index - 1) === ' ');
  return { start: index, end: isSpaced ? end + 1 : end, finding: { evidence: [`"${clip(mark)}" inside the paragraph`], confidence: 0.95 } };
}
