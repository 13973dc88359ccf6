/** Writes the facts of every page as a whole beside its kind: tsx export-kinds.ts DATA OUT STYLE... (`gold` is the gold text itself) */
import { readBlocks } from '../../src/judge/facts/block-facts.js';
import { writeFileSync } from 'node:fs';
import { canonicalUrl } from '../../src/fields/meta/urls.js';
import { factsByName } from '../../src/fields/meta/facts.js';
import { surveyPage } from '../../src/judge/survey.js';
import { functionWordsOf } from '../../src/language/index.js';
import { pageLanguage } from '../../src/page-language.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { readText } from '../../src/read/text.js';
import { repairText } from '../../src/repair/repair.js';
import { pageFacts } from '../../src/verdict/facts/page-facts.js';
import { readGold, readStyle } from '../lib/data.js';

const [data = '', out = '', ...styles] = process.argv.slice(2);
const gold = new Map(readGold(data, 'wcxb-dev').map((page) => [page.id, page]));
const kinds = [...new Set([...gold.values()].map(({ pageType }) => pageType ?? ''))].sort();
const pages: unknown[] = [];
const values: number[] = [];
let names: string[] = [];
for (const style of styles) {
  const texts = style === 'gold' ? [...gold.values()].map((page) => [page.id, [page.title ?? '', page.gold ?? ''].join('\n\n').trim()] as const) : readStyle(data, 'wcxb-dev', style);
  for (const [id, text] of texts) {
    const record = gold.get(id);
    if (record === undefined || text === '') continue;
    const page = style === 'html' ? readHtml(text, new Set()) : readText(text, repairText(text).edits);
    const survey = surveyPage(page, readBlocks(functionWordsOf(pageLanguage(page)?.language ?? null)));
    const host = record.url != null && URL.canParse(record.url) ? new URL(record.url).hostname.split('.').slice(-2).join('.') : id;
    const url = style === 'html' ? (canonicalUrl(factsByName(page.meta), null)?.value ?? null) : null;
    const facts = pageFacts({ page, survey, url });
    names = Object.keys(facts);
    values.push(kinds.indexOf(record.pageType ?? ''), ...Object.values(facts));
    pages.push({ id, style, domain: host, rows: 1 });
  }
}
writeFileSync(`${out}.f32`, Buffer.from(Float32Array.from(values).buffer));
writeFileSync(`${out}.json`, JSON.stringify({ kinds, columns: ['kind', ...names], pages }));
