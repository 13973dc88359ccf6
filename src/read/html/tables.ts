import type { PageBlock, Piece } from '../../page/page.js';
import type { Span } from '../../page/span.js';
import { fold } from '../../page/fold.js';
import { textOf } from '../../page/slice.js';
import { countTokens } from '../block.js';
import { HTML_RULES } from './inline.js';
import { emptyReach, noteReach, reachedInto, type Reach } from './spanned-cells.js';

/** Where a block stands in its table. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
  /** Offset in the source where the row begins. */
  readonly rowStart: number;
  /** Rows that it reaches over, itself included. */
  readonly rows: number;
}

/** Widest table that is read as one. */
export const MOST_COLUMNS = 64;

/** A cell of data holds no more words than this; a longer one is prose in columns. */
const MOST_WORDS = 60;

/** The source of a table, and where the stretches end that are left out of it, in order. */
export interface Around {
  readonly source: string;
  readonly drops: readonly number[];
}

/** Several blocks of one cell, as one text. */
interface CellBlocks {
  readonly cell: Cell;
  readonly blocks: PageBlock[];
}

/**
 * The rows of a table of data, one block each, cells parted by tabs; `null` where the table lays out
 * a page: one column, a heading or a quotation, or a cell of several blocks in a table that names no columns.
 */
export function rowsOf(
  blocks: readonly PageBlock[],
  cells: readonly (Cell | undefined)[],
  isNamed: boolean,
  around: Around,
): PageBlock[] | null {
  const rows: CellBlocks[][] = [];
  let last: CellBlocks | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const cell = cells[i];
    const isPlain =
      block.kind === 'text' || (isNamed && block.kind === 'item') || (block.kind === 'quote' && block.quoted && block.level === 0);
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
  const reach = emptyReach();
  return rows.map((row, at) => rowBlock(row, at === 0 && hasHeader, at === 0, reach, around));
}

function rowBlock(cells: readonly CellBlocks[], isHeader: boolean, isFirst: boolean, reach: Reach, around: Around): PageBlock {
  const first = cells[0]?.blocks[0] as PageBlock;
  const row = cells[0]?.cell.row ?? 0;
  const pieces: Piece[] = [];
  let column = 0;
  let end = cells[0]?.cell.rowStart ?? first.span.start;
  let linkChars = 0;
  for (const { cell, blocks } of cells) {
    const edge = edgeOf(reach, row, column, cell.column, pieces.length === 0);
    if (edge.text !== '') pieces.push({ ...edge, span: spanOf(around, end, blocks[0]?.span.start ?? end) });
    const from = pieces.length;
    blocks.forEach((block, at) => {
      if (at > 0) pieces.push({ text: ' ', span: spanOf(around, end, block.span.start), repair: HTML_RULES.gap });
      for (const piece of block.pieces) pieces.push(piece);
      linkChars += block.linkChars;
      ({ end } = block.span);
    });
    noteReach(reach, cell, () => textOf(pieces.slice(from)));
    ({ column } = cell);
  }
  // What stands for the cells behind the last is the closing tag of that one.
  const behind = edgeOf(reach, row, column, MOST_COLUMNS, false).text.trimEnd();
  const tag = behind === '' ? 0 : closingTag(around.source, end);
  if (tag > end) {
    pieces.push({ text: behind, span: { start: end, end: tag }, repair: HTML_RULES.spanned });
    end = tag;
  }
  const text = textOf(pieces);
  const span = { start: pieces[0]?.span.start ?? 0, end };
  const { hints, label, quoted, gap } = first;
  const level = isHeader ? 1 : 0;
  return {
    kind: 'row',
    text,
    folded: fold(text),
    words: countTokens(text),
    linkChars,
    hints,
    marks: [],
    label,
    pieces,
    span,
    level,
    number: isFirst ? 0 : null,
    list: -1,
    quoted,
    gap,
  };
}

/** The stretch of source between two blocks, behind what is left out there. */
function spanOf({ drops }: Around, from: number, to: number): Span {
  let low = 0;
  let high = drops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drops[middle] as number) <= to) low = middle + 1;
    else high = middle;
  }
  return { start: Math.max(from, drops[low - 1] ?? 0), end: to };
}

/** What stands between the cells of two columns: tabs, and what cells from further up say in the columns between. */
function edgeOf(reach: Reach, row: number, from: number, to: number, isFirst: boolean): { readonly text: string; readonly repair: string } {
  let text = '';
  let isSpanned = false;
  for (let column = isFirst ? from : from + 1; column < to; column++) {
    const value = reachedInto(reach, column, row);
    isSpanned ||= value !== '';
    text += isFirst ? `${value}\t` : `\t${value}`;
  }
  return { text: isFirst || to <= from ? text : `${text}\t`, repair: isSpanned ? HTML_RULES.spanned : HTML_RULES.cell };
}

/** Where the closing tag ends that stands right behind an offset; the offset itself if none does. */
function closingTag(source: string, from: number): number {
  return from + (/^\s{0,40}<\/[a-z][\w-]{0,30}\s{0,9}>/i.exec(source.slice(from, from + 90))?.[0].length ?? 0);
}
