import type { RemovalKind } from '../normalized.js';

/** What a rule saw at a block; the judge alone makes a removal of it. */
export interface Finding {
  /** One short statement for each thing seen; at least one. */
  readonly evidence: readonly string[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** Where the rule covers several kinds: which one this is. */
  readonly kind?: RemovalKind;
}

/** Why something is left out: the rule's identity and what it saw. */
export interface Cause extends Finding {
  readonly rule: string;
  readonly kind: RemovalKind;
  readonly because: string;
}

/** Part of a kept block that is left out, in offsets of the block's text. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly cause: Cause;
}

/** The fields that a line of text can go to. */
export type LineField = 'title' | 'subtitle' | 'body';

/** What becomes of one block. */
export type Decision =
  { readonly keep: true; readonly field: LineField; readonly cuts: readonly Cut[] } | { readonly keep: false; readonly cause: Cause };
