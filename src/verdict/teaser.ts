import type { Survey } from '../judge/survey.js';
import type { Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import type { PageCue } from './cues/page-cues.js';
import { breaksOff, leftOut, trailsOff } from './teasers/cut-off.js';
import { LEAST } from './teasers/beginning.js';
import { byLine, leadingLine, pointsOfLine } from './teasers/leading-line.js';
import { toOtherStories } from './teasers/other-story.js';
import { behindPaywall, statedTeaser } from './teasers/paywall.js';
import { readMore } from './teasers/read-more.js';

/** The beginning of an article that goes on elsewhere, by what stands at its end; `null` where nothing says so. */
export function teaserOf(page: Page, survey: Survey, cues: readonly PageCue[]): Verdict | null {
  return leftOut(page) ?? leadsOn(page, survey, cues) ?? statedTeaser(page, survey) ?? trailsOff(page, survey) ?? breaksOff(page, survey);
}

/** The least share of the words of a page that are prose where it is the beginning of a text: lists of goods and of links have less. */
const LEAST_PROSE = 0.07;

/** So many blocks that are cut off by dots are excerpts of a list. */
const EXCERPTS = 3;

/** A line that leads to the rest, by payment or not: what rules say of it is weighed with how it is worded and where it stands. */
function leadsOn(page: Page, survey: Survey, cues: readonly PageCue[]): Verdict | null {
  const found = whatLeadsOn(page, survey, cues);
  const words = page.blocks.reduce((sum, block) => sum + block.words, 0);
  return found?.kind === 'teaser' && (survey.proseBefore.at(-1) as number) < LEAST_PROSE * words ? null : found;
}

function whatLeadsOn(page: Page, survey: Survey, cues: readonly PageCue[]): Verdict | null {
  const others = toOtherStories(page, survey);
  const told = toldByRules(
    page,
    survey,
    cues.filter(({ at, cue }) => cue.reason !== 'read-more' || !others.has(at)),
  );
  const line = leadingLine(survey, told !== null, others);
  if (line === null || told?.kind === 'wall') return told;
  if (told === null && survey.own.filter(({ words, ending }) => words >= LEAST && ending === 3).length >= EXCERPTS) return null;
  const points = pointsOfLine(line);
  return points > 0 ? (told ?? byLine(page, line, points)) : null;
}

/** What the phrases and concepts of a page say of its being a beginning. */
export function toldByRules(page: Page, survey: Survey, cues: readonly PageCue[]): Verdict | null {
  return behindPaywall(page, survey, cues) ?? readMore(page, survey, cues);
}
