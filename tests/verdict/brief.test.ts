import { describe, expect, it } from 'vitest';
import { normalizeHtml, normalizeText } from '../../src/index.js';

const TITLE = 'Storm closes port of Aberdeen';
const NEWS = 'The port of Aberdeen was closed on Tuesday after waves of nine metres were measured at its mouth, the harbour master said.';

describe('a report of a few words', () => {
  it.each([
    ['a dateline', `${TITLE}\n\nABERDEEN, Scotland (AP) — ${NEWS}`],
    ['a dateline in German', 'Sturm schließt Hafen von Kiel\n\nKiel (dpa) - Der Hafen von Kiel ist am Dienstag wegen hoher Wellen geschlossen worden, wie die Polizei mitteilte.'],
    ['an agency', `${TITLE}\n\n${NEWS} (Reuters)`],
  ])('is an article by %s', (_, text) => {
    expect(normalizeText(text).verdict.kind).toBe('article');
  });

  it('is an article by its metadata', () => {
    const page = (type: string): string => normalizeHtml(`<script type="application/ld+json">{"@type":"${type}","headline":"${TITLE}"}</script><article><h1>${TITLE}</h1><p>${NEWS}</p></article>`).verdict.kind;
    expect(page('NewsArticle')).toBe('article');
    expect(page('WebPage')).toBe('other');
  });

  it.each([
    ['about a firm', 'Our ropes\n\nWe sell ropes and anchors to sailors all over the world, and have done so since 1911.'],
    ['with no more than a headline', `${TITLE}\n\n${NEWS}`],
    ['with a name of another kind at its end', `${TITLE}\n\n${NEWS} (Harbour)`],
    ['how to write to a firm', 'Contact\n\nWrite to us at any time, and we will answer as soon as we can, mostly within a day.'],
  ])('is none %s', (_, text) => {
    expect(normalizeText(text).verdict.kind).toBe('other');
  });
});
