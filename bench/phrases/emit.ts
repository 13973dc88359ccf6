import { gzipSync } from 'node:zlib';
import type { PhraseRow } from '../../src/judge/phrases/table.js';

/** A row as it stands in a table: marks, then the phrase. */
export function lineOf(row: PhraseRow): string {
  const count = row.count === 'n' ? '=' : row.count === null ? '' : String(row.count);
  return `${row.weak ? '?' : ''}${row.heading ? '#' : ''}${row.inside ? '~' : ''}${count}${row.pattern}`;
}

/** The TypeScript of one kind's table; the same rows give the same bytes. */
export function tableSource(kind: string, rows: readonly PhraseRow[]): string {
  const byLanguage = new Map<string, PhraseRow[]>();
  for (const row of rows) byLanguage.set(row.language, [...(byLanguage.get(row.language) ?? []), row]);
  const parts = [...byLanguage.keys()].sort().map((language) => {
    const lines = byLanguage.get(language)!.sort(byPattern).map((row) => lineOf(row).replace(/[`\\$]/g, '\\$&'));
    return `  ${language}: \`\n${lines.join('\n')}\n\`,`;
  });
  return [
    "import type { PhraseTable } from '../table.js';",
    '',
    `/** Phrases of kind \`${kind}\`; written by bench/phrases/build.ts, the marks are told in table.ts. */`,
    `export const ${kind}: PhraseTable = {`,
    ...parts,
    '};',
    '',
  ].join('\n');
}

/** Bytes of a text under gzip -9. */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function byPattern(a: PhraseRow, b: PhraseRow): number {
  return a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0;
}
