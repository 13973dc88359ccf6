/** Writes the judge's features of every block beside its label: tsx export-blocks.ts DATA OUT STYLE... */
import { createWriteStream, writeFileSync } from 'node:fs';
import { structureFacts } from '../../src/judge/facts/structure.js';
import { aroundFeatures } from '../../src/judge/features/around.js';
import type { Facts, Feature } from '../../src/judge/features/feature.js';
import { ownFeatures } from '../../src/judge/features/own.js';
import { signsOf } from '../../src/judge/features/signs.js';
import { stretchesOf } from '../../src/judge/features/stretches.js';
import { groupsOf, treeFeatures } from '../../src/judge/features/tree.js';
import { wholeFeatures } from '../../src/judge/features/whole.js';
import { lineDecisions } from '../../src/judge/judge.js';
import { blockPages } from './block-pages.js';
import { tokens } from './labels.js';

const [data = '', out = '', ...styles] = process.argv.slice(2);
const pages: unknown[] = [];
let names: string[] = [];
const extra = ['label', 'tokens', 'lineKeep', 'parent', 'grandparent', 'kin'];
const stream = createWriteStream(`${out}.f32`);
for (const { id, style, domain, type, gold, scene, label } of blockPages(data, styles)) {
  const { page, survey, near } = scene;
  const lines = lineDecisions(scene, new Set());
  const facts: Facts = { page, survey, near, signs: signsOf(survey, lines), stretches: stretchesOf(survey) };
  const features: readonly Feature[] = [...ownFeatures, ...aroundFeatures, ...wholeFeatures, ...treeFeatures(structureFacts(page, survey.prose))];
  names = features.map(({ name }) => name);
  const groups = groupsOf(page);
  const width = features.length + extra.length;
  const values = new Float32Array(page.blocks.length * width);
  page.blocks.forEach((block, at) => {
    const row = values.subarray(at * width, (at + 1) * width);
    const line = lines[at] ?? null;
    row.set([label[at] ?? -1, tokens(block.text).length, line === null ? -1 : line.keep ? 1 : 0, groups.parent[at] as number, groups.grandparent[at] as number, groups.kin[at] as number]);
    features.forEach((feature, column) => (row[extra.length + column] = feature.of(facts, at)));
  });
  stream.write(Buffer.from(values.buffer));
  pages.push({ id, style, domain, type, rows: page.blocks.length, goldWords: gold === null ? 0 : tokens(gold).length });
}
stream.end();
writeFileSync(`${out}.json`, JSON.stringify({ columns: [...extra, ...names], extra: extra.length, pages }));
