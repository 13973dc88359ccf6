/* Facts of where a line stands that may be the headline; those of its words are in title-words.ts. */
import type { Decision } from '../judge/decision.js';
import { menuRun } from '../judge/rules/menu-run.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import { dateRole } from './dates/date-role.js';
import type { Readings } from './readings.js';
import { likes, trails } from './title-likeness.js';
import { bodyWords, canBe, LONG, MOST_WORDS, type TitleWords, wordsOf } from './title-words.js';

/** The headline stands no further above the first paragraph than this, in blocks. */
const REACH_ABOVE = 60;
/** So many lines are looked at: the first prose may be a notice far above the article. */
const MOST_LINES = 400;
/** Nor further below it: a dump may put a notice or the standfirst first. */
const REACH_BELOW = 12;
/** How far below a line its byline or date may stand, in blocks. */
const BYLINE_REACH = 6;

/** Facts of one line that may be the headline; the keys are the names that the scorecard uses. */
export interface TitleFacts extends TitleWords {
  /** Index of the block. */
  readonly at: number;
  /** Blocks down to the first paragraph that stays; negative below it. */
  readonly above: number;
  /** Blocks down to the start of the densest run of prose; negative inside and below it. */
  readonly run: number;
  /** Blocks down to the next prose of any kind, at most 50. */
  readonly untilProse: number;
  /** Words of prose above it that stay in the body, at most 400. */
  readonly bodyAbove: number;
  /** How many of the other lines have more longer words in common with the body, at most 20. */
  readonly rank: number;
  /** 1 if the same text comes again further down. */
  readonly comesAgain: number;
  /** Interface phrases among the 4 blocks above, and below. */
  readonly phrasesAbove: number;
  readonly phrasesBelow: number;
  /** Words of the block above. */
  readonly wordsAbove: number;
  /** Words between the line and that paragraph. */
  readonly wordsBetween: number;
  /** Index of the block, at most 40. */
  readonly index: number;
  /** That, less the most of the 12 lines above it that may be the headline. */
  readonly ahead: number;
  /** Blocks that the judge keeps among the 8 above, and words of prose in the 12 above, at most 600. */
  readonly keptAbove: number;
  readonly proseAbove: number;
  /** Lines of four words or fewer right above it, at most 10. */
  readonly shortAbove: number;
  /** 1 if another line about it ends with its text, as breadcrumbs do, and if it ends with the text of another. */
  readonly trail: number;
  readonly trailing: number;
  /** How many blocks have its very text, at most 4. */
  readonly repeats: number;
  /** How many other lines about it hold its text or are held by it, at most 4. */
  readonly likes: number;
  /** Blocks down to the nearest byline, and the nearest date; 7 where none is near. */
  readonly byline: number;
  readonly date: number;
  /** 2 if the judge keeps it, 0 if it stands in a menu. */
  readonly kept: number;
  /** Words of the block below. */
  readonly wordsBelow: number;
}

