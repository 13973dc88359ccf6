import { firstNumber } from './key.js';
import { rowOf } from './match.js';
import type { PhraseRow } from './table.js';

/**
 * The number of comments a widget line states.
 *
 * @param folded The line as `fold` gives it.
 * @returns A whole number from 0; `null` where the line states none. `1.2k comments` is 1200.
 * @example commentCountOf('12 kommentare') // 12
 * @example commentCountOf('no comments') // 0
 * @example commentCountOf('comments (5)') // 5
 */
export function commentCountOf(folded: string): number | null {
  const row = rowOf(folded);
  return row === null ? null : countIn(row, folded);
}

/** The number of comments in a line that is known to be this row. */
export function countIn(row: PhraseRow, folded: string): number | null {
  return row.count === 'n' ? firstNumber(folded) : row.count;
}
