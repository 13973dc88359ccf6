import type { Decision } from '../judge/decision.js';
import type { PageBlock } from '../page/page.js';
import type { Candidate } from './title-fact.js';
import { wordsOf } from './title-unspaced.js';

/** An entry of a menu or a button has no more words and characters. */
const SHORT = { words: 4, characters: 24 };
/** So many of them in a row are a menu or a row of buttons. */
const RUN = 3;
const LONGEST_RUN = 40;
/** A headline is so many times longer. */
const LONGER = 2;

/** What an entry of a menu that meets a headline loses, in hundredths of log odds. */
export const MENU_POINTS = -200;

const isShort = (block: PageBlock | undefined): boolean =>
  block !== undefined && block.kind === 'text' && block.text.length <= SHORT.characters && wordsOf(block) <= SHORT.words;

/** The byline or date of a headline below a menu is so near, in blocks. */
const NEAR_DATE = 3;
/** So many of a row of buttons are named. */
const BUTTONS = 2;
/** Signs of a breadcrumb. */
const TRAIL = /[|›»→·•]/;

/**
 * An entry of a menu right above a longer line that may be the headline, or of a row of buttons below one: between two
 * lines that may be it, these are not.
 */
export function isMenuEntry(candidates: readonly Candidate[], place: number, decisions: readonly Decision[]): boolean {
  const entry = candidates[place] as Candidate;
  const { page, at } = entry;
  const { blocks } = page.scene.survey;
  if (!isShort(entry.block)) return false;
  let [start, end] = [at, at];
  while (start > 0 && at - start < LONGEST_RUN && isShort(blocks[start - 1])) start--;
  while (end - at < LONGEST_RUN && isShort(blocks[end + 1])) end++;
  if (end - start + 1 < RUN) return false;
  const below = candidates.find((other) => other.at === end + 1);
  if (below !== undefined && isHeadline(below, entry) && isDated(below)) return true;
  // Buttons to share: the rules have named some of them
  const above = candidates.findLast((other) => other.at === start - 1);
  return (
    above !== undefined &&
    isHeadline(above, entry) &&
    decisions.slice(start, end + 1).filter((decision) => !decision.keep && decision.cause.kind === 'share').length >= BUTTONS
  );
}

function isHeadline({ block, own, echoes, page, at }: Candidate, entry: Candidate): boolean {
  if (isShort(block) || TRAIL.test(block.text) || page.dated[at - page.from] === true) return false;
  return block.text.length >= LONGER * entry.block.text.length && own.ending === 0 && echoes.overlap >= entry.echoes.overlap;
}

function isDated({ page, at }: Candidate): boolean {
  for (let step = 1; step <= NEAR_DATE; step++)
    if (page.dated[at + step - page.from] === true || page.signed[at + step - page.from] != null) return true;
  return false;
}
