import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asObject } from './values.js';

/** The result of Readability's `parse()`. */
export function readReadability(value: unknown): ForeignRecord {
  const { title, byline, publishedTime, lang, siteName, url, content, textContent } = asObject(value);
  return { title, authors: byline, published: publishedTime, language: lang, siteName, url, html: content, text: textContent };
}

/**
 * The result of Readability's `parse()` as an Article: `content` becomes blocks, `byline` names.
 * What the record says is brought over as it stands; `validateArticle` says what is wrong with it.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromReadability } from 'cleancopy/schema';
 *
 * const article = fromReadability({
 *   title: 'Storm closes the port',
 *   byline: 'By Jane Doe',
 *   content: '<div><p>Ferries stay in harbour until <b>Friday</b>.</p></div>',
 *   publishedTime: '2019-11-19T09:30:00Z',
 * });
 * article.authors; // [{ name: 'Jane Doe' }]
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export function fromReadability(value: unknown): Article {
  return readRecord('fromReadability', () => fromRecord(readReadability(value)).article);
}
