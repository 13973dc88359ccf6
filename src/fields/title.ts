import { clip } from '../judge/clip.js';
import type { Decision } from '../judge/decision.js';
import type { Scene } from '../judge/rules/rule.js';
import { likelihoodOf } from '../judge/scores.js';
import { thousandths } from '../page/confidence.js';
import type { PageBlock } from '../page/page.js';
import type { Claim } from './found.js';
import { recordLine } from './page/record-line.js';
import type { Readings } from './readings.js';
import { titleCandidates } from './title-candidates.js';
import type { Candidate } from './title-fact.js';
import { isOpeningTitle } from './title-opening.js';
import { pointsAmong, titlePoints } from './title-points.js';
import { asksOrCalls } from './title-signs.js';
import { mayBeSentence } from './title-unspaced.js';

/** A line that is the headline. */
export interface TitleLine {
  /** Index of the block. */
  readonly at: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/**
 * A line below these points is no headline, in hundredths of log odds: better none than a wrong one. A line below prose
 * that stays needs most, and one that is a statement, or may be one as its script has no sign for that, more than others.
 */
const ENOUGH = { belowProse: 0, sentence: -50, unsigned: -140, other: -185 };
/** What the head of a record calls the title is it. */
const RECORDED = 0.95;
/** The first line of a short source, where nothing looks like a headline. */
const OPENING = 0.6;

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
  let most = -Infinity;
  const candidates = titleCandidates(scene, decisions, first, slug, readings);
  for (const [place, line] of candidates.entries()) {
    const points = pointsAmong(candidates, place, decisions);
    if (points <= most || points < enoughFor(line) || isInLine(line.block)) continue;
    most = points;
    best = { at: line.at, confidence: thousandths(likelihoodOf(points)) };
  }
  if (best !== null) return best;
  const opens = !isInLine(scene.survey.blocks[0]) && isOpeningTitle(scene, decisions, first);
  return opens ? { at: 0, confidence: OPENING } : null;
}

/** What a line needs: of a text without a headline the headings look most like one, or its first sentence. */
function enoughFor({ block, bodyAbove, own }: Candidate): number {
  if (bodyAbove > 0) return ENOUGH.belowProse;
  if (own.ending === 1 && !asksOrCalls(block.text)) return ENOUGH.sentence;
  return mayBeSentence(block.text) ? ENOUGH.unsigned : ENOUGH.other;
}

/** True for a part of a line: a headline stands apart, or cannot be told from what is around it. */
function isInLine(block: PageBlock | undefined): boolean {
  return (block?.gap ?? 0) < 0;
}

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
  return lines.slice(0, most).map(({ at, points }) => ({ at, confidence: thousandths(likelihoodOf(points)) }));
}

/** Lines that say the headline again, as dumps do that hold a breadcrumb or the page's own title. */
export function repeatsOfTitle({ survey }: Scene, { at }: TitleLine): Claim[] {
  const title = survey.blocks[at] as PageBlock;
  const evidence = [`the headline again: "${clip(title.text)}"`];
  return survey.blocks.flatMap((block, i) =>
    i !== at && block.folded === title.folded ? [{ at: i, rule: 'repeated-title', evidence, confidence: 0.95 }] : [],
  );
}
