import type { PageBlock } from '../page/page.js';
import type { Cut, Decision } from '../judge/decision.js';
import type { Scene } from '../judge/rules/rule.js';
import type { Claim } from './found.js';
import { findDates } from './dates/find-dates.js';
import { parseByline } from './names/parse-byline.js';

/** A line that may be the headline. */
export interface TitleLine {
  readonly at: number;
  /** Range of the block's text that is the headline: the site's name may stand behind it. */
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** The headline stands no further above the first paragraph than this, in blocks. */
const REACH_ABOVE = 60;
/** Nor further below it: a dump may put the standfirst first. */
const REACH_BELOW = 4;
const LONGEST = 220;
const MOST_WORDS = 32;
/** Fewest points that make a line a headline; found on development pages. */
const ENOUGH = 3.2;

/**
 * Finds the headline among the lines about the first paragraph: one that shares its words with the
 * body, stands close above it, and has the byline or date below.
 *
 * @param first - index of the first block of prose that stays
 */
export function findTitle(scene: Scene, decisions: readonly Decision[], first: number, slug: string): TitleLine | null {
  const { blocks } = scene.survey;
  const vocabulary = bodyWords(scene);
  let best: TitleLine | null = null;
  let most = ENOUGH;
  for (let at = Math.max(0, first - REACH_ABOVE); at < Math.min(blocks.length, first + REACH_BELOW); at++) {
    const points = titlePoints(scene, decisions, at, first, vocabulary, slug);
    if (points > most) {
      most = points;
      const block = blocks[at] as PageBlock;
      best = { at, start: 0, end: block.text.length, confidence: Math.min(0.99, 0.5 + (points - ENOUGH) / 10) };
    }
  }
  return best;
}

/** Long words of the densest run and how often it has them. */
function bodyWords({ survey }: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = Math.max(0, survey.run.first); at <= survey.run.last; at++) {
    for (const [word] of (survey.blocks[at]?.folded ?? '').matchAll(WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const WORDS = /[\p{L}\p{M}\p{N}]{4,}/gu;

/** What speaks for a line being the headline, as a sum of points. */
function titlePoints(
  { survey }: Scene,
  decisions: readonly Decision[],
  at: number,
  first: number,
  vocabulary: ReadonlyMap<string, number>,
  slug: string,
): number {
  const block = survey.blocks[at] as PageBlock;
  const own = survey.own[at];
  if (own === undefined || block.text.length > LONGEST || block.words > MOST_WORDS || block.words < 1) return 0;
  if (survey.phrase[at]?.strength === 'sure' || survey.role[at] != null || block.kind === 'code') return 0;
  if (own.upperShare === 0 && own.opening === 1) return 0;
  const above = first - at;
  let points = decisions[at]?.keep === true ? 0.5 : 0;
  if (block.words >= 4 && block.words <= 18) points += 1.5;
  else if (block.words === 3 || block.words > 18) points += 0.7;
  if (own.ending === 1 && !/[?!]$/.test(block.text)) points -= 2;
  if (own.ending === 2 || own.ending === 4) points -= 1;
  if (survey.phrase[at] != null) points -= 1.5;
  points += above < 0 ? -1 : Math.max(-1.5, 1.5 - above * 0.09);
  points += share(block.folded, vocabulary) * 3;
  if (followedByByline(survey.blocks, at)) points += 1.5;
  if ((survey.repeats[at] as number) > 1) points += 0.4;
  if (block.kind === 'item') points -= 1.5;
  if (at === 0) points += 0.5;
  if (slug !== '') points += slugShare(block.folded, slug) * 3;
  return points;
}

/** Share of a line's long words that the body has, each more than once counting full. */
function share(folded: string, vocabulary: ReadonlyMap<string, number>): number {
  let words = 0;
  let shared = 0;
  for (const [word] of folded.matchAll(WORDS)) {
    words++;
    shared += Math.min(2, vocabulary.get(word) ?? 0) / 2;
  }
  return words === 0 ? 0 : (shared / words) * Math.min(1, words / 2);
}

/** Share of a URL's words that a line has. */
function slugShare(folded: string, slug: string): number {
  const words = slug.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  return words.length < 2 ? 0 : words.filter((word) => folded.includes(word)).length / words.length;
}

/** True if a byline, a date or a reading time stands in one of the next lines. */
function followedByByline(blocks: readonly PageBlock[], at: number): boolean {
  for (let next = at + 1; next <= at + 4 && next < blocks.length; next++) {
    const { text, words } = blocks[next] as PageBlock;
    if (words > 25) return false;
    if (findDates(text, {}).length > 0 || parseByline(text, {}) !== null) return true;
  }
  return false;
}

/** Lines near the headline that say it again, as dumps do that hold a breadcrumb or the page's own title. */
export function repeatsOfTitle({ survey }: Scene, { at }: TitleLine): Claim[] {
  const title = survey.blocks[at] as PageBlock;
  const evidence = [`the headline again: "${title.text.slice(0, 60)}"`];
  return survey.blocks.flatMap((block, i) =>
    i !== at && block.folded === title.folded ? [{ at: i, rule: 'repeated-title', evidence, confidence: 0.95 }] : [],
  );
}

/** What of the headline's line is not the headline. */
export function titleRange(_scene: Scene, _title: TitleLine): Cut[] {
  return [];
}
