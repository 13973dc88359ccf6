import { describe, expect, it } from 'vitest';
import type { Article, Mark } from '../../src/article.js';
import { toHtml } from '../../src/write/html.js';
import { toJsonLdString } from '../../src/write/json-ld.js';
import { toMarkdown } from '../../src/write/markdown.js';
import { toPlainText } from '../../src/write/plain-text.js';
import { emptyArticle } from './samples.js';

const LENGTH = 250_000;

/** Far above what that takes (well under a second on an idle machine), far below what quadratic time would. */
const LIMIT_MS = 10_000;

const UNITS = ['a', ' ', '-', '|', '<', '&', '&a', '&#', '`', '` ', '*', '_a', '[', '](', '!', '\\', '1', '1.', '.', 'a.b', 'a@', '/', '://', '\u0301', '\u200D', '\u202E', '\uD83D', '😀', '\n', '#', '\u00A0'];

function articleOf(text: string, marks: readonly Mark[] = []): Article {
  const entry = { text, marks, depth: 0 };
  return {
    ...emptyArticle,
    title: text,
    text,
    body: [
      { type: 'paragraph', text, marks },
      { type: 'list', ordered: true, start: 1, items: [entry] },
      { type: 'code', text, language: text },
      { type: 'table', header: true, rows: [[text]] },
    ],
  };
}

function writeAll(article: Article): number {
  const before = performance.now();
  for (const write of [toPlainText, toMarkdown, toHtml, toJsonLdString]) expect(typeof write(article)).toBe('string');
  return performance.now() - before;
}

describe('writing takes time in proportion to', () => {
  it.each(UNITS)('a quarter of a megabyte of %j', (unit) => {
    expect(writeAll(articleOf(unit.repeat(LENGTH / unit.length)))).toBeLessThan(LIMIT_MS);
  });

  it('twenty-five thousand marks that overlap', () => {
    const types = ['strong', 'emphasis', 'link', 'code'] as const;
    const marks = Array.from({ length: 25_000 }, (_, index): Mark => {
      const type = types[index % 4] ?? 'code';
      const span = { start: index * 5, end: index * 5 + 12 };
      return type === 'link' ? { type, ...span, href: 'https://a.example/' } : { type, ...span };
    });
    expect(writeAll(articleOf('a b“c” '.repeat(LENGTH / 8), marks))).toBeLessThan(LIMIT_MS);
  });

  it('a hundred thousand entries, each deeper than the one above', () => {
    const items = Array.from({ length: 100_000 }, (_, depth) => ({ text: 'a', marks: [], depth }));
    expect(writeAll({ ...emptyArticle, body: [{ type: 'list', ordered: false, start: 1, items }] })).toBeLessThan(LIMIT_MS);
  });

  it('one row of ten thousand cells among ten thousand rows of one', () => {
    const rows = [Array.from({ length: 10_000 }, () => 'a'), ...Array.from({ length: 10_000 }, () => ['a'])];
    expect(writeAll({ ...emptyArticle, body: [{ type: 'table', header: true, rows }] })).toBeLessThan(LIMIT_MS);
  });
});
