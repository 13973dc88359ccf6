/** Writes the facts of every text that may be the headline of an HTML page: tsx export-headlines.ts DATA OUT */
import { proseRange } from '../../src/fields/fields.js';
import { factsByName } from '../../src/fields/meta/facts.js';
import { statedTitles } from '../../src/fields/meta/stated-titles.js';
import { ownNames } from '../../src/fields/meta/title-ends.js';
import { headlineFacts, type HeadlineFacts } from '../../src/fields/meta/title-facts.js';
import { makeReadings } from '../../src/fields/readings.js';
import { titleLines } from '../../src/fields/title.js';
import { readBlocks } from '../../src/judge/facts/block-facts.js';
import { surroundings } from '../../src/judge/facts/surroundings.js';
import { judge } from '../../src/judge/judge.js';
import { treeFeatures } from '../../src/judge/features/tree.js';
import { surveyPage } from '../../src/judge/survey.js';
import { pageLanguage } from '../../src/page-language.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { readGold, readStyle } from '../lib/data.js';
import { sameTitle } from '../lib/fields.js';
import { siteOf } from '../lib/site.js';
import { writeRows } from './pages.js';

const [data = '', out = ''] = process.argv.slice(2);
const gold = new Map(
  readGold(data, 'wcxb-dev')
    .filter(({ pageType, title }) => pageType === 'article' && title)
    .map((page) => [page.id, page]),
);
const pages: unknown[] = [];
const values: number[] = [];
let columns: string[] = [];
for (const [id, html] of readStyle(data, 'wcxb-dev', 'html', (each) => gold.has(each))) {
  const { url, title } = gold.get(id) ?? {};
  const page = readHtml(html, new Set());
  const language = pageLanguage(page)?.language ?? null;
  const survey = surveyPage(page, readBlocks(language));
  const scene = { page, survey, near: surroundings(survey), tree: treeFeatures(page, survey) };
  const decisions = judge(scene, 'balanced', new Set());
  const { first } = proseRange(scene, decisions);
  const readings = makeReadings({ language });
  const lines = titleLines(scene, decisions, first, [], readings, 4).map(({ at }) => at);
  const facts = factsByName(page.meta);
  const names = ownNames(facts);
  const candidates = statedTitles(page.blocks, first, lines, facts, names, readings);
  const rows = headlineFacts(candidates, { blocks: page.blocks, first, lines, facts, url: null, names });
  rows.forEach((row, at) => {
    columns = Object.keys(row);
    values.push(sameTitle(candidates[at]?.text ?? null, title ?? '') ? 1 : 0, ...columns.map((name) => row[name as keyof HeadlineFacts]));
  });
  pages.push({ id, style: 'html', domain: siteOf(url, id), rows: rows.length });
}
writeRows(out, ['right', ...columns], values, pages);
