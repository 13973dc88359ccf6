import { addressesIn } from '../../page/addresses.js';
import { clip } from '../clip.js';
import type { CutRule, FoundCut } from './rule.js';

/** An address in Markdown: a picture is whole, of a link the brackets about its words are found. */
const MARKDOWN =
  /!\[[^\][]{0,300}\]\([^\s()]{1,2000}(?: "[^"]{0,300}")?\)|\]\((?:(?:https?|ftp|mailto|tel|javascript):|[/#?]|\.{1,2}\/)[^\s()]{0,2000}(?: "[^"]{0,300}")?\)/gi;
/** What all of them have: most paragraphs are done with here. */
const LIKELY = /\[(?:[a-z]{3,10}:|[/#.?])|\]\(/i;
/** The words of a link are no more, in UTF-16 code units. */
const LONGEST_WORDS = 500;

/** Addresses of links and pictures in brackets, inside a paragraph. */
export const linkTarget: CutRule = {
  id: 'link-target',
  kind: 'other',
  effect: 'remove',
  because: 'It is the address of a link or a picture, which readers of the page never see.',
  cuts: ({ survey: { blocks } }, at) => {
    const block = blocks[at];
    if (block === undefined || block.kind === 'code' || !LIKELY.test(block.text) || block.folded.includes('markdown')) return [];
    const { text } = block;
    const targets = addressesIn(text).map(({ start, end }) => {
      const from = start > 0 && text.charAt(start - 1).trim() === '' ? start - 1 : start;
      return cutOf(text.slice(from, end), from);
    });
    const links = [...text.matchAll(MARKDOWN)].flatMap(({ 0: target, index }) =>
      target.startsWith('!') ? [cutOf(target, index)] : linkCuts(text, target, index),
    );
    return [...targets, ...links].sort((a, b) => a.start - b.start);
  },
};

/** The bracket before the words of a link and its address behind them; none where no bracket opens. */
function linkCuts(text: string, target: string, index: number): FoundCut[] {
  const from = Math.max(0, index - LONGEST_WORDS);
  const words = text.slice(from, index);
  const open = words.lastIndexOf('[');
  return open < 0 || words.includes(']', open) ? [] : [cutOf('[', from + open), cutOf(target, index)];
}

function cutOf(target: string, start: number): FoundCut {
  return { start, end: start + target.length, finding: { evidence: [`the address "${clip(target.trim())}"`], confidence: 0.95 } };
}
