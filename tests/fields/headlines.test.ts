import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';

interface Page {
  readonly language: string;
  readonly title: string;
  /** How its lines may be spaced so that the headline is still told. */
  readonly spacing: readonly ('blank lines' | 'none')[];
  readonly source: readonly string[];
}

const pages = JSON.parse(readFileSync(new URL('../../fixtures/fields/headlines.json', import.meta.url), 'utf8')) as readonly Page[];

/** Short headlines below a menu, with a name and a date below them. */
describe('a headline of a few words', () => {
  const cases = pages.flatMap(({ language, title, spacing, source }) => spacing.map((lines) => ({ language, title, lines, text: source.filter((line) => lines === 'blank lines' || line !== '').join('\n') })));
  it.each(cases)('$language, lines apart by $lines: $title', ({ title, text }) => {
    const { article } = normalizeText(text);
    expect(article.title).toBe(title);
    expect(article.publishedAt).toBe('2024-03-12');
    expect(article.text.split('\n\n')).not.toContain(title);
  });

  it.each(pages.map(({ title }) => title))('is no headline among the lines of a menu: %s', (title) => {
    expect(normalizeText(`Home\nNews\n${title}\nSport\nImprint`).article.title).not.toBe(title);
  });
});

describe('a headline of nine words above a paragraph in lower case', () => {
  const title = 'How we opened the locks of three hundred harbours and their boats';

  it.each<[shows: string, title: string | null, below: string]>([
    ['of somebody who always writes so', title, "hi, i'm jane. i'm a student, and in my free time i look at locks. most of them are old. nobody had looked at these for years."],
    ['that begins with a name in lower case', title, 'iLock, a firm in the town, sold most of them, and none had been looked at for years, the police said.'],
    ['that goes on with its sentence', null, 'in one night, and what the masters of the ports said of it when they came to work in the morning.'],
  ])('%s', (_, expected, below) => {
    expect(normalizeText(`${title}\n\n${below}\n\nFerries stay in harbour until Friday, the operator said, and the islands have food for a week.`).article.title).toBe(expected);
  });
});

interface UnspacedPage {
  readonly shows: string;
  readonly language: string;
  readonly title: string | null;
  readonly source: readonly string[];
}

const unspaced = JSON.parse(readFileSync(new URL('../../fixtures/fields/headlines-unspaced.json', import.meta.url), 'utf8')) as readonly UnspacedPage[];

describe('a headline in a script without spaces and capitals', () => {
  it.each(unspaced)('$language, $shows: $title', ({ title, source }) => {
    for (const text of [source.join('\n'), source.filter((line) => line !== '').join('\n'), source.filter((line) => line !== '').join('\n\n')]) {
      const { article } = normalizeText(text);
      expect(article.title).toBe(title);
      if (title !== null) expect(article.text.split('\n\n')).not.toContain(title);
    }
  });
});
