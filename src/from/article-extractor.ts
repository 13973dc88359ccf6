import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asObject } from './values.js';

/** The result of `extract` of \@extractus/article-extractor. */
export function readArticleExtractor(value: unknown): ForeignRecord {
  const { title, author, published, source, url, image, content } = asObject(value);
  // `source` is the host, or the name that the page gives its site.
  return { title, authors: author, published, siteName: source, url, image, html: content };
}

/**
 * The result of `extract` of \@extractus/article-extractor as an Article.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromArticleExtractor } from 'cleancopy/schema';
 *
 * const article = fromArticleExtractor({
 *   url: 'https://example.com/news/1',
 *   title: 'Storm closes the port',
 *   author: 'Jane Doe',
 *   published: '2019-11-19T09:30:00.000Z',
 *   content: '<p>Ferries stay in harbour until <a href="/friday">Friday</a>.</p>',
 * });
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export function fromArticleExtractor(value: unknown): Article {
  return readRecord('fromArticleExtractor', () => fromRecord(readArticleExtractor(value)).article);
}
