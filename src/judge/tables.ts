import type { PageBlock } from '../page/page.js';
import type { Decision } from './decision.js';
import type { Scene } from './rules/rule.js';

/** What a table is judged by whose rows rules name for the most part, in hundredths of log odds: below every threshold. */
const NAMED = -400;
/** What it is worth that a row names the columns, and prose that stays stands right beside it in the same element: a table of data in the article. */
const HEADED = 100;

/** A cell stands no deeper below what the table stands in: table, body of it, row, and a figure or box around. */
const DEPTH = 6;

/** True for a row that has another above or below it in its table. */
export function inTable(blocks: readonly PageBlock[], at: number): boolean {
  const isRow = (row: number): boolean => blocks[row]?.kind === 'row';
  return isRow(at) && ((isRow(at - 1) && blocks[at]?.number !== 0) || (isRow(at + 1) && blocks[at + 1]?.number !== 0));
}

/** The points of each block, those of a table's rows and of a quotation with its signature as one: rows stand or fall together, and one row tells little by itself. */
export function tablesAsOne(
  { page: { parents }, survey: { blocks, prose } }: Scene,
  points: Int32Array,
  lines: readonly (Decision | null)[],
): Int32Array {
  const out = withSignatures(blocks, points, lines);
  for (let first = 0; first < blocks.length; first++) {
    if (blocks[first]?.kind !== 'row') continue;
    let end = first;
    let sum = 0;
    let named = 0;
    // What a rule names has no points.
    for (; end === first || (blocks[end]?.kind === 'row' && blocks[end]?.number !== 0); end++) {
      sum += points[end] as number;
      if (lines[end]?.keep === false) named++;
    }
    const rows = end - first;
    const isInside = blocks[first]?.level === 1 && (isBeside(first, first - 1) || isBeside(first, end));
    if (rows > 1) out.fill(named * 2 > rows ? NAMED : Math.round(sum / Math.max(1, rows - named)) + (isInside ? HEADED : 0), first, end);
    first = end - 1;
  }
  return out;

  function isBeside(row: number, at: number): boolean {
    if ((prose[at] ?? 0) === 0 || !(lines[at]?.keep ?? (points[at] as number) > 0)) return false;
    const around = parents[blocks[at]?.hints.element ?? -1];
    let element = blocks[row]?.hints.element ?? -1;
    for (let depth = 0; depth < DEPTH; depth++) if ((element = parents[element] ?? -1) === around) return true;
    return false;
  }
}

/** Of a quotation that a rule keeps. */
const KEPT = 400;

/** The line below a quotation that says whose it is stays or leaves with it. */
function withSignatures(blocks: readonly PageBlock[], points: Int32Array, lines: readonly (Decision | null)[]): Int32Array {
  return points.map((own, at) =>
    at > 0 && blocks[at]?.kind === 'quote' && blocks[at].level > 0
      ? lines[at - 1]?.keep === true
        ? KEPT
        : (points[at - 1] as number)
      : own,
  );
}
