import { clip } from '../judge/clip.js';
import type { Decision } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';
import { likelihoodOf, pointsOf } from '../judge/scores.js';
import type { PageBlock } from '../page/page.js';
import type { Claim } from './found.js';
import { recordLine } from './page/record-line.js';
import type { Readings } from './readings.js';
import { titleCandidates } from './title-candidates.js';
import type { Candidate, TitleFact } from './title-fact.js';
import { isMenuEntry, MENU_POINTS } from './title-menu.js';
import { placeFacts } from './title-place.js';
import { titleBase, titleScorecard } from './title-scorecard.js';
import { wordFacts } from './title-words.js';

/** A line that is the headline. */
export interface TitleLine {
  /** Index of the block. */
  readonly at: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A line below these points is no headline, in hundredths of log odds: better none than a wrong one. */
const ENOUGH = -300;
/** What the head of a record calls the title is it. */
const RECORDED = 0.95;
/** What a heading of Markdown is worth, by its level: 1, or any other. */
const HEADING_POINTS = { top: 300, other: 100 };
/** What the words of the page's own URL are worth. */
const SLUG_POINTS = 400;

/**
 * Finds the headline among the lines about the first paragraph.
 *
 * @param first - index of the first block of prose that stays
 * @param slug - the words of the page's URL, empty where it is unknown
 */
export function findTitle(
  scene: Scene,
  decisions: readonly Decision[],
  first: number,
  slug: readonly string[],
  readings: Readings,
): TitleLine | null {
  const recorded = recordLine(scene, 'title');
  if (recorded >= 0) return { at: recorded, confidence: RECORDED };
  let best: TitleLine | null = null;
  let most = ENOUGH;
  const candidates = titleCandidates(scene, decisions, first, slug, readings);
  for (const [place, line] of candidates.entries()) {
    const points = titlePoints(line) + headingPoints(line.block) + (isMenuEntry(candidates, place, decisions) ? MENU_POINTS : 0);
    if (points <= most || isInLine(line.block)) continue;
    most = points;
    best = { at: line.at, confidence: Math.round(1000 * likelihoodOf(points)) / 1000 };
  }
  return best ?? (isInLine(scene.survey.blocks[0]) ? null : openingLine(scene, decisions, first));
}

/** True for a part of a line: a headline stands apart, or cannot be told from what is around it. */
function isInLine(block: PageBlock | undefined): boolean {
  return (block?.gap ?? 0) < 0;
}

function headingPoints({ kind, level }: PageBlock): number {
  return kind !== 'heading' ? 0 : level === 1 ? HEADING_POINTS.top : HEADING_POINTS.other;
}

/** A source with at most this many blocks is not a whole page: its first line is the headline. */
const FEW_BLOCKS = 16;
const HEADLINE_WORDS = 20;
/** So many words with an end are a sentence also where few of them are known, and fewer where hardly anything else stands. */
const SENTENCE_WORDS = 8;
const FEWER_BLOCKS = 8;

/** The lines that look most like a headline, the best first. */
export function titleLines(
  scene: Scene,
  decisions: readonly Decision[],
  first: number,
  slug: readonly string[],
  readings: Readings,
  most: number,
): TitleLine[] {
  const lines = titleCandidates(scene, decisions, first, slug, readings).map((line) => ({ at: line.at, points: titlePoints(line) }));
  lines.sort((a, b) => b.points - a.points || a.at - b.at);
  return lines.slice(0, most).map(({ at, points }) => ({ at, confidence: Math.round(1000 * likelihoodOf(points)) / 1000 }));
}

/** The first line of a short source, if it is no sentence and one follows. */
function openingLine({ survey }: Scene, decisions: readonly Decision[], first: number): TitleLine | null {
  const { blocks, own, phrase, prose, role } = survey;
  const [facts] = own;
  const [decision] = decisions;
  const next = decisions.findIndex(({ keep }, at) => at > 0 && keep && own[at]?.ending === 1);
  const below = own[next];
  const isFollowed =
    first === 1 ||
    ((prose[0] as number) === 0 &&
      below !== undefined &&
      below.opening !== 1 &&
      below.ending === 1 &&
      below.words >= (blocks.length > FEWER_BLOCKS ? SENTENCE_WORDS : 2));
  if (!isFollowed || facts === undefined || blocks.length > FEW_BLOCKS || blocks[0]?.kind !== 'text') return null;
  if (facts.words < 2 || facts.words > HEADLINE_WORDS || facts.ending !== 0 || facts.opening === 1) return null;
  const named = decision?.keep === false && decision.cause.rule !== modelRule.id;
  return named || phrase[0] != null || role[0] != null ? null : { at: 0, confidence: 0.6 };
}

/** Every fact that a line may be asked for; the words of the page's URL are no part of the fitted scorecard. */
export const titleFacts: readonly TitleFact[] = [...wordFacts, ...placeFacts];

/** The scorecard with its facts. */
const asked = /* @__PURE__ */ (() => {
  const byName = new Map(titleFacts.map((fact) => [fact.name, fact.of]));
  return titleScorecard.map((score) => ({ score, of: byName.get(score.fact) as TitleFact['of'] }));
})();

/** What speaks for a line being the headline, in hundredths of log odds. */
function titlePoints(line: Candidate): number {
  let points = titleBase + (line.slug > 0 ? line.slug * SLUG_POINTS : 0);
  for (const { score, of } of asked) points += pointsOf(score, of(line));
  return points;
}

/** Lines that say the headline again, as dumps do that hold a breadcrumb or the page's own title. */
export function repeatsOfTitle({ survey }: Scene, { at }: TitleLine): Claim[] {
  const title = survey.blocks[at] as PageBlock;
  const evidence = [`the headline again: "${clip(title.text)}"`];
  return survey.blocks.flatMap((block, i) =>
    i !== at && block.folded === title.folded ? [{ at: i, rule: 'repeated-title', evidence, confidence: 0.95 }] : [],
  );
}
