/** Writes the model's features of every block beside its label, and its words: tsx export-blocks.ts DATA OUT STYLE... */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';

import { factsOf } from '../../src/judge/features/facts.js';
import { MISSING, type Feature } from '../../src/judge/features/feature.js';
import { flatFeatures } from '../../src/judge/features/index.js';
import { treeNames } from '../../src/judge/features/tree.js';
import { lineDecisions } from '../../src/judge/judge.js';
import { elementRules } from '../../src/judge/rules/elements/index.js';
import { blockPages } from './block-pages.js';
import { tokens } from './labels.js';

const [data = '', out = '', ...styles] = process.argv.slice(2);
/** Columns that are no features: label, words by the metric, what the line rules say (1 keep, 0 remove, -1 nothing), words of the block. */
const EXTRA = ['label', 'tokens', 'line', 'length'];
const names = [...flatFeatures.map(({ name }) => name), ...treeNames];
const width = EXTRA.length + names.length;
const rows = openSync(`${out}.f32`, 'w');
const words = openSync(`${out}.words`, 'w');
const pages: unknown[] = [];
for (const { id, style, domain, type, gold, scene, label } of blockPages(data, styles)) {
  const { blocks } = scene.page;
  const lines = lineDecisions(scene, new Set(), style === 'html' ? elementRules : []);
  const facts = factsOf(scene, lines);
  const byName = new Map<string, Feature>([...flatFeatures, ...scene.tree].map((feature) => [feature.name, feature]));
  const features = names.map((name) => byName.get(name) ?? null);
  const values = new Float32Array(blocks.length * width);
  blocks.forEach((block, at) => {
    const line = lines[at] ?? null;
    const own = [label[at] ?? -1, tokens(block.text).length, line === null ? -1 : line.keep ? 1 : 0, scene.survey.tokens[at]?.length ?? 0];
    values.set([...own, ...features.map((feature) => feature?.of(facts, at) ?? MISSING)], at * width);
  });
  writeSync(rows, Buffer.from(values.buffer));
  writeSync(words, scene.survey.tokens.map((own) => `${own.join(' ')}\n`).join(''));
  pages.push({ id, style, domain, type, rows: blocks.length, goldWords: gold === null ? 0 : tokens(gold).length });
}
closeSync(rows);
closeSync(words);
writeFileSync(`${out}.json`, JSON.stringify({ columns: [...EXTRA, ...names], extra: EXTRA.length, pages }));
