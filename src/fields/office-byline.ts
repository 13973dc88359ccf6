import type { Decision } from '../judge/decision.js';
import { isLabel, OFFICE } from '../tables.js';
import type { PageBlock } from '../page/page.js';
import type { Claim, Judged } from './found.js';
import type { Readings } from './readings.js';

/** Such a line stands so many blocks above the first paragraph at most, and so many below the last. */
const ABOVE = 6;
const BELOW = 2;
/** So many words make a paragraph. */
const PARAGRAPH = 12;

/**
 * `Redaktion`, `La rédaction`, `Staff report`: the lines about the text by which a newsroom signs, and no person. The head
 * of a list or of a paragraph about the newsroom stays.
 */
export function officeBylines({ scene, first, last, title, readings }: Judged, decisions: readonly Decision[]): Claim[] {
  const { blocks } = scene.survey;
  const fieldAt = (at: number): string | null => {
    const decision = decisions[at];
    return decision?.keep === true && at !== title ? decision.field : null;
  };
  // A headline may read like prose itself, a paragraph full of names like none
  const text = blocks.findIndex(({ words }, at) => at > title && fieldAt(at) === 'body' && (words >= PARAGRAPH || at === first));
  if (text < 0) return [];
  const claims: Claim[] = [];
  for (let at = text - 1; at >= Math.max(0, text - ABOVE, title + 1); at--) {
    if (isOffice(blocks[at], blocks[text], readings)) claims.push(claim(at, blocks[at] as PageBlock));
    // A standfirst may stand between
    else if (fieldAt(at) === 'body') break;
  }
  for (let at = last + 1; at <= last + BELOW; at++) {
    if (isOffice(blocks[at], blocks[last], readings) && fieldAt(at + 1) === null) claims.push(claim(at, blocks[at] as PageBlock));
  }
  return claims;
}

const claim = (at: number, { text }: PageBlock): Claim => ({
  at,
  rule: 'office-byline',
  evidence: [`"${text.trim()}" names an office`],
  confidence: 0.85,
});

/** A newsroom's name alone, which the paragraph beside it is not about; or a byline of nobody: "By Staff". */
function isOffice(block: PageBlock | undefined, beside: PageBlock | undefined, readings: Readings): boolean {
  if (block === undefined || block.kind === 'code') return false;
  if (!isLabel(block, OFFICE)) {
    const byline = block.words <= 5 ? readings.byline(block.text) : null;
    return byline !== null && byline.authors.length === 0 && byline.role === 'author' && byline.rest === 0;
  }
  const word = block.folded.split(' ').at(-1) ?? '';
  return beside?.folded.includes(word.length > STEM ? word.slice(0, STEM) : word) !== true;
}

/** So many letters of a word are in all its cases. */
const STEM = 6;
