/** Writes the facts and the words of every page as a whole beside its kind: tsx export-kinds.ts DATA OUT STYLE... (`gold` is the gold text itself) */
import { writeFileSync } from 'node:fs';
import { ruleIds } from '../../src/catalogue.js';
import { statedFields } from '../../src/fields/meta/index.js';
import { elementRules } from '../../src/judge/rules/elements/index.js';
import { treeFeatures } from '../../src/judge/features/tree.js';
import { checkOptions } from '../../src/options.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { readText } from '../../src/read/text.js';
import { repairText } from '../../src/repair/repair.js';
import { settle } from '../../src/settle.js';
import { pageFacts } from '../../src/verdict/facts/page-facts.js';
import { sureness } from '../../src/verdict/verdict.js';
import { abroad, ABROAD_POINTS } from '../../src/verdict/words.js';
import { readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';

/** Longer blocks say their words in sentences: as in src/verdict/facts/words.ts. */
const SHORT = 8;

const [data = '', out = '', ...styles] = process.argv.slice(2);
const gold = new Map(readGold(data, 'wcxb-dev').map((page) => [page.id, page]));
const options = checkOptions({}, ruleIds);
const pages: unknown[] = [];
const facts: Record<string, number>[] = [];
const places = new Map<string, number>();
const place = (word: string): number => {
  const at = places.get(word) ?? places.size;
  places.set(word, at);
  return at;
};
for (const style of styles) {
  const texts = style === 'gold' ? [...gold.values()].map((page) => [page.id, [page.title ?? '', page.gold ?? ''].join('\n\n').trim()] as const) : readStyle(data, 'wcxb-dev', style);
  for (const [id, text] of texts) {
    const record = gold.get(id);
    if (record === undefined || text === '') continue;
    const isHtml = style === 'html';
    const page = isHtml ? readHtml(text, new Set()) : readText(text, repairText(text).edits);
    const stated = isHtml ? statedFields(page, options) : null;
    const { scene, decisions, values, provenance } = settle(page, options, { stated, tree: isHtml ? treeFeatures : () => [], rules: isHtml ? elementRules : [] });
    const { survey } = scene;
    facts.push({ ...pageFacts({ page, survey, decisions, title: values.title, sure: sureness(values, provenance), url: stated?.url?.value ?? null }) });
    const short = new Set<number>();
    const long = new Set<number>();
    survey.tokens.forEach((words, at) => {
      for (const word of words) ((survey.own[at]?.words ?? 0) < SHORT ? short : long).add(place(word));
    });
    pages.push({ id, style, domain: siteOf(record.url, id), kind: record.pageType, short: [...short], long: [...long] });
  }
}
const columns = [...new Set(facts.flatMap((own) => Object.keys(own)))].filter((name) => !name.startsWith('words-'));
writeFileSync(`${out}.f32`, Buffer.from(Float32Array.from(facts.flatMap((own) => columns.map((name) => own[name] ?? Number.NaN))).buffer));
writeFileSync(`${out}.json`, JSON.stringify({ columns, words: [...places.keys()], abroad, abroadPoints: ABROAD_POINTS, pages }));
