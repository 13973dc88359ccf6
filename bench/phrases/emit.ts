import { gzipSync } from 'node:zlib';
import type { RemovalKind } from '../../src/normalized.js';
import { KINDS, type PhraseRow } from '../../src/judge/phrases/table.js';

/** A row as it stands in a table: marks, then the phrase. */
export function lineOf(row: PhraseRow): string {
  const count = row.count === 'n' ? '=' : row.count === null ? '' : String(row.count);
  return `${row.weak ? '?' : ''}${row.heading ? '#' : ''}${row.inside ? '~' : ''}${count}${row.pattern}`;
}

/** The files of the tables, and their languages with relatives next to each other. */
export const FAMILIES: Readonly<Record<string, string>> = {
  english: 'en',
  germanic: 'de nl sv nb da',
  romance: 'fr it es gl pt ca ro',
  slavic: 'pl cs sk sl bs hr sr ru uk be bg mk',
  otherEuropean: 'et fi hu lt lv el sq tr az eu',
  asian: 'id ms vi th hi mr ne bn he ar fa ur ko ja zh',
};

/** The name of a family's file: `otherEuropean` is in `other-european.ts`. */
export function fileOf(family: string): string {
  return `${family.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

/** The TypeScript of one family's table; the same rows give the same bytes. */
export function tableSource(family: string, rows: readonly PhraseRow[]): string {
  const parts = (FAMILIES[family] ?? '').split(' ').flatMap((language) => {
    const ofLanguage = rows.filter((row) => row.language === language);
    const kinds = [...new Set(ofLanguage.map(({ kind }) => kind))].sort();
    const drawers = kinds.flatMap((kind) => [
      letterOf(kind),
      ...ofLanguage
        .filter((row) => row.kind === kind)
        .map(lineOf)
        .sort(byCode),
    ]);
    return [`  ${language}: \`\n${drawers.join('\n').replace(/[`\\$]/g, '\\$&')}\n\`,`];
  });
  return [
    '/* Data, a row a phrase: long as a table is. */',
    "import type { PhraseTable } from '../table.js';",
    '',
    `/** Phrases of ${family === 'english' ? 'English' : `the ${describe(family)} languages`}; written by bench/phrases/build.ts, the marks are told in table.ts. */`,
    `export const ${family}: PhraseTable = {`,
    ...parts,
    '};',
    '',
  ].join('\n');
}

/** The capital that opens a kind. */
function letterOf(kind: RemovalKind): string {
  const letter = Object.keys(KINDS).find((one) => KINDS[one] === kind);
  if (letter === undefined) throw new Error(`no letter for ${kind}`);
  return letter;
}

function describe(family: string): string {
  return family === 'otherEuropean' ? 'other European' : `${family.charAt(0).toUpperCase()}${family.slice(1)}`;
}

/** Bytes of a text under gzip -9. */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
