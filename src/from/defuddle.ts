import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asObject } from './values.js';

/** The result of Defuddle's `parse()`; it has no URL but the page's host. */
export function readDefuddle(value: unknown): ForeignRecord {
  const { title, author, published, site, language, image, content } = asObject(value);
  return { title, authors: author, published, siteName: site, language, image, html: content };
}

/**
 * The result of Defuddle's `parse()` as an Article.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromDefuddle } from 'cleancopy/schema';
 *
 * const article = fromDefuddle({
 *   title: 'Storm closes the port',
 *   author: 'Jane Doe',
 *   published: '2019-11-19T09:30:00Z',
 *   site: 'The Herald',
 *   content: '<article><p>Ferries stay in harbour until <b>Friday</b>.</p></article>',
 * });
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export function fromDefuddle(value: unknown): Article {
  return readRecord('fromDefuddle', () => fromRecord(readDefuddle(value)).article);
}
