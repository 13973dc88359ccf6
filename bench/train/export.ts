/** Writes the judge's facts of every block beside its label: tsx export.ts DATA OUT STYLE... */
import { columns as wordColumns, type Column } from '../../src/judge/facts/columns.js';
import { structureFacts } from '../../src/judge/facts/structure.js';
import { treeColumns } from '../../src/judge/facts/tree-columns.js';
import { labels, tokens } from './labels.js';
import { snippetPages, trainingPages, writeRows } from './pages.js';

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
// Snippets say something of a few blocks in many languages; those pages have no gold words to be scored by.
if (styles.includes('html')) {
  for (const { id, scene, labels: label } of snippetPages(data)) {
    const { page, survey, near } = scene;
    const facts = [...wordColumns, ...treeColumns(structureFacts(page, survey.prose))];
    page.blocks.forEach((block, at) => {
      values.push(label[at] ?? -1, tokens(block.text).length, ...facts.map((column) => column.of(survey, near, at)));
    });
    pages.push({ id, style: 'snippets', domain: id.split('.')[0], rows: page.blocks.length, goldWords: 0 });
  }
}
writeRows(out, ['label', 'tokens', ...columns.map((column) => column.name)], values, pages);
