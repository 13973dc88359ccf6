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
export const MOST_COLUMNS = 64;

/** A cell of data holds no more words than this; a longer one is prose in columns. */
const MOST_WORDS = 60;

/** Several blocks of one cell, as one text. */
interface CellBlocks {
  readonly cell: Cell;
  readonly blocks: PageBlock[];
}

/**
 * The rows of a table of data, one block each, cells parted by tabs; `null` where the table lays out
 * a page: one column, a heading or a quotation, or a cell of several blocks in a table that names no columns.
 */
export function rowsOf(blocks: readonly PageBlock[], cells: readonly (Cell | undefined)[], isNamed: boolean): PageBlock[] | null {
  const rows: CellBlocks[][] = [];
  let last: CellBlocks | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const cell = cells[i];
    const isPlain = block.kind === 'text' || (isNamed && block.kind === 'item') || (block.kind === 'quote' && block.quoted && block.level === 0);
    if (cell === undefined || !isPlain || cell.column >= MOST_COLUMNS) return null;
    if (last?.cell.row === cell.row && last.cell.column === cell.column) {
      if (!isNamed) return null;
      last.blocks.push(block);
      if (last.blocks.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS) return null;
      continue;
    }
    if (last !== undefined && last.cell.row === cell.row && last.cell.column > cell.column) return null;
    const isNew = last?.cell.row !== cell.row;
    last = { cell, blocks: [block] };
    if (isNew) rows.push([last]);
    else rows.at(-1)?.push(last);
  }
  const wide = rows.filter((row) => row.length > 1).length;
  if (rows.length < 2 || wide * 2 < rows.length) return null;
  // The first row names the columns, alone or with those below it; where every row does, none does.
  const named = rows.map((row) => row.every(({ cell }) => cell.isHeader));
  const hasHeader = named[0] === true && named.includes(false);
  return rows.map((row, at) => rowBlock(row, at === 0 && hasHeader, at === 0));
}

function rowBlock(cells: readonly CellBlocks[], isHeader: boolean, isFirst: boolean): PageBlock {
  const first = cells[0]?.blocks[0] as PageBlock;
  const pieces: Piece[] = [];
  let column = 0;
  let end = cells[0]?.cell.rowStart ?? first.span.start;
  let linkChars = 0;
  for (const { cell, blocks } of cells) {
    if (cell.column > column) pieces.push({ text: '\t'.repeat(cell.column - column), span: { start: end, end: blocks[0]?.span.start ?? end }, repair: HTML_RULES.cell });
    blocks.forEach((block, at) => {
      if (at > 0) pieces.push({ text: ' ', span: { start: end, end: block.span.start }, repair: HTML_RULES.gap });
      for (const piece of block.pieces) pieces.push(piece);
      linkChars += block.linkChars;
      ({ end } = block.span);
    });
    ({ column } = cell);
  }
  const text = textOf(pieces);
  const span = { start: pieces[0]?.span.start ?? 0, end };
  const { hints, label, quoted, gap } = first;
  const level = isHeader ? 1 : 0;
  return { kind: 'row', text, folded: fold(text), words: countTokens(text), linkChars, hints, marks: [], label, pieces, span, level, number: isFirst ? 0 : null, list: -1, quoted, gap };
}
