/** Writes the judge's facts of every block beside its label: tsx export.ts DATA OUT STYLE... */
import { columns as wordColumns, type Column } from '../../src/judge/facts/columns.js';
import { structureFacts } from '../../src/judge/facts/structure.js';
import { treeColumns } from '../../src/judge/facts/tree-columns.js';
import { labels, tokens } from './labels.js';
import { trainingPages, writeRows } from './pages.js';

const [data = '', out = '', ...styles] = process.argv.slice(2);
const pages: unknown[] = [];
const values: number[] = [];
let columns: readonly Column[] = [];
for (const { id, style, domain, gold, scene } of trainingPages(data, styles)) {
  const { page, survey, near } = scene;
  columns = [...wordColumns, ...treeColumns(structureFacts(page, survey.prose))];
  const label = labels(page.blocks.map((block) => block.text), gold);
  page.blocks.forEach((block, at) => {
    values.push(label[at] ?? -1, tokens(block.text).length, ...columns.map((column) => column.of(survey, near, at)));
  });
  pages.push({ id, style, domain, rows: page.blocks.length, goldWords: tokens(gold).length });
}
writeRows(out, ['label', 'tokens', ...columns.map((column) => column.name)], values, pages);
