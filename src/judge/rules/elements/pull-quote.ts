import type { PageBlock } from '../../../page/page.js';
import { clip } from '../../clip.js';
import type { FoundRun, Scene } from '../rule.js';
import { boxed } from './boxes.js';

/** A quotation is no shorter, in words: less may stand twice by chance. */
const SHORTEST = 5;
/** So many are looked up in the text; a page with more is a collection of quotations. */
const MOST = 40;

/** Quote marks, dots and spaces at the edges, which the text has not, or has others of. */
const EDGES = /^[\s"'«»…“”‘’.]{1,10}|[\s"'«»…“”‘’.,]{1,10}$/g;

/** Quotations set apart whose words stand in a paragraph as well, and the names below them. */
export function pullQuotes(scene: Scene): FoundRun[] {
  const { blocks } = scene.survey;
  const named = new Set(boxed(scene, ['pull-quote']).flatMap((one) => one.blocks));
  const isApart = (block: PageBlock, at: number): boolean => block.kind === 'quote' || named.has(at);
  const apart = blocks.flatMap((block, at) => (isApart(block, at) && block.level === 0 && block.words >= SHORTEST ? [at] : []));
  if (apart.length === 0 || apart.length > MOST) return [];
  const text = blocks.map((block, at) => (isApart(block, at) || block.kind === 'code' ? '' : block.folded)).join('\n');
  return apart.flatMap((at) => {
    const block = blocks[at] as PageBlock;
    const words = block.folded.replace(EDGES, '');
    if (words.split(' ').length < SHORTEST || !text.includes(words)) return [];
    const below = blocks[at + 1];
    const last =
      below !== undefined && ((below.kind === 'quote' && below.level > 0) || (named.has(at + 1) && below.words < SHORTEST)) ? at + 1 : at;
    return [{ first: at, last, finding: { evidence: [`a paragraph says the same: "${clip(block.text)}"`], confidence: 0.95 } }];
  });
}
