import type { FieldProvenance } from '../normalized.js';
import type { Decision } from '../judge/decision.js';
import type { Readings } from './readings.js';
import type { FieldRuleId } from './rules.js';
import type { Scene } from '../judge/rules/rule.js';

/** What the finders of fields look at: the judged page and what the caller said. */
export interface Judged {
  readonly scene: Scene;
  readonly decisions: readonly Decision[];
  /** Index of the first and last block of running prose that stays; -1 where none does. */
  readonly first: number;
  readonly last: number;
  /** Index of the headline's block; -1 where none was found. */
  readonly title: number;
  /** BCP 47 tag of the page's prose, `null` if it cannot be told. */
  readonly language: string | null;
  readonly url: string | null;
  readonly now: Date | null;
  /** What its lines say. */
  readonly readings: Readings;
  /** Fields for which the page names a value outside its text: the text is looked at about the headline alone. */
  readonly stated: ReadonlySet<string>;
}

/** A line that a field explains: it leaves the body, if it was kept there, under this rule. */
export interface Claim {
  /** Index of the block. */
  readonly at: number;
  /** The field rule that takes it; `null` for a line that stays and is the field. */
  readonly rule: FieldRuleId | null;
  readonly evidence: readonly string[];
  readonly confidence: number;
}

/** A field's value, where it came from, and the lines that it explains. */
export interface Found<T> {
  readonly value: T;
  readonly provenance: FieldProvenance;
  readonly claims: readonly Claim[];
  /** True for a date whose day and month may be the other way round. */
  readonly isAmbiguous?: true;
}
