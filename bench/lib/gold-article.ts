import type { Article, Block } from '../../src/article.js';
import { countWords, directionOf } from '../../src/language/index.js';
import { bodyText } from '../../src/write/plain-text.js';
import type { GoldPage } from './data.js';
import { goldNames } from './fields.js';

/** The gold of a page as an Article: title, authors, date, and a paragraph for each line of the text. */
export function goldArticle(page: GoldPage): Article {
  const lines = (page.gold ?? '')
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return withBody(
    {
      title: lineOf(page.title),
      subtitle: null,
      authors: goldNames(page.author ?? '').map((name) => ({ name: name.trim() })),
      publishedAt: /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(page.date ?? '')?.[0] ?? null,
      modifiedAt: null,
      dateline: null,
      language: null,
      siteName: null,
      url: page.url || null,
      section: null,
      tags: [],
      image: null,
      commentCount: null,
    },
    lines.map(paragraph),
  );
}

const lineOf = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** A paragraph without marks. */
export const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });

/** The fields with a body, and with what is counted of it. */
export function withBody(fields: Omit<Article, 'body' | 'text' | 'wordCount' | 'direction'>, body: readonly Block[]): Article {
  const text = bodyText(body);
  return { ...fields, body, text, wordCount: countWords(text), direction: directionOf(text) };
}

/** The texts of the body's paragraphs. */
export const paragraphsOf = ({ body }: Article): string[] => body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
