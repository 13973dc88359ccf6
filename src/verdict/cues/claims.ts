import { tokensOf } from '../../judge/facts/tokens.js';
import { likelihoodOf, sumOf } from '../../judge/scores.js';
import { fold } from '../../page/fold.js';
import { wordingOf } from '../wording/wording.js';
import { speaksOfItself } from './claim-context.js';
import { claimFacts, type Texts } from './claim-facts.js';
import { claimBase, claimReasons, claimScorecard } from './claim-scorecard.js';
import type { Part } from './parts.js';
import { claimMade, type Claim } from './claim.js';

/** A claim that is borne out by what else stands on the page. */
export interface BorneOut extends Claim {
  /** How likely it is true, 0.5 to 1. */
  readonly confidence: number;
  /** Share of the letters of the page that stand in words for any concept, 0 to 1. */
  readonly density: number;
  /** The words that speak most for it. */
  readonly words: readonly string[];
}

/** What parts of a page claim together with its fields and widgets, if the page as a whole bears it out. */
export function claimOf(parts: readonly Part[], page: Texts, fields: ReadonlySet<string> = new Set()): BorneOut | null {
  const claim = claimMade(parts, fields);
  if (claim === null || (claim.asked === 0 && !speaksOfItself(claim.reason, parts))) return null;
  // The title of a page, and what it shows without scripts, is no block.
  const beside = parts.filter(({ words }) => words === 0).map(({ text }) => tokensOf(text));
  const wording = wordingOf([...beside, ...page.map(({ text }) => tokensOf(fold(text)))]);
  const facts = claimFacts(claim, parts, page, wording.points);
  const points = sumOf(claimBase + (claimReasons[claim.reason] ?? 0), claimScorecard, facts);
  return points <= 0 ? null : { ...claim, confidence: likelihoodOf(points), density: facts.density, words: wording.words };
}
