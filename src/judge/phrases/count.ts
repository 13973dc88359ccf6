import { firstNumber } from './key.js';
import { rowOf } from './match.js';

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
  if (row === null || row.kind !== 'comments') return null;
  if (row.count === 'n') return firstNumber(folded);
  return row.count;
}
