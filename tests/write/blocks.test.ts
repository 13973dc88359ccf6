import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { toHtml } from '../../src/write/html.js';
import { toMarkdown } from '../../src/write/markdown.js';
import { toPlainText } from '../../src/write/plain-text.js';
import { emptyArticle } from './samples.js';

interface Written {
  readonly what: string;
  readonly block: Block;
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
}

const written = JSON.parse(readFileSync(new URL('../../fixtures/write/blocks.json', import.meta.url), 'utf8')) as readonly Written[];

/** Every kind of block, with what it may lack, in every form. */
describe.each(written)('$what', ({ block, html, markdown, text }) => {
  const article = { ...emptyArticle, body: [block] };

  it('as HTML', () => {
    expect(toHtml(article).replace(/^<article>\n?|\n?<\/article>\n?$/g, '')).toBe(html);
  });

  it('as Markdown', () => {
    expect(toMarkdown(article)).toBe(markdown);
  });

  it('as text', () => {
    expect(toPlainText(article)).toBe(text);
  });
});
