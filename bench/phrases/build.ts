/**
 * Builds src/judge/phrases/tables from the mine of interface phrases.
 *
 *     npx tsx bench/phrases/build.ts --data ../shared/phrases --bench ../shared/bench
 *
 * English rows are weighed on the development pages, line by line against the main content; rows of
 * other languages by how many catalogues agree on them. The same input gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rowId, type PhraseRow } from '../../src/judge/phrases/table.js';
import { chooseRows, type Pages } from './choose.js';
import { dropDead } from './dead.js';
import { FAMILIES, fileOf, gzipSize, tableSource } from './emit.js';
import { allEntries, type Entry } from './entries.js';
import { publishedFalseFriends, tallyPages } from './tally.js';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/phrases' },
    bench: { type: 'string', default: '../shared/bench' },
    out: { type: 'string', default: 'src/judge/phrases/tables' },
    /** Prints the page counts of every row that a page has. */
    explain: { type: 'boolean', default: false },
  },
});

const entries = allEntries(options.data);
const pages: Pages = {
  tallies: tallyPages(
    entries.map(({ row }) => row),
    options.bench,
  ),
  published: publishedFalseFriends(options.data),
};
const chosen = dropDead(chooseRows(entries, pages));
write(chosen);
if (options.explain) explain(entries, pages, chosen);

function write(rows: readonly PhraseRow[]): void {
  mkdirSync(options.out, { recursive: true });
  let all = '';
  for (const family of Object.keys(FAMILIES)) {
    const source = tableSource(family, rows);
    writeFileSync(join(options.out, fileOf(family)), source);
    all += source;
  }
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort()) {
    console.log(`${kind.padEnd(14)} ${String(rows.filter((row) => row.kind === kind).length).padStart(5)} rows`);
  }
  const languages = new Set(rows.map((row) => row.language));
  console.log(
    `all            ${String(rows.length).padStart(5)} rows ${String(gzipSize(all)).padStart(6)} B gzip, ${languages.size} languages, ${rows.filter((row) => row.weak).length} weak`,
  );
}

function explain(all: readonly Entry[], { tallies, published }: Pages, rows: readonly PhraseRow[]): void {
  const kept = new Map(rows.map((row) => [rowId(row), row]));
  for (const { row } of all) {
    const tally = tallies.get(rowId(row));
    if (tally === undefined) continue;
    const found = kept.get(rowId(row));
    const state = found === undefined ? 'left' : found.weak ? 'weak' : 'sure';
    console.log(
      `${state} ${String(tally.other).padStart(4)} ${String(tally.content).padStart(3)} ${String(published.get(row.pattern) ?? 0).padStart(3)} ${rowId(row)}`,
    );
  }
}
