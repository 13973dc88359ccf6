import type { RemovalKind } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import type { Finding } from '../decision.js';
import type { Surroundings } from '../facts/surroundings.js';
import type { Survey } from '../survey.js';

/** Everything a rule may look at. */
export interface Scene {
  readonly page: Page;
  readonly survey: Survey;
  readonly near: Surroundings;
}

/** One rule: what it is called, what it does, why, and how it tells. */
export interface Rule {
  /** Stable identifier; also the switch that turns it off. */
  readonly id: string;
  /** Kind of the removals it causes; a finding may name a nearer one. */
  readonly kind: RemovalKind;
  /** `keep` rules stand first: what they match no other line rule takes away. */
  readonly effect: 'remove' | 'keep';
  /** The reason, in a sentence a person understands. */
  readonly because: string;
  /** Small dumps; in `matches` at least one line is matched, in `misses` none. */
  readonly examples: { readonly matches: readonly string[]; readonly misses: readonly string[] };
  /** What the rule sees at block `at`, `null` if it has nothing to say. */
  readonly match: (scene: Scene, at: number) => Finding | null;
}
