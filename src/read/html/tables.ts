import type { PageBlock, Piece } from '../../page/page.js';
import { fold } from '../../page/fold.js';
import { textOf } from '../../page/slice.js';
import { countTokens } from '../block.js';
import { HTML_RULES } from './inline.js';

/** Where a block stands in its table. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
  /** Offset in the source where the row begins. */
  readonly rowStart: number;
}

/** Widest table that is read as one. */
const MOST_COLUMNS = 64;

/**
 * The rows of a table of data, one block each, cells parted by tabs; `null` where the table lays out
 * a page: a cell with several blocks, or but one column.
 */
export function rowsOf(blocks: readonly PageBlock[], cells: readonly (Cell | undefined)[]): PageBlock[] | null {
  const rows: { cells: Cell[]; blocks: PageBlock[] }[] = [];
  let last: Cell | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const cell = cells[i];
    if (cell === undefined || block.kind !== 'text' || cell.column >= MOST_COLUMNS) return null;
    if (last?.row === cell.row) {
      if (last.column >= cell.column) return null;
      rows.at(-1)?.cells.push(cell);
      rows.at(-1)?.blocks.push(block);
    } else rows.push({ cells: [cell], blocks: [block] });
    last = cell;
  }
  const wide = rows.filter((row) => row.blocks.length > 1).length;
  if (rows.length < 2 || wide * 2 < rows.length) return null;
  const hasHeader = rows[0]?.cells.every((cell) => cell.isHeader) === true && rows[1]?.cells.every((cell) => cell.isHeader) !== true;
  return rows.map((row, at) => rowBlock(row.blocks, row.cells, hasHeader && at === 0));
}

function rowBlock(blocks: readonly PageBlock[], cells: readonly Cell[], isHeader: boolean): PageBlock {
  const first = blocks[0] as PageBlock;
  const pieces: Piece[] = [];
  let column = 0;
  let end = cells[0]?.rowStart ?? first.span.start;
  blocks.forEach((block, at) => {
    const to = cells[at]?.column ?? column;
    if (to > column) pieces.push({ text: '\t'.repeat(to - column), span: { start: end, end: block.span.start }, repair: HTML_RULES.cell });
    for (const piece of block.pieces) pieces.push(piece);
    column = to;
    ({ end } = block.span);
  });
  const text = textOf(pieces);
  const span = { start: pieces[0]?.span.start ?? 0, end };
  const linkChars = blocks.reduce((sum, block) => sum + block.linkChars, 0);
  const { hints, label, gap } = first;
  const level = isHeader ? 1 : 0;
  return { kind: 'row', text, folded: fold(text), words: countTokens(text), linkChars, hints, marks: [], label, pieces, span, level, number: null, gap };
}
