/** Writes how pages of few words are worded, the facts of what they claim of themselves, and whether it is true: tsx export-claims.ts DATA OUT */
import { writeFileSync } from 'node:fs';
import { normalizeText } from '../../src/index.js';
import { readText } from '../../src/read/text.js';
import { tokensOf } from '../../src/judge/facts/tokens.js';
import { repairText } from '../../src/repair/repair.js';
import { claimMade, countConcepts } from '../../src/verdict/cues/claim.js';
import { claimFacts } from '../../src/verdict/cues/claim-facts.js';
import { isShort, partsOf } from '../../src/verdict/cues/parts.js';
import { piecesOf } from '../../src/verdict/wording/pieces.js';
import { verdictPages } from '../../tests/verdict-pages.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { cutsOf, writeRows } from './pages.js';

/** A text that is a wall or an error page, or is not. */
interface Known {
  readonly text: string;
  readonly isTrue: boolean;
  /** Of a wall or an error page why the text is not there, else `null`. */
  readonly why: string | null;
  /** `walls` the fixtures, `cuts` parts of articles, `dumps` whole pages. */
  readonly style: string;
  /** Whose pages they are: those of one author, or of one site. */
  readonly domain: string;
}

const [data = '', out = ''] = process.argv.slice(2);
const columns: string[] = [];
const values: number[] = [];
const pieces: number[] = [];
const pages: unknown[] = [];
for (const { text, isTrue, why, style, domain } of known()) {
  const page = readText(text, repairText(text).edits);
  if (!isShort(page)) continue;
  const parts = partsOf(page);
  const claim = claimMade(parts, new Set());
  const facts = claim === null ? null : Object.entries(claimFacts(claim, parts, page.blocks, 0));
  if (columns.length === 0 && facts !== null) columns.push(...facts.map(([name]) => name));
  const own = [...piecesOf(page.blocks.map(({ folded }) => tokensOf(folded))).keys()];
  pieces.push(own.length, ...own);
  pages.push({ isTrue, why, style, domain, reason: claim?.reason ?? null, concepts: isTrue ? Object.fromEntries(countConcepts(parts, new Set())) : {} });
  if (facts !== null) values.push(...facts.map(([, value]) => value));
}
// A row of facts for each page that claims something, and for each page the number of its pieces and their numbers.
writeRows(out, columns, values, pages);
writeFileSync(`${out}.pieces`, Buffer.from(Uint32Array.from(pieces).buffer));

function* known(): Generator<Known> {
  for (const { text, kind, reason, name } of verdictPages()) {
    const isTrue = kind === 'wall' || kind === 'error-page';
    yield { text, isTrue, why: isTrue ? reason : null, style: 'walls', domain: name.replace(/, \d+$/, '') };
  }
  const gold = new Map(readGold(data, 'wcxb-dev').filter((page) => page.gold).map((page) => [page.id, page]));
  for (const [id, { gold: text, url }] of gold) for (const cut of cutsOf((text ?? '').split('\n'))) yield { text: cut, isTrue: false, why: null, style: 'cuts', domain: siteOf(url, id) };
  for (const [id, text] of readStyle(data, 'wcxb-dev', 'innertext', (each) => gold.has(each))) yield { text, isTrue: false, why: null, style: 'dumps', domain: siteOf(gold.get(id)?.url, id) };
  if (!hasStyle(data, 'multilingual-dev', 'innertext')) return;
  const urls = new Map(readGold(data, 'multilingual-dev').map(({ id, url }) => [id, url]));
  for (const [id, text] of readStyle(data, 'multilingual-dev', 'innertext', () => true)) {
    const domain = siteOf(urls.get(id), id);
    yield { text, isTrue: false, why: null, style: 'dumps', domain };
    for (const cut of cutsOf(normalizeText(text).article.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])))) yield { text: cut, isTrue: false, why: null, style: 'cuts', domain };
  }
}
