import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asObject, asTags, firstLine } from './values.js';

/** An item of a JSON Feed (versions 1 and 1.1). */
export function readJsonFeedItem(value: unknown): ForeignRecord {
  const fields = asObject(value);
  return {
    title: fields['title'],
    authors: fields['authors'] ?? fields['author'],
    published: fields['date_published'],
    modified: fields['date_modified'],
    language: fields['language'],
    url: firstLine(fields['url'], fields['external_url']),
    image: firstLine(fields['image'], fields['banner_image']),
    tags: asTags(fields['tags'], ','),
    html: fields['content_html'],
    text: firstLine(fields['content_text']) === null ? fields['summary'] : fields['content_text'],
  };
}

/**
 * An item of a JSON Feed (versions 1 and 1.1) as an Article.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromJsonFeedItem } from 'cleancopy/schema';
 *
 * const article = fromJsonFeedItem({
 *   id: '1',
 *   url: 'https://example.com/news/1',
 *   title: 'Storm closes the port',
 *   content_html: '<p>Ferries stay in harbour until Friday.</p>',
 *   date_published: '2019-11-19T09:30:00+01:00',
 *   authors: [{ name: 'Jane Doe', url: 'https://example.com/jane' }],
 * });
 * article.authors; // [{ name: 'Jane Doe', url: 'https://example.com/jane' }]
 * article.publishedAt; // '2019-11-19T09:30:00+01:00'
 * ```
 */
export function fromJsonFeedItem(value: unknown): Article {
  return readRecord('fromJsonFeedItem', () => fromRecord(readJsonFeedItem(value)).article);
}
