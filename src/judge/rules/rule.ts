import type { RemovalKind } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import type { Finding } from '../decision.js';
import type { Surroundings } from '../facts/surroundings.js';
import type { Feature } from '../features/feature.js';
import type { Survey } from '../survey.js';

/** Everything a rule may look at. */
export interface Scene {
  readonly page: Page;
  readonly survey: Survey;
  readonly near: Surroundings;
  /** What elements tell of the blocks; none from plain text. */
  readonly tree: readonly Feature[];
}

/** What every rule says of itself. */
interface RuleCard {
  /** Stable identifier; also the switch that turns it off. */
  readonly id: string;
  /** Kind of the removals it causes; a finding may name a nearer one. */
  readonly kind: RemovalKind;
  /** `keep` rules stand first: what they match no other line rule takes away. */
  readonly effect: 'remove' | 'keep';
  /** The reason, in a sentence a person understands. */
  readonly because: string;
}

/** A rule that judges one block at a time. */
export interface LineRule extends RuleCard {
  /** What the rule sees at block `at`, `null` if it has nothing to say. */
  readonly match: (scene: Scene, at: number) => Finding | null;
}

/** Neighbouring blocks that one rule takes together; `first` and `last` belong to it. */
export interface FoundRun {
  readonly first: number;
  readonly last: number;
  readonly finding: Finding;
}

/** A rule that sees only in a run of blocks what no block shows by itself. */
export interface RunRule extends RuleCard {
  /** Every run of the page, in page order, none over another. */
  readonly runs: (scene: Scene) => readonly FoundRun[];
}

/** Part of a block, in offsets of its text. */
export interface FoundCut {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** A rule that takes something out of the middle of a block that stays. */
export interface CutRule extends RuleCard {
  /** What goes from block `at`, in text order; where two are over one another the judge takes the first, and none where nothing would be left. */
  readonly cuts: (scene: Scene, at: number) => readonly FoundCut[];
}

/** One rule: what it is called, what it does, why, and how it tells. */
export type Rule = LineRule | RunRule | CutRule;
