import type { PageBlock } from '../../page/page.js';
import type { Judged } from '../found.js';

/** Where else a page has a name. */
export interface Mentions {
  /** Lines that are the name alone, besides the one asked about. */
  readonly alone: number;
  /** True if another line signs with the name, or leads to what else it signed. */
  readonly signed: boolean;
  /** "Jane Doe is a reporter": a longer line about the body's foot opens with the name. */
  readonly portrayed: boolean;
  /** Blocks of the body that have it. */
  readonly inProse: number;
  /** True if the body writes it small: it is a thing. */
  readonly common: boolean;
  readonly inTitle: boolean;
}

/** Portraits stand from so many lines above the body's end to so many below it. */
const ABOVE_END = 3;
const BELOW_END = 16;

/** Looks for a name in the rest of the page, in one pass. */
export function mentionsOf({ scene, decisions, last, title }: Judged, folded: string, name: string, at: number, end: number): Mentions {
  const { blocks, prose } = scene.survey;
  let alone = 0;
  let signed = false;
  let portrayed = false;
  let inProse = 0;
  let common = false;
  let inTitle = false;
  if (folded === '') return { alone, signed, portrayed, inProse, common, inTitle };
  const small = name === folded || !/\p{Ll}/u.test(folded) ? null : folded;
  for (let other = 0; other < blocks.length; other++) {
    const block = blocks[other] as PageBlock;
    if ((other >= at && other <= end) || !block.folded.includes(folded)) continue;
    if (other === title) inTitle = true;
    if (block.folded === folded) alone++;
    else if (
      block.words < 12 &&
      (block.folded.startsWith(`by ${folded}`) ||
        block.folded.endsWith(`by ${folded}`) ||
        block.folded === `about ${folded}` ||
        block.folded.endsWith(` from ${folded}`))
    )
      signed = true;
    const opens = block.words > 8 && block.folded.startsWith(`${folded} `);
    if (opens && other >= last - ABOVE_END && other <= last + BELOW_END) portrayed = true;
    else if (decisions[other]?.keep === true && (prose[other] as number) > 0) {
      inProse++;
      if (small !== null && block.text.includes(small)) common = true;
    }
  }
  return { alone, signed, portrayed, inProse, common, inTitle };
}
