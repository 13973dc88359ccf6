import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asObject } from './values.js';

/** The result of `parse` of Mercury, today \@postlight/parser; its `domain` is the host, not the name of the site. */
export function readMercury(value: unknown): ForeignRecord {
  const { title, dek: subtitle, author: authors, date_published: published, lead_image_url: image, url, content } = asObject(value);
  return { title, subtitle, authors, published, image, url, html: content };
}

/**
 * The result of `parse` of Mercury, today \@postlight/parser, as an Article.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromMercury } from 'cleancopy/schema';
 *
 * const article = fromMercury({
 *   title: 'Storm closes the port',
 *   author: 'Jane Doe',
 *   date_published: '2019-11-19T09:30:00.000Z',
 *   lead_image_url: 'https://example.com/pier.jpg',
 *   url: 'https://example.com/news/1',
 *   content: '<div><p>Ferries stay in harbour until <b>Friday</b>.</p></div>',
 * });
 * article.image; // 'https://example.com/pier.jpg'
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export function fromMercury(value: unknown): Article {
  return readRecord('fromMercury', () => fromRecord(readMercury(value)).article);
}
