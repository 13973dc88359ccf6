/* Every fact of a headline with its computation beside it, since the table of points goes by their names: that is why it is long. */
import type { Decision } from '../judge/decision.js';
import { menuRun } from '../judge/rules/menu-run.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import type { Readings } from './readings.js';
import { likes, trails } from './title-likeness.js';

/** The headline stands no further above the first paragraph than this, in blocks. */
const REACH_ABOVE = 60;
/** So many lines are looked at: the first prose may be a notice far above the article. */
const MOST_LINES = 400;
/** Nor further below it: a dump may put a notice or the standfirst first. */
const REACH_BELOW = 12;
/** A longer line is no headline, in characters and in words. */
const LONGEST = 240;
const MOST_WORDS = 40;
/** From so many words on, an end of a sentence makes a line one. */
const SENTENCE_WORDS = 9;
/** How far below a line its byline or date may stand, in blocks. */
const BYLINE_REACH = 6;

/** Facts of one line that may be the headline; the keys are the names that the scorecard uses. */
export interface TitleFacts {
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
  readonly words: number;
  readonly ending: number;
  readonly opening: number;
  readonly capitalShare: number;
  readonly upperShare: number;
  readonly digitShare: number;
  readonly functionShare: number;
  /** 0 text, 1 an entry of a list, 2 anything else. */
  readonly form: number;
  /** 0 no interface phrase, 1 a weak one or a widget's heading. */
  readonly phrase: number;
  /** Share of its longer words that the body has, those it has once counting half. */
  readonly overlap: number;
  /** Mean number of times the body has each of its longer words. */
  readonly echo: number;
  /** How often the body has its longer words, as a share of how often it has its five most frequent ones. */
  readonly cover: number;
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
  /** Signs that part the steps of a breadcrumb or a site's name from a headline. */
  readonly partings: number;
  /** Share of the URL's words that it has; -1 without a URL that tells. */
  readonly slug: number;
}

/** The facts of every line that may be the headline. */
export function titleFacts(scene: Scene, decisions: readonly Decision[], first: number, slug: readonly string[], readings: Readings): TitleFacts[] {
  const { blocks } = scene.survey;
  const anchors = [Math.max(0, first), Math.max(0, scene.survey.run.first)];
  const from = Math.max(0, Math.min(...anchors) - REACH_ABOVE);
  const to = Math.min(blocks.length, Math.max(...anchors) + REACH_BELOW, from + MOST_LINES);
  const counts = bodyWords(scene, decisions);
  const dated = marks(blocks, from, to + BYLINE_REACH, (text) => readings.dates(text).length > 0);
  const signed = marks(blocks, from, to + BYLINE_REACH, (text) => readings.byline(text) !== null);
  const ranked = ranks(scene, from, to, counts);
  const lastAt = new Map<string, number>();
  for (let at = from; at < to; at++) lastAt.set((blocks[at] as PageBlock).folded, at);
  const out: TitleFacts[] = [];
  const frequent = [...counts.values()].sort((a, b) => b - a).slice(0, 5).reduce((sum, count) => sum + count, 0);
  let words = 0;
  let bodyAbove = 0;
  for (let at = Math.max(from, first) - 1; at >= from; at--) words += blocks[at]?.words ?? 0;
  for (let at = from; at < to; at++) {
    const block = blocks[at] as PageBlock;
    if (at < first) words -= block.words;
    const bodySoFar = bodyAbove;
    if (decisions[at]?.keep === true) bodyAbove += scene.survey.prose[at] as number;
    if (!canBe(scene, at, decisions[at]) || signed[at - from] === true) continue;
    const facts = scene.survey.own[at];
    if (facts === undefined) continue;
    const cover = coverOf(scene.survey.tokens[at] ?? [], counts) / Math.max(1, frequent);
    const { ending, opening, capitalShare, upperShare, digitShare, functionShare } = facts;
    out.push({
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
      words: block.words,
      ending: ending === 1 && /[?!？！]["'”’)]?$/.test(block.text) ? 5 : ending,
      opening,
      capitalShare,
      upperShare,
      digitShare,
      functionShare,
      form: block.kind === 'text' || block.kind === 'heading' ? 0 : block.kind === 'item' ? 1 : 2,
      phrase: scene.survey.phrase[at] != null || scene.survey.role[at] != null ? 1 : 0,
      ...echoes(scene.survey.tokens[at] ?? [], counts),
      cover,
      ahead: cover - mostOf(out, 12),
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
      partings: partings(block.text),
      slug: slug.length < 2 ? -1 : slug.filter((word) => block.folded.includes(word)).length / slug.length,
    });
  }
  return out;
}

/** The most that one of the last so many lines covers. */
function mostOf(rows: readonly TitleFacts[], last: number): number {
  let most = 0;
  for (let at = Math.max(0, rows.length - last); at < rows.length; at++) most = Math.max(most, (rows[at] as TitleFacts).cover);
  return most;
}

/** True for a line that no rule has named and that is no prose of the body. */
function canBe({ survey }: Scene, at: number, decision: Decision | undefined): boolean {
  const block = survey.blocks[at] as PageBlock;
  if (block.text.length > LONGEST || block.words > MOST_WORDS || block.words < 1 || block.kind === 'code') return false;
  if (decision?.keep === false && decision.cause.rule !== modelRule.id && decision.cause.rule !== menuRun.id) return false;
  // A whole sentence is a paragraph; what stands in brackets is a credit or a note.
  if (survey.own[at]?.ending === 1 && block.words >= SENTENCE_WORDS && !/[?!？！]/.test(block.text.slice(-3))) return false;
  return !/^[,;.:)]|^\(.*\)$/.test(block.text);
}

const PARTING = /[|›»>/·•]| [-–—] /g;

function partings(text: string): number {
  return text.match(PARTING)?.length ?? 0;
}

function keptAs(decision: Decision | undefined): number {
  return decision?.keep === true ? 2 : decision?.cause.rule === menuRun.id ? 0 : 1;
}

/** Longer words of the prose that stays, and how often it has each. */
function bodyWords({ survey }: Scene, decisions: readonly Decision[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  survey.tokens.forEach((tokens, at) => {
    if (decisions[at]?.keep !== true || (survey.prose[at] as number) === 0) return;
    for (const word of tokens) if (word.length >= LONG) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}

/** Words shorter than this are too common to tell. */
const LONG = 4;

function echoes(tokens: readonly string[], counts: ReadonlyMap<string, number>): { overlap: number; echo: number } {
  let words = 0;
  let shared = 0;
  let echo = 0;
  for (const word of tokens) {
    if (word.length < LONG) continue;
    const count = counts.get(word) ?? 0;
    words++;
    shared += Math.min(2, count) / 2;
    echo += Math.min(10, count);
  }
  return words === 0 ? { overlap: -1, echo: -1 } : { overlap: shared / words, echo: echo / words };
}

/** Which blocks of a range have what `is` looks for; long ones have not. */
function marks(blocks: readonly PageBlock[], from: number, to: number, is: (text: string) => boolean): boolean[] {
  return blocks.slice(from, to).map(({ text, words }) => words <= 25 && is(text));
}

function distance(marked: readonly boolean[], at: number): number {
  for (let step = 1; step <= BYLINE_REACH; step++) if (marked[at + step] === true) return step;
  return BYLINE_REACH + 1;
}

/** How often the body has the longer words of a line, each counted once. */
function coverOf(tokens: readonly string[], counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of new Set(tokens)) if (word.length >= LONG) sum += counts.get(word) ?? 0;
  return sum;
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
