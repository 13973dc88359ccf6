import { readFileSync } from 'node:fs';

/** Rows of a fixture table: cells parted by tabs, `#` opens a comment. */
export function tableRows(name: string): string[][] {
  const text = readFileSync(new URL(`../../fixtures/fields/${name}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}
