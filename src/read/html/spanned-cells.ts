import type { Cell } from './tables.js';

/** For each column what the last cell says that reaches over several rows, and the first row that it does not reach. */
export interface Reach {
  readonly columns: Map<number, { readonly text: string; readonly until: number }>;
  /** Characters that may still be repeated. */
  left: number;
}

/** Longest text that is repeated in each row, in UTF-16 code units: longer ones are no values. */
const LONGEST = 80;

/** All that is repeated in one table: enough for a thousand rows with a short label. */
const MOST = 20_000;

export function emptyReach(): Reach {
  return { columns: new Map(), left: MOST };
}

/** Takes note of a cell for the rows below, `text` what it says. */
export function noteReach({ columns }: Reach, { row, column, rows }: Cell, text: () => string): void {
  if (rows < 2) columns.delete(column);
  else columns.set(column, { text: text().replace(/\s+/g, ' ').trim(), until: row + rows });
}

/** What a cell from further up says in this column of a row; `''` if none does. */
export function reachedInto(reach: Reach, column: number, row: number): string {
  const { text, until } = reach.columns.get(column) ?? NONE;
  if (row >= until || text.length > LONGEST || text.length > reach.left) return '';
  reach.left -= text.length;
  return text;
}

const NONE = { text: '', until: 0 };
