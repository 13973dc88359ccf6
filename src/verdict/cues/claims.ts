import type { MissingReason } from '../../normalized.js';
import { claimFacts, type ClaimFacts, type Texts } from './claim-facts.js';
import { claimBase, claimReasons, claimScorecard } from './claim-scorecard.js';
import type { Part } from './parts.js';
import { plainestOf, type Claim } from './plainest.js';

/** A claim that is borne out by what else stands on the page. */
export interface BorneOut extends Claim {
  /** How likely it is true, 0.5 to 1. */
  readonly confidence: number;
  /** Share of the letters of the page that stand in words for any concept, 0 to 1. */
  readonly density: number;
}

/** What parts of a page claim together with its fields and widgets, if the page as a whole bears it out. */
export function claimOf(parts: readonly Part[], page: Texts, fields: ReadonlySet<string> = new Set()): BorneOut | null {
  const claim = plainestOf(parts, fields);
  if (claim === null) return null;
  const facts = claimFacts(claim, parts, page);
  const points = pointsOf(claim.reason, facts);
  return points <= 0 ? null : { ...claim, confidence: 1 / (1 + Math.exp(-points / 100)), density: facts.density };
}

/** Log odds that a claim is true, in hundredths. */
function pointsOf(reason: MissingReason, facts: ClaimFacts): number {
  return claimScorecard.reduce((sum, { fact, points }) => sum + points * facts[fact], claimBase + (claimReasons[reason] ?? 0));
}
