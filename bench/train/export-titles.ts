/** Writes the facts of every line that may be the headline: tsx export-titles.ts DATA OUT STYLE... */
import { proseRange } from '../../src/fields/fields.js';
import { makeReadings } from '../../src/fields/readings.js';
import { titleFacts } from '../../src/fields/title-points.js';
import { titleCandidates } from '../../src/fields/title-candidates.js';
import { judge } from '../../src/judge/judge.js';
import { writeRows } from './pages.js';
import { titledPages } from './titled-pages.js';

const [data = '', out = '', ...styles] = process.argv.slice(2);
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const pages: unknown[] = [];
const values: number[] = [];
for (const { id, style, domain, title, weight, scene } of titledPages(data, styles)) {
  const decisions = judge(scene, 'balanced', new Set());
  const rows = titleCandidates(scene, decisions, proseRange(scene, decisions).first, [], makeReadings({}));
  for (const row of rows) {
    const right = fold(row.block.text) === fold(title);
    values.push(right ? 1 : 0, ...titleFacts.map(({ of }) => of(row)));
  }
  pages.push({ id, style, domain, weight, rows: rows.length });
}
writeRows(out, ['right', ...titleFacts.map(({ name }) => name)], values, pages);
