import type { Survey } from '../judge/survey.js';
import type { Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import type { PageCue } from './cues/page-cues.js';
import { breaksOff, leftOut, trailsOff } from './teasers/cut-off.js';
import { behindPaywall, statedTeaser } from './teasers/paywall.js';
import { readMore } from './teasers/read-more.js';

/** The beginning of an article that goes on elsewhere, by what stands at its end; `null` where nothing says so. */
export function teaserOf(page: Page, survey: Survey, cues: readonly PageCue[]): Verdict | null {
  return leftOut(page) ?? behindPaywall(page, survey, cues) ?? readMore(page, survey, cues) ?? statedTeaser(page, survey) ?? trailsOff(page, survey) ?? breaksOff(page, survey);
}
