import type { RemovalKind } from '../normalized.js';
import { entriesOfKept } from './entries.js';
import { aboveKept, aboveOffers, betweenKept } from './siblings.js';
import type { Scene } from './rules/rule.js';
import { shortSource } from './rules/short-source.js';

/** Of a clean page so large a share of the words passes: only odds of 7 to 1 take the rest away, so that clean text stays as it is. */
const CLEAN_SHARE = 0.98;
const CLEAN = 200;
/** Odds of 1 to 5, for an entry of a list whose others stay. */
const ENTRY = 160;
/** Odds of 1 to 7, for what stands between two paragraphs as one of their kin. */
const BETWEEN = 200;
/** Odds of 1 to 5, for a heading right above a paragraph that stays. */
const ABOVE = 160;
/** What a heading needs beyond the rest above what leaves and offers something else: odds of 7 to 1. */
const OFFER = -200;
/** If fewer words than this pass, prose that failed probably belongs to the article. */
const FEW_WORDS = 80;

/** A source of so few blocks, of which no sentence passes, keeps them all: it says something. */
const FEW_BLOCKS = 20;

/** Tells of each block whether it is a sentence, or all there is, and no phrase of a widget. */
function sentences({ survey: { blocks, own, phrase, role } }: Scene): (at: number) => boolean {
  return (at) => phrase[at] == null && role[at] == null && (blocks.length === 1 || (own[at]?.ending === 1 && own[at].words > 1));
}

/**
 * Points that each block may lack and stay for the sake of its page, in hundredths of log odds. `stays` says of each
 * whether it does so by itself, `kindOf` for what it goes if not; `ofFew` is what prose may lack where hardly anything stays. Below 0 for
 * what needs more than the rest.
 */
export function slackOf(
  scene: Scene,
  stays: readonly boolean[],
  ofFew: number,
  off: ReadonlySet<string>,
  kindOf: (at: number) => RemovalKind,
): (at: number) => number {
  const { blocks, prose } = scene.survey;
  const speaks = sentences(scene);
  if (blocks.length <= FEW_BLOCKS && !off.has(shortSource.id) && !stays.some((stay, at) => stay && speaks(at)))
    return (at) => (speaks(at) ? Infinity : 0);
  const all = blocks.reduce((words, block) => words + block.words, 0);
  const passed = blocks.reduce((words, block, at) => words + (stays[at] === true ? block.words : 0), 0);
  if (passed >= CLEAN_SHARE * all) return () => CLEAN;
  const entries = entriesOfKept(scene, stays);
  const between = betweenKept(scene, stays);
  const above = aboveKept(scene, stays);
  const offers = aboveOffers(scene, stays, kindOf);
  return (at) => {
    if (entries.has(at)) return ENTRY;
    if (between.has(at)) return BETWEEN;
    if (above.has(at)) return ABOVE;
    if (offers.has(at)) return OFFER;
    return passed < FEW_WORDS && (prose[at] as number) > 0 ? ofFew : 0;
  };
}
