/** Writes the facts of what pages of few words claim of themselves, and whether it is true: tsx export-claims.ts DATA OUT */
import { normalizeText } from '../../src/index.js';
import { readText } from '../../src/read/text.js';
import { repairText } from '../../src/repair/repair.js';
import { claimFacts } from '../../src/verdict/cues/claim-facts.js';
import { plainestOf } from '../../src/verdict/cues/plainest.js';
import { partsOf } from '../../src/verdict/cues/parts.js';
import { verdictPages } from '../../tests/verdict-pages.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { writeRows } from './pages.js';

/** A text that is a wall or an error page, or is not. */
interface Known {
  readonly text: string;
  readonly isTrue: boolean;
  /** `walls` the fixtures, `cuts` parts of articles, `dumps` whole pages. */
  readonly style: string;
  /** Whose pages they are: those of one author, or of one site. */
  readonly domain: string;
}

/** Parts of a text: where each begins, as a share of its paragraphs, and how many paragraphs it has. */
const CUTS: readonly (readonly [from: number, count: number])[] = [[0, 3], [0, 8], [1 / 2, 3], [1 / 3, 6]];
/** Shorter ones say too little. */
const LEAST = 150;

const [data = '', out = ''] = process.argv.slice(2);
let columns: string[] = [];
const values: number[] = [];
const pages: unknown[] = [];
for (const { text, isTrue, style, domain } of known()) {
  const page = readText(text, repairText(text).edits);
  const parts = partsOf(page);
  const claim = plainestOf(parts, new Set());
  if (claim === null) continue;
  const facts = claimFacts(claim, parts, page.blocks);
  columns = Object.keys(facts);
  values.push(isTrue ? 1 : 0, ...Object.values(facts));
  pages.push({ id: String(pages.length), style, domain, reason: claim.reason, rows: 1 });
}
writeRows(out, ['true', ...columns], values, pages);

function* known(): Generator<Known> {
  for (const { text, kind, name } of verdictPages()) {
    yield { text, isTrue: kind === 'wall' || kind === 'error-page', style: 'walls', domain: name.replace(/, \d+$/, '') };
  }
  const gold = new Map(readGold(data, 'wcxb-dev').filter((page) => page.gold).map((page) => [page.id, page]));
  for (const [id, { gold: text, url }] of gold) yield* cutsOf((text ?? '').split('\n'), siteOf(url, id));
  for (const [id, text] of readStyle(data, 'wcxb-dev', 'innertext', (each) => gold.has(each))) yield { text, isTrue: false, style: 'dumps', domain: siteOf(gold.get(id)?.url, id) };
  if (!hasStyle(data, 'multilingual-dev', 'innertext')) return;
  const urls = new Map(readGold(data, 'multilingual-dev').map(({ id, url }) => [id, url]));
  for (const [id, text] of readStyle(data, 'multilingual-dev', 'innertext', () => true)) {
    const domain = siteOf(urls.get(id), id);
    yield { text, isTrue: false, style: 'dumps', domain };
    yield* cutsOf(normalizeText(text).article.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])), domain);
  }
}

function* cutsOf(lines: readonly string[], domain: string): Generator<Known> {
  const paragraphs = lines.filter((line) => line.trim() !== '');
  for (const [from, count] of CUTS) {
    const first = Math.floor(paragraphs.length * from);
    const text = paragraphs.slice(first, first + count).join('\n\n');
    if (text.length >= LEAST) yield { text, isTrue: false, style: 'cuts', domain };
  }
}
