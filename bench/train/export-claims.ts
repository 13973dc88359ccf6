/** Writes how pages of few words are worded, the facts of what they claim of themselves, and whether it is true: tsx export-claims.ts DATA OUT */
import { readText } from '../../src/read/text.js';
import { tokensOf } from '../../src/judge/facts/tokens.js';
import { repairText } from '../../src/repair/repair.js';
import { claimMade, countConcepts } from '../../src/verdict/cues/claim.js';
import { speaksOfItself } from '../../src/verdict/cues/claim-context.js';
import { claimFacts } from '../../src/verdict/cues/claim-facts.js';
import { isShort, partsOf } from '../../src/verdict/cues/parts.js';
import { piecesOf } from '../../src/verdict/wording/pieces.js';
import { verdictPages } from '../../tests/verdict-pages.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { cutsOf, Export, type KnownText } from './pages.js';

/** True for a wall or an error page; then with the reason why its text is not there, else `null`. */
interface Known extends KnownText {
  readonly why: string | null;
}

/** A line of so many characters is a paragraph, by no rule that may change; in Chinese and Japanese a long one. */
const LONG_LINE = 100;

const [data = '', out = ''] = process.argv.slice(2);
const rows = new Export();
for (const { text, isTrue, why, style, domain } of known()) {
  const page = readText(text, repairText(text).edits);
  if (!isShort(page)) continue;
  const parts = partsOf(page);
  const claim = claimMade(parts, new Set());
  // A row of facts for each page that claims something, pieces for all.
  if (claim !== null) rows.addFacts(claimFacts(claim, parts, page.blocks, 0));
  rows.addPieces(piecesOf(page.blocks.map(({ folded }) => tokensOf(folded))).keys());
  rows.addPage({
    isTrue,
    why,
    style,
    domain,
    reason: claim?.reason ?? null,
    speaks: claim !== null && speaksOfItself(claim.reason, parts),
    concepts: isTrue ? Object.fromEntries(countConcepts(parts, new Set())) : {},
  });
}
rows.write(out);

function* known(): Generator<Known> {
  for (const { text, kind, reason, name } of verdictPages()) {
    const isTrue = kind === 'wall' || kind === 'error-page';
    yield { text, isTrue, why: isTrue ? reason : null, style: 'walls', domain: name.replace(/, \d+$/, '') };
  }
  const gold = new Map(
    readGold(data, 'wcxb-dev')
      .filter((page) => page.gold)
      .map((page) => [page.id, page]),
  );
  for (const [id, { gold: text, url }] of gold)
    for (const cut of cutsOf((text ?? '').split('\n')))
      yield { text: cut, isTrue: false, why: null, style: 'cuts', domain: siteOf(url, id) };
  for (const [id, text] of readStyle(data, 'wcxb-dev', 'innertext', (each) => gold.has(each)))
    yield { text, isTrue: false, why: null, style: 'dumps', domain: siteOf(gold.get(id)?.url, id) };
  if (!hasStyle(data, 'multilingual-dev', 'innertext')) return;
  const urls = new Map(readGold(data, 'multilingual-dev').map(({ id, url }) => [id, url]));
  for (const [id, text] of readStyle(data, 'multilingual-dev', 'innertext', () => true)) {
    const domain = siteOf(urls.get(id), id);
    yield { text, isTrue: false, why: null, style: 'dumps', domain };
    for (const cut of cutsOf(text.split('\n').filter((line) => line.trim().length >= LONG_LINE)))
      yield { text: cut, isTrue: false, why: null, style: 'cuts', domain };
  }
}
