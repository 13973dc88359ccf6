/* Facts of where a line stands that may be the headline; those of its words are in title-words.ts. */
import type { Decision } from '../judge/decision.js';
import { menuRun } from '../judge/rules/menu-run.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import type { TitleFact } from './title-fact.js';
import { STEPS } from './title-signs.js';
import { wordsOf } from './title-unspaced.js';

/** How far below a line its byline or date may stand, in blocks. */
export const BYLINE_REACH = 6;

export const placeFacts: readonly TitleFact[] = [
  // Blocks down to the first paragraph that stays; negative below it
  { name: 'above', of: ({ at, page }) => page.first - at },
  // Other lines that may be the headline down to that paragraph, at most 10
  { name: 'rivals', of: ({ rivals }) => Math.min(MOST_RIVALS, rivals) },
  // Blocks down to the start of the densest run of prose; negative inside and below it
  { name: 'run', of: ({ at, page }) => page.scene.survey.run.first - at },
  // Blocks down to the next prose of any kind, at most 50
  { name: 'untilProse', of: ({ at, page }) => page.scene.near.untilProse[at] as number },
  { name: 'bodyAbove', of: ({ bodyAbove }) => Math.min(400, bodyAbove) },
  { name: 'rank', of: ({ at, page }) => page.rank[at - page.from] ?? MOST_RANK },
  // 1 if the same text comes again further down
  { name: 'comesAgain', of: ({ at, block, page }) => ((page.lastAt.get(block.folded) ?? at) > at ? 1 : 0) },
  { name: 'phrasesAbove', of: ({ at, page }) => phrasesIn(page.scene, at - 4, at) },
  { name: 'phrasesBelow', of: ({ at, page }) => phrasesIn(page.scene, at + 1, at + 5) },
  { name: 'wordsAbove', of: ({ at, page }) => page.scene.survey.blocks[at - 1]?.words ?? 0 },
  { name: 'wordsBetween', of: ({ wordsBetween }) => wordsBetween },
  { name: 'index', of: ({ at }) => Math.min(at, 40) },
  { name: 'ahead', of: ({ ahead }) => ahead },
  // Blocks that the judge keeps among the 8 above, and words of prose in the 12 above
  { name: 'keptAbove', of: ({ at, page }) => keptIn(page.decisions, at - 8, at) },
  { name: 'proseAbove', of: ({ at, page }) => Math.min(600, proseIn(page.scene, at - 12, at)) },
  // Lines of four words or fewer right above it
  { name: 'shortAbove', of: ({ at, page }) => shortAbove(page.scene.survey.blocks, at) },
  { name: 'trail', of: ({ alike }) => alike.trail },
  { name: 'trailing', of: ({ alike }) => alike.trailing },
  // How many blocks have its very text
  { name: 'repeats', of: ({ at, page }) => Math.min(page.scene.survey.repeats[at] as number, 4) },
  { name: 'likes', of: ({ alike }) => alike.likes },
  // Blocks down to the nearest byline, and the nearest date; 7 where none is near
  { name: 'byline', of: ({ at, page }) => distance(page.signed, at - page.from) },
  { name: 'date', of: ({ at, page }) => distance(page.dated, at - page.from) },
  // Blocks up to the nearest date, in the same way
  { name: 'dateAbove', of: ({ at, page }) => distance(page.dated, at - page.from, -1) },
  // Steps of a breadcrumb in the two lines above
  { name: 'stepsAbove', of: ({ at, page }) => Math.max(stepsIn(page.scene, at - 1), stepsIn(page.scene, at - 2)) },
  // How likely the judge thinks it is that the line stays
  { name: 'stays', of: ({ at, page }) => staysAs(page.decisions[at]) },
  // How many words longer the next line is
  { name: 'longerBelow', of: ({ at, block, page }) => longerBelow(page.scene.survey.blocks[at + 1], block) },
  // 2 if the judge keeps it, 0 if it stands in a menu
  { name: 'kept', of: ({ at, page }) => keptAs(page.decisions[at]) },
  { name: 'wordsBelow', of: ({ at, page }) => page.scene.survey.blocks[at + 1]?.words ?? 0 },
];

/** The most that a rank says, and that rivals do. */
export const MOST_RANK = 20;
export const MOST_RIVALS = 10;

function keptAs(decision: Decision | undefined): number {
  return decision?.keep === true ? 2 : decision?.cause.rule === menuRun.id ? 0 : 1;
}

function longerBelow(below: PageBlock | undefined, line: PageBlock): number {
  return Math.min(60, below === undefined ? 0 : wordsOf(below)) - wordsOf(line);
}

function staysAs(decision: Decision | undefined): number {
  return decision?.keep === false ? 1 - decision.cause.confidence : 1;
}

function stepsIn({ survey }: Scene, at: number): number {
  return survey.blocks[at]?.text.match(STEPS)?.length ?? 0;
}

function distance(marked: readonly unknown[], at: number, way = 1): number {
  for (let step = 1; step <= BYLINE_REACH; step++) if (marked[at + way * step]) return step;
  return BYLINE_REACH + 1;
}

function keptIn(decisions: readonly Decision[], from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < to; at++) if (decisions[at]?.keep === true) count++;
  return count;
}

function proseIn({ survey }: Scene, from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(0, from); at < to; at++) sum += survey.prose[at] as number;
  return sum;
}

function shortAbove(blocks: readonly PageBlock[], at: number): number {
  let count = 0;
  while (count < 10 && (blocks[at - 1 - count]?.words ?? 5) <= 4) count++;
  return count;
}

function phrasesIn({ survey }: Scene, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < to; at++) if (survey.phrase[at] != null) count++;
  return count;
}
