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

/** Read inside each test: what runs while tests are collected is of no test, so that no tool can tell which of them looks at it. */
function storm(): Article {
  const parsed = JSON.parse(fixture('storm.json')) as Article;
  return { ...parsed, text: bodyText(parsed.body) };
}

/** One article in every form, as fixtures/write shows it. */
describe('fixtures/write', () => {
  it.each<[name: string, write: (article: Article) => string]>([
    ['storm.txt', toPlainText],
    ['storm.md', (article) => toMarkdown(article)],
    ['storm.html', (article) => toHtml(article)],
    ['storm.jsonld', (article) => JSON.stringify(toJsonLd(article, { type: 'NewsArticle' }), null, 2)],
  ])('%s', (name, write) => {
    expect(`${write(storm())}\n`).toBe(fixture(name));
  });
});
