import type { Cut, Decision } from '../judge/decision.js';
import type { Scene } from '../judge/rules/rule.js';
import type { FieldProvenance } from '../normalized.js';
import type { Claim, Found, Judged } from './found.js';
import type { Readings } from './readings.js';

/** The headline of a page that states things of itself. */
export interface Headline {
  readonly text: string;
  /** Index of the block that shows it, -1 if none does. */
  readonly at: number;
  /** What else stands in that block: the name of the site. */
  readonly cuts: readonly Cut[];
  /** Index of the block at which the article begins: that block, or one that says the headline in other words; -1 without. */
  readonly anchor: number;
  readonly provenance: FieldProvenance;
  /** Lines that say it in other words. */
  readonly claims: readonly Claim[];
}

/** A value that a page states, and where. */
export interface StatedValue {
  readonly value: string;
  readonly provenance: FieldProvenance;
}

/** What a page says of itself outside its text, ready to be weighed against that text. Plain text has none. */
export interface Stated {
  readonly url: StatedValue | null;
  readonly image: StatedValue | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** The headline, as blocks and metadata agree on it; `null` where nothing is like one. */
  readonly headline: (scene: Scene, decisions: readonly Decision[], first: number, readings: Readings) => Headline | null;
  /** Fields for which it surely names a value. */
  readonly fields: ReadonlySet<string>;
  /** What text and metadata together give for a field; `text` is what the finder of that field found. */
  readonly weigh: (field: string, judged: Judged, text: Found<unknown> | null) => Found<unknown> | null;
}
