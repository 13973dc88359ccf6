import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { normalizeText, segments } from '../src/index.js';
import { normalizedSchema } from '../src/schema/index.js';
import { root } from './sources.js';

const name = 'fixtures/seed/000_2f65e3b2497c8904';
const source = readFileSync(`${root}${name}.txt`, 'utf8');
const normalized = normalizeText(source);
const { article, removals, provenance } = normalized;

describe('the bundled sample', () => {
  it('comes out as its fixture says', () => {
    expect(normalized).toEqual(JSON.parse(readFileSync(`${root}${name}.normalized.json`, 'utf8')));
  });

  it('is valid', () => {
    expect(normalizedSchema.safeParse(normalized).success).toBe(true);
  });

  it('has its headline and its five paragraphs, word for word', () => {
    const lines = source.split('\n').filter((line) => /\p{L}{4}/u.test(line));
    expect(article.title).toBe(lines[0]);
    expect(article.body.map((block) => block.type)).toEqual(Array<string>(5).fill('paragraph'));
    expect(article.text.split('\n\n')).toEqual(lines.slice(1, 6).map((line) => line.replace(/^\u00a0/, '')));
  });

  it('leaves out four spacer lines, the leading space and the comment widget, each by its kind', () => {
    expect(removals.map(({ kind, text }) => [kind, text])).toEqual([
      ['spacer', '\u00a0'],
      ['spacer', '\u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0'],
      ['spacer', '\u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0'],
      ['spacer', '\u00a0 \u00a0'],
      ['spacer', '\u00a0 \u00a0'],
      ['comments', 'Post a Comment'],
      ['comments', '0 Comments'],
    ]);
  });

  it('states what the page states and guesses nothing', () => {
    expect(article).toMatchObject({ commentCount: 0, language: 'en', authors: [], publishedAt: null, modifiedAt: null });
    expect(provenance.commentCount?.source).toBe('widget');
  });

  it('is put together again by its segments', () => {
    expect(segments(source, normalized).map(({ text }) => text).join('')).toBe(source);
  });
});
