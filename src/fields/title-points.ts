/* What speaks for a line being the headline. */
import { pointsOf } from '../judge/scores.js';
import type { PageBlock } from '../page/page.js';
import type { Decision } from '../judge/decision.js';
import type { Candidate, TitleFact } from './title-fact.js';
import { isMenuEntry, MENU_POINTS } from './title-menu.js';
import { placeFacts } from './title-place.js';
import { titleBase, titleScorecard } from './title-scorecard.js';
import { wordFacts } from './title-words.js';

/** What a heading of Markdown is worth, by its level: 1, or any other. */
const HEADING_POINTS = { top: 300, other: 100 };
/** What the words of the page's own URL are worth. */
const SLUG_POINTS = 400;

/** Every fact that a line may be asked for; the words of the page's URL are no part of the fitted scorecard. */
export const titleFacts: readonly TitleFact[] = [...wordFacts, ...placeFacts];

/** The scorecard with its facts. */
const asked = /* @__PURE__ */ (() => {
  const byName = new Map(titleFacts.map((fact) => [fact.name, fact.of]));
  return titleScorecard.map((score) => ({ score, of: byName.get(score.fact) as TitleFact['of'] }));
})();

/** What speaks for a line being the headline, in hundredths of log odds. */
export function titlePoints(line: Candidate): number {
  let points = titleBase + (line.slug > 0 ? line.slug * SLUG_POINTS : 0);
  for (const { score, of } of asked) points += pointsOf(score, of(line));
  return points;
}

/** The same for one of several lines, with what Markdown and the menus about it say, in hundredths of log odds. */
export function pointsAmong(candidates: readonly Candidate[], place: number, decisions: readonly Decision[]): number {
  const line = candidates[place] as Candidate;
  return titlePoints(line) + headingPoints(line.block) + (isMenuEntry(candidates, place, decisions) ? MENU_POINTS : 0);
}

function headingPoints({ kind, level }: PageBlock): number {
  return kind !== 'heading' ? 0 : level === 1 ? HEADING_POINTS.top : HEADING_POINTS.other;
}
