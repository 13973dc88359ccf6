/** Writes the lines below the text of pages, how they are worded and where they stand, and whether the page is a beginning: tsx export-teasers.ts DATA OUT */
import { pageCues } from '../../src/verdict/cues/page-cues.js';
import { lineFacts, linesBelow, piecesOfLine } from '../../src/verdict/teasers/leading-line.js';
import { toldByRules } from '../../src/verdict/teaser.js';
import { verdictPages } from '../../tests/verdict-pages.js';
import { hasStyle, readGold, readStyle } from '../lib/data.js';
import { siteOf } from '../lib/site.js';
import { cutsOf, Export, readAndSurvey, type KnownText } from './pages.js';

const [data = '', out = ''] = process.argv.slice(2);
const rows = new Export();
for (const { text, isTrue, style, domain } of known()) {
  const { page, survey } = readAndSurvey(text);
  const told = toldByRules(page, survey, pageCues(page, survey));
  const lines = linesBelow(survey);
  for (const line of lines) {
    rows.addFacts(lineFacts(line, 0, survey, told?.kind === 'teaser'));
    rows.addPieces(piecesOfLine(survey, line.at).keys());
  }
  rows.addPage({ isTrue, style, domain, lines: lines.length });
}
rows.write(out);

/** True for a text that goes on elsewhere. */
function* known(): Generator<KnownText> {
  for (const { text, kind, reason, name } of verdictPages()) {
    // What breaks off says nothing of where it goes on.
    if ((kind === 'teaser' && reason !== 'cut-off') || kind === 'article')
      yield { text, isTrue: kind === 'teaser', style: 'walls', domain: name.replace(/, \d+$/, '') };
  }
  const gold = new Map(
    readGold(data, 'wcxb-dev')
      .filter((page) => page.gold && page.pageType === 'article')
      .map((page) => [page.id, page]),
  );
  for (const [id, text] of readStyle(data, 'wcxb-dev', 'innertext', (each) => gold.has(each)))
    yield { text, isTrue: false, style: 'dumps', domain: siteOf(gold.get(id)?.url, id) };
  for (const [id, { gold: text, url }] of gold)
    for (const cut of cutsOf((text ?? '').split('\n'))) yield { text: cut, isTrue: false, style: 'cuts', domain: siteOf(url, id) };
  if (!hasStyle(data, 'multilingual-dev', 'innertext')) return;
  const urls = new Map(readGold(data, 'multilingual-dev').map(({ id, url }) => [id, url]));
  for (const [id, text] of readStyle(data, 'multilingual-dev', 'innertext', () => true))
    yield { text, isTrue: false, style: 'dumps', domain: siteOf(urls.get(id), id) };
}
