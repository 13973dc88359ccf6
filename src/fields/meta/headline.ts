import { clip } from '../../judge/clip.js';
import { modelRule } from '../../judge/rules/model.js';
import type { Decision } from '../../judge/decision.js';
import { likelihoodOf, pointsOf } from '../../judge/scores.js';
import { thousandths } from '../../page/confidence.js';
import type { Scene } from '../../judge/rules/rule.js';
import type { Headline } from '../stated.js';
import type { Readings } from '../readings.js';
import { titleLines } from '../title.js';
import { cutsAround } from '../title-suffix.js';
import { wordsOf, type Facts } from './facts.js';
import { statedTitles, type Place, type StatedTitle } from './stated-titles.js';
import { ownNames } from './title-ends.js';
import { headlineFacts } from './title-facts.js';
import { headlineBase, headlineScorecard } from './title-scorecard.js';

/** So many lines that look like a headline by the text alone are candidates. */
const MOST_LINES = 4;

/**
 * Finds the headline among the headings, the lines and the titles that the metadata states, by how much
 * they agree, where they stand and what the page's URL says. `null` where nothing is like a headline.
 */
export function findHeadline(
  scene: Scene,
  decisions: readonly Decision[],
  first: number,
  facts: Facts,
  url: string | null,
  readings: Readings,
): Headline | null {
  const { blocks } = scene.survey;
  const lines = titleLines(scene, decisions, first, [], readings, MOST_LINES).filter(({ at }) => blocks[at]?.kind !== 'caption');
  const names = ownNames(facts);
  const candidates = statedTitles(
    blocks,
    first,
    lines.map(({ at }) => at),
    facts,
    names,
    readings,
  );
  const rows = headlineFacts(candidates, { blocks, first, lines: lines.map(({ at }) => at), facts, url, names });
  let best = -1;
  let most = -Infinity;
  rows.forEach((row, i) => {
    if (isParagraph(scene, candidates[i] as StatedTitle)) return;
    let points = headlineBase;
    for (const score of headlineScorecard) points += pointsOf(score, row[score.fact as keyof typeof row]);
    if (points <= most) return;
    most = points;
    best = i;
  });
  const candidate = candidates[best];
  if (candidate === undefined) return null;
  return placed(scene, decisions, first, candidate, thousandths(likelihoodOf(most)));
}

/** True for what only a paragraph says, if it is a sentence: that heads nothing where anything else may. */
function isParagraph({ survey: { blocks, own } }: Scene, { places, stated, parts }: StatedTitle): boolean {
  return (
    stated.length + parts.length === 0 &&
    places.length > 0 &&
    places.every(({ at }) => blocks[at]?.kind === 'text' && blocks[at].hints.tag === 'p' && own[at]?.ending === 1)
  );
}

function placed(scene: Scene, decisions: readonly Decision[], first: number, candidate: StatedTitle, confidence: number): Headline {
  const { blocks } = scene.survey;
  const place = blockOf(scene, decisions, first, candidate);
  const block = blocks[place.at];
  if (block !== undefined) {
    const source = block.kind === 'heading' ? 'element' : 'title-line';
    const text = block.text.slice(place.start, place.end);
    return {
      text,
      at: place.at,
      cuts: cutsAround(block.text, place.start, place.end),
      anchor: place.at,
      provenance: { source, span: block.span, confidence },
      claims: [],
    };
  }
  const [fact] = [...candidate.stated, ...candidate.parts];
  const reworded = otherWording(scene, first, candidate.text);
  return {
    text: candidate.text,
    at: -1,
    cuts: [],
    anchor: reworded,
    provenance: { source: fact?.source ?? 'text', ...(fact && { span: fact.span }), confidence },
    claims:
      reworded < 0
        ? []
        : [{ at: reworded, rule: 'repeated-title', evidence: [`the headline in other words: "${clip(candidate.text)}"`], confidence: 0.8 }],
  };
}

const NOWHERE: Place = { at: -1, start: 0, end: 0 };

/** The block that shows the headline: a top heading before others, one that no rule has named before others. */
function blockOf({ survey: { blocks } }: Scene, decisions: readonly Decision[], first: number, { places }: StatedTitle): Place {
  const cost = (at: number): number => {
    const block = blocks[at];
    const decision = decisions[at];
    const named = decision?.keep === false && decision.cause.rule !== modelRule.id;
    return (block?.kind === 'heading' ? block.level : 7) * 1000 + Math.min(999, Math.abs(first - at)) + (named ? 10_000 : 0);
  };
  return [...places].sort((a, b) => cost(a.at) - cost(b.at))[0] ?? NOWHERE;
}

/** Share of words in common from which a top heading says the headline in other words. */
const ALIKE = 0.25;
/** Blocks down from it to the first paragraph. */
const NEAR = 40;

/** The top heading above the article that is not its headline as stated, but says the same; -1 if there is none. */
function otherWording({ survey: { blocks } }: Scene, first: number, title: string): number {
  const words = new Set(wordsOf(title));
  let found = -1;
  let most = ALIKE;
  for (let at = Math.max(0, first - NEAR); at < blocks.length && at <= first + 2; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || block.level > 1) continue;
    const own = new Set(wordsOf(block.text));
    let shared = 0;
    for (const word of own) if (words.has(word)) shared++;
    const share = shared / Math.max(1, own.size + words.size - shared);
    if (share >= most) [found, most] = [at, share];
  }
  return found;
}
