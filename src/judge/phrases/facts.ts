import type { PhraseRow } from './table.js';
import { countIn } from './count.js';
import { findPhrase } from './find.js';
import { roleOf, type SectionRole } from './heading.js';
import { hitOf, rowOf, type PhraseHit } from './match.js';

/** Everything the phrase tables know of one line. */
export interface PhraseFacts {
  /** What `matchPhrase` says. */
  readonly whole: PhraseHit | null;
  /** What `findPhrase` says; `null` as well where the line is a sure phrase as a whole. */
  readonly inside: PhraseHit | null;
  /** What `headingRole` says. */
  readonly role: SectionRole | null;
  /** What `commentCountOf` says. */
  readonly commentCount: number | null;
}

/**
 * All facts of one line with one look-up instead of three.
 *
 * @param folded The line as `fold` gives it.
 */
export function phraseFacts(folded: string): PhraseFacts {
  const row: PhraseRow | null = rowOf(folded);
  const whole = row === null ? null : hitOf(row, folded);
  return {
    whole,
    inside: whole?.strength === 'sure' ? null : findPhrase(folded),
    role: roleOf(row, folded),
    commentCount: row === null ? null : countIn(row, folded),
  };
}
