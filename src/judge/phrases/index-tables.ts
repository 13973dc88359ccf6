import { asian, english, germanic, otherEuropean, romance, slavic } from '../../tables.js';
import { compile, type PhraseIndex } from './compile.js';
import { readTable, type PhraseRow } from './table.js';

/** Every row of every table, in table order. */
export const allRows: readonly PhraseRow[] = /* @__PURE__ */ [english, germanic, romance, slavic, otherEuropean, asian].flatMap(readTable);

/** All rows by the ways they are looked up. */
export const phrases: PhraseIndex = /* @__PURE__ */ compile(allRows);
