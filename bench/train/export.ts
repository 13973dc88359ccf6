import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { columns } from '../../src/judge/facts/columns.js';
import { surroundings } from '../../src/judge/facts/surroundings.js';
import { surveyPage } from '../../src/judge/survey.js';
import { readText } from '../../src/read/text.js';
import { functionWords } from '../../src/language/function-words/index.js';
import { labels, tokens } from './labels.js';

const [, , data, out, ...styles] = process.argv as [string, string, string, string, ...string[]];
const lines = (path: string): any[] => gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean).map((l) => JSON.parse(l));
const words = new Set(Object.values(functionWords).flatMap((list) => (list as string).split(' ')));
const gold = new Map(lines(`${data}/wcxb-dev/gold.ndjson.gz`).map((page) => [page.id, page]));
const meta: unknown[] = [];
const values: number[] = [];
for (const style of styles) {
  for (const { id, text } of lines(`${data}/wcxb-dev/text/${style}.ndjson.gz`)) {
    const page = gold.get(id);
    if (page?.pageType !== 'article' || !page.gold) continue;
    const read = readText(text, []);
    const survey = surveyPage(read, words);
    const near = surroundings(survey);
    const texts = read.blocks.map((block) => block.text);
    const label = labels(texts, page.gold);
    const goldWords = tokens(page.gold).length;
    read.blocks.forEach((block, at) => {
      values.push(label[at] as number, tokens(block.text).length, ...columns.map((column) => column.of(survey, near, at)));
    });
    meta.push({ id, style, domain: URL.canParse(page.url) ? new URL(page.url).hostname : id, blocks: read.blocks.length, goldWords });
  }
}
writeFileSync(`${out}.f32`, Buffer.from(Float32Array.from(values).buffer));
writeFileSync(`${out}.json`, JSON.stringify({ columns: ['label', 'tokens', ...columns.map((c) => c.name)], pages: meta }));
