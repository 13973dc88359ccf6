import type { RemovalKind } from '../../normalized.js';
import { phrases } from './index-tables.js';
import { firstNumber } from './key.js';
import { lookUp } from './lookup.js';
import { rowId, type PhraseRow } from './table.js';

/** A phrase of the tables that a line is, or holds. */
export interface PhraseHit {
  readonly kind: RemovalKind;
  /** `sure`: as a whole line practically never content. `weak`: a point for the judge, no verdict. */
  readonly strength: 'sure' | 'weak';
  /** The row as it stands in the table, with placeholders. */
  readonly pattern: string;
  /** Stable identifier of the row: kind, language and pattern. */
  readonly row: string;
  /** What stood at the placeholders; `n` is the first number. */
  readonly values?: { readonly n?: number };
}

/**
 * Looks a whole line up among the phrases.
 *
 * Bullets, arrows, icons, leaders and a count in brackets around the phrase do not matter.
 *
 * @param folded The line as `fold` gives it.
 * @returns `null` where the line is no phrase, and for every line over {@link MAX_LINE} units.
 * @example matchPhrase('34 responses to "on bees"')?.kind // 'comments'
 */
export function matchPhrase(folded: string): PhraseHit | null {
  const row = rowOf(folded);
  return row === null ? null : hitOf(row, folded);
}

/** The row behind {@link matchPhrase}, for what else reads facts off it. */
export function rowOf(folded: string): PhraseRow | null {
  return lookUp(folded, phrases);
}

/** What a row says of the line that it matched. */
export function hitOf(row: PhraseRow, folded: string): PhraseHit {
  const hit: PhraseHit = {
    kind: row.kind,
    strength: row.weak ? 'weak' : 'sure',
    pattern: row.pattern,
    row: rowId(row),
  };
  const n = row.pattern.includes('{n}') || row.count === 'n' ? firstNumber(folded) : null;
  return n === null ? hit : { ...hit, values: { n } };
}