/** The facts of every line that may be the headline. */
export function titleFacts(scene: Scene, decisions: readonly Decision[], first: number, slug: readonly string[], readings: Readings): TitleFacts[] {
  const { blocks } = scene.survey;
  const anchors = [Math.max(0, first), Math.max(0, scene.survey.run.first)];
  const from = Math.max(0, Math.min(...anchors) - REACH_ABOVE);
  const to = Math.min(blocks.length, Math.max(...anchors) + REACH_BELOW, from + MOST_LINES);
  const body = bodyWords(scene, decisions);
  const dated = marks(blocks, from, to + BYLINE_REACH, (text) => readings.dates(text).length > 0);
  const signed = marks(blocks, from, to + BYLINE_REACH, (text) => readings.byline(text) !== null);
  const stamped = marks(blocks, from, to, (text) => isStamp(text, readings));
  const ranked = ranks(scene, from, to, body.counts);
  const lastAt = new Map<string, number>();
  for (let at = from; at < to; at++) lastAt.set((blocks[at] as PageBlock).folded, at);
  const out: TitleFacts[] = [];
  let words = 0;
  let bodyAbove = 0;
  for (let at = Math.max(from, first) - 1; at >= from; at--) words += blocks[at]?.words ?? 0;
  for (let at = from; at < to; at++) {
    const block = blocks[at] as PageBlock;
    if (at < first) words -= block.words;
    const bodySoFar = bodyAbove;
    if (decisions[at]?.keep === true) bodyAbove += scene.survey.prose[at] as number;
    if (!canBe(scene, at, decisions[at]) || signed[at - from] === true || stamped[at - from] === true) continue;
    const own = wordsOf(scene, at, body, slug);
    if (own === null) continue;
    out.push({
      ...own,
      at,
      above: first - at,
      run: scene.survey.run.first - at,
      untilProse: scene.near.untilProse[at] as number,
      bodyAbove: Math.min(400, bodySoFar),
      rank: ranked.get(at) ?? 20,
      comesAgain: (lastAt.get(block.folded) ?? at) > at ? 1 : 0,
      phrasesAbove: phrasesIn(scene, at - 4, at),
      phrasesBelow: phrasesIn(scene, at + 1, at + 5),
      wordsAbove: blocks[at - 1]?.words ?? 0,
      wordsBetween: at < first ? words : 0,
      index: Math.min(at, 40),
      ahead: own.cover - mostOf(out, 12),
      keptAbove: keptIn(decisions, at - 8, at),
      proseAbove: proseIn(scene, at - 12, at),
      shortAbove: shortAbove(blocks, at),
      ...trails(blocks, at, from, to),
      repeats: Math.min(scene.survey.repeats[at] as number, 4),
      likes: likes(blocks, at, from, to, MOST_WORDS * 2),
      byline: distance(signed, at - from),
      date: distance(dated, at - from),
      kept: keptAs(decisions[at]),
      wordsBelow: blocks[at + 1]?.words ?? 0,
    });
  }
  return out;
}

/** "Published 3 March 2024, 10:15 GMT": it opens with the label, and hardly a letter stands beside the two; "What changed on 3 March" may be a headline. */
function isStamp(text: string, readings: Readings): boolean {
  const [date, ...more] = readings.dates(text);
  if (date === undefined || dateRole(/^[^\s:]*/.exec(text.slice(0, date.start))?.[0] ?? '') === null) return false;
  const last = more.at(-1) ?? date;
  return date.start <= MOST_LABEL && text.length - last.end <= MOST_BEHIND;
}

/** The most characters before the date and behind it that a line of this kind has. */
const MOST_LABEL = 20;
const MOST_BEHIND = 8;

/** The most that one of the last so many lines covers. */
function mostOf(rows: readonly TitleFacts[], last: number): number {
  let most = 0;
  for (let at = Math.max(0, rows.length - last); at < rows.length; at++) most = Math.max(most, (rows[at] as TitleFacts).cover);
  return most;
}

function keptAs(decision: Decision | undefined): number {
  return decision?.keep === true ? 2 : decision?.cause.rule === menuRun.id ? 0 : 1;
}

/** Which blocks of a range have what `is` looks for; long ones have not. */
function marks(blocks: readonly PageBlock[], from: number, to: number, is: (text: string) => boolean): boolean[] {
  return blocks.slice(from, to).map(({ text, words }) => words <= 25 && is(text));
}

function distance(marked: readonly boolean[], at: number): number {
  for (let step = 1; step <= BYLINE_REACH; step++) if (marked[at + step] === true) return step;
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
  return Math.min(600, sum);
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

/** For each short line, how many others have more in common with the body. */
function ranks({ survey }: Scene, from: number, to: number, counts: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const common = survey.tokens.slice(from, to).map((tokens, i) => {
    const long = (survey.blocks[from + i]?.words ?? 0) > MOST_WORDS;
    return { at: from + i, shared: long ? 0 : tokens.filter((word) => word.length >= LONG && (counts.get(word) ?? 0) > 1).length };
  });
  common.sort((a, b) => b.shared - a.shared || a.at - b.at);
  return new Map(common.map(({ at }, rank) => [at, Math.min(rank, 20)]));
}
