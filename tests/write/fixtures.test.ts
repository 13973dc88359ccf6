import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { toHtml } from '../../src/write/html.js';
import { toJsonLd } from '../../src/write/json-ld.js';
import { toMarkdown } from '../../src/write/markdown.js';
import { bodyText, toPlainText } from '../../src/write/plain-text.js';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/write/${name}`, import.meta.url), 'utf8');
}

const parsed = JSON.parse(fixture('storm.json')) as Article;
const article: Article = { ...parsed, text: bodyText(parsed.body) };

/** One article in every form, as fixtures/write shows it. */
describe('fixtures/write', () => {
  it.each([
    ['storm.txt', toPlainText(article)],
    ['storm.md', toMarkdown(article)],
    ['storm.html', toHtml(article)],
    ['storm.jsonld', JSON.stringify(toJsonLd(article, { type: 'NewsArticle' }), null, 2)],
  ])('%s', (name, written) => {
    expect(`${written}\n`).toBe(fixture(name));
  });
});
