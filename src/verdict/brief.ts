/* Reports of a few words, which no table of pages can tell. */
import type { Article } from '../article.js';
import { isSigned } from '../fields/names/agencies.js';
import type { Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import { plain } from './plain.js';

/** What a few words are: with a headline, and who wrote them, when or where, a short article. */
export function briefOf(page: Page, article: Article, prose: number): Verdict {
  const { title, body } = article;
  if (body.length === 0) return plain(page, 'empty', 0.8, 'no text of the source was taken for the article');
  const signed = signOf(page, article);
  if (title !== null && signed !== null && prose > 0)
    return plain(page, 'article', 0.6, `a headline, ${signed} and ${prose} words of prose`);
  return plain(page, 'other', 0.5, `only ${prose} words of prose`);
}

/** What of a report is there besides its headline and its text; `null` for none. */
function signOf(page: Page, { authors, publishedAt, dateline, body }: Article): string | null {
  if (authors.length > 0) return 'an author';
  if (publishedAt !== null) return 'a date';
  if (dateline !== null) return 'a dateline';
  const last = body.at(-1);
  if (last?.type === 'paragraph' && isSigned(last.text)) return 'an agency';
  return page.meta.some(({ name, value }) => name === 'json-ld-type' && REPORTS.has(value)) ? 'the type of a report in its metadata' : null;
}

/** Types of schema.org that are given to reports; `Article` is on pages of every kind. */
const REPORTS: ReadonlySet<string> = new Set(['NewsArticle', 'ReportageNewsArticle']);
