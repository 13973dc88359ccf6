/** Writes the lines below the text of pages, how they are worded and where they stand, and whether the page is a beginning: tsx export-teasers.ts DATA OUT */
import { writeFileSync } from 'node:fs';
import { pageCues } from '../../src/verdict/cues/page-cues.js';
import { lineFacts, linesBelow } from '../../src/verdict/teasers/leading-line.js';
import { toldByRules } from '../../src/verdict/teaser.js';
import { piecesOf } from '../../src/verdict/wording/pieces.js';
import { verdictPages } from '../../tests/verdict-pages.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { cutsOf, readAndSurvey, writeRows } from './pages.js';

/** A text that goes on elsewhere, or does not; the rest as in export-claims.ts. */
interface Known {
  readonly text: string;
  readonly isTrue: boolean;
  readonly style: string;
  readonly domain: string;
}

const [data = '', out = ''] = process.argv.slice(2);
const columns: string[] = [];
const values: number[] = [];
const pieces: number[] = [];
const pages: unknown[] = [];
for (const { text, isTrue, style, domain } of known()) {
  const { page, survey } = readAndSurvey(text);
  const told = toldByRules(page, survey, pageCues(page, survey));
  const lines = linesBelow(survey);
  for (const line of lines) {
    const facts = Object.entries(lineFacts(line, 0, survey, told?.kind === 'teaser'));
    if (columns.length === 0) columns.push(...facts.map(([name]) => name));
    values.push(...facts.map(([, value]) => value));
    const own = [...piecesOf([survey.tokens[line.at] ?? []]).keys()];
    pieces.push(own.length, ...own);
  }
  pages.push({ isTrue, style, domain, lines: lines.length, reason: null, why: null });
}
// A row of facts for each line, and for each line the number of its pieces and their numbers.
writeRows(out, columns, values, pages);
writeFileSync(`${out}.pieces`, Buffer.from(Uint32Array.from(pieces).buffer));

function* known(): Generator<Known> {
  for (const { text, kind, reason, name } of verdictPages()) {
    // What breaks off says nothing of where it goes on.
    if ((kind === 'teaser' && reason !== 'cut-off') || kind === 'article') yield { text, isTrue: kind === 'teaser', style: 'walls', domain: name.replace(/, \d+$/, '') };
  }
  const gold = new Map(readGold(data, 'wcxb-dev').filter((page) => page.gold && page.pageType === 'article').map((page) => [page.id, page]));
  for (const [id, text] of readStyle(data, 'wcxb-dev', 'innertext', (each) => gold.has(each))) yield { text, isTrue: false, style: 'dumps', domain: siteOf(gold.get(id)?.url, id) };
  for (const [id, { gold: text, url }] of gold) for (const cut of cutsOf((text ?? '').split('\n'))) yield { text: cut, isTrue: false, style: 'cuts', domain: siteOf(url, id) };
  if (!hasStyle(data, 'multilingual-dev', 'innertext')) return;
  const urls = new Map(readGold(data, 'multilingual-dev').map(({ id, url }) => [id, url]));
  for (const [id, text] of readStyle(data, 'multilingual-dev', 'innertext', () => true)) yield { text, isTrue: false, style: 'dumps', domain: siteOf(urls.get(id), id) };
}
