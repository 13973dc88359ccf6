/** Writes the facts and the words of every page as a whole beside its kind: tsx export-kinds.ts DATA OUT STYLE... (`gold` is the gold text itself, `excerpt` and `fragment` the beginning of an article's as text and as bare HTML: feeds and other tools give such) */
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
import { readGold, readStyle, type GoldPage } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { escapeHtml } from '../../src/write/html-escape.js';

/** A fragment has from two paragraphs to so many. */
const FEW = 10;

/** Longer blocks say their words in sentences: as in src/verdict/facts/words.ts. */
const SHORT = 8;

type FromGold = (page: GoldPage) => string;

/** Styles that are made of the gold text. */
const FROM_GOLD: Readonly<Record<string, FromGold>> = {
  gold: ({ title, gold }) => [title ?? '', gold ?? ''].join('\n\n').trim(),
  excerpt: (page) => beginning(page).join('\n\n'),
  fragment: (page) =>
    beginning(page)
      .map((line, at) => (at === 0 && hasHeadline(page) ? `<h1>${escapeHtml(line)}</h1>` : `<p>${escapeHtml(line)}</p>`))
      .join('\n'),
};
/** Articles alone: of the other kinds a beginning says too little. */
const OF_ARTICLES: readonly string[] = ['excerpt', 'fragment'];

/** By the number of the page, half have a headline. */
function hasHeadline({ id, title }: GoldPage): boolean {
  return Number(id) % 2 === 0 && (title ?? '') !== '';
}

function beginning(page: GoldPage): string[] {
  const paragraphs = (page.gold ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 2 + (Number(page.id) % (FEW - 1)));
  return [...(hasHeadline(page) ? [page.title ?? ''] : []), ...paragraphs];
}

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
  const texts = Object.hasOwn(FROM_GOLD, style)
    ? [...gold.values()].map((page) => [page.id, (FROM_GOLD[style] as FromGold)(page)] as const)
    : readStyle(data, 'wcxb-dev', style);
  for (const [id, text] of texts) {
    const record = gold.get(id);
    if (record === undefined || text === '' || (OF_ARTICLES.includes(style) && record.pageType !== 'article')) continue;
    const isHtml = style === 'html' || style === 'fragment';
    const page = isHtml ? readHtml(text, new Set()) : readText(text, repairText(text).edits);
    const stated = isHtml ? statedFields(page, options) : null;
    const { scene, decisions, values, provenance, language } = settle(page, options, {
      stated,
      tree: isHtml ? treeFeatures : () => [],
      rules: isHtml ? elementRules : [],
    });
    const { survey } = scene;
    facts.push({
      ...pageFacts({
        page,
        survey,
        decisions,
        title: values.title,
        sure: sureness(values, provenance),
        language: language?.language ?? null,
        url: stated?.url?.value ?? null,
      }),
    });
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
