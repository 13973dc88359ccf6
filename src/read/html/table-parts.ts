import type { Media } from '../../page/media.js';
import type { MetaFact } from '../../page/meta.js';
import type { Attributes } from './attributes.js';
import type { Reading } from './state.js';
import { MOST_COLUMNS, rowsOf } from './tables.js';

/** Keeps count of rows and cells while a table goes by. */
export function startTablePart(reading: Reading, name: string, attributes: Attributes, end: number): void {
  if (name === 'table') {
    for (const outer of reading.tables) outer.nested = true;
    reading.tables.push({
      first: reading.blocks.length,
      row: -1,
      rowStart: end,
      column: -1,
      isHeader: false,
      nested: false,
      span: 1,
      reach: [],
      headers: 0,
      rows: 1,
      dropped: reading.drops.length,
    });
    return;
  }
  const table = reading.tables.at(-1);
  if (table === undefined) return;
  if (name === 'tr') {
    table.row++;
    table.column = -1;
    table.span = 1;
    table.rowStart = end;
  } else if (name === 'td' || name === 'th') {
    table.column += table.column < 0 ? 1 : table.span;
    // Cells from further up hold their columns here too.
    while ((table.reach[table.column] ?? -1) > table.row) table.column++;
    table.isHeader = name === 'th' || (reading.open.counts.get('thead') ?? 0) > 0;
    if (table.isHeader) table.headers++;
    table.span = spanOf(attributes.get('colspan'), MOST_COLUMNS);
    const rows = spanOf(attributes.get('rowspan'), MOST_ROWS);
    table.rows = rows;
    if (rows > 1) for (let at = 0; at < table.span && table.column < MOST_COLUMNS; at++) table.reach[table.column + at] = table.row + rows;
  } else if (name === 'caption') table.column = -1;
}

/** No cell reaches over more rows than this, as in browsers a hundred times more. */
const MOST_ROWS = 1000;

/** How many columns or rows a cell takes up. */
function spanOf(value: string | undefined, most: number): number {
  const span = value === undefined ? 1 : Number.parseInt(value, 10);
  return Number.isSafeInteger(span) && span > 0 ? Math.min(span, most) : 1;
}

/** At the end of a table of data its cells become rows. */
export function endTable(reading: Reading): void {
  const table = reading.tables.pop();
  if (table === undefined || table.nested || reading.blocks.length === table.first) return;
  const own = reading.blocks.slice(table.first);
  const caption = own.length > 0 && reading.cellOf[table.first] === undefined ? 1 : 0;
  const first = table.first + caption;
  const rows = rowsOf(own.slice(caption), reading.cellOf.slice(first), table.headers > 1, {
    source: reading.source,
    drops: reading.drops
      .slice(table.dropped)
      .map(({ span }) => span.end)
      .sort((a, b) => a - b),
  });
  if (rows === null) return;
  const hidden = reading.hiddenOf[first] ?? -1;
  for (const list of [reading.blocks, reading.hiddenOf, reading.cellOf]) list.length = first;
  // One by one: a call takes only so many arguments.
  for (const row of rows) {
    reading.blocks.push(row);
    reading.hiddenOf.push(hidden);
    reading.cellOf.push(undefined);
  }
  // What stood between its cells stands below it now.
  moveBelow(reading.media, first, reading.blocks.length);
  moveBelow(reading.meta, first, reading.blocks.length);
}

/** Places what was found since the block at `first`, and stands behind it, before the block at `to`. */
function moveBelow(list: (Media | MetaFact)[], first: number, to: number): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const entry = list[at] as Media | MetaFact;
    if (entry.before < first) break;
    if (entry.before > first) list[at] = { ...entry, before: to };
  }
}
