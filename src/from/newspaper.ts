import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asObject, asTags, firstLine } from './values.js';

/** An article of newspaper3k or newspaper4k, written as JSON. */
export function readNewspaper(value: unknown): ForeignRecord {
  const fields = asObject(value);
  const { title, authors, publish_date: published, text, tags } = fields;
  return {
    title,
    authors,
    published,
    text,
    language: firstLine(fields['meta_lang'], fields['language']),
    siteName: fields['meta_site_name'],
    url: firstLine(fields['canonical_link'], fields['url']),
    image: firstLine(fields['top_image'], fields['meta_img']),
    tags: asTags(tags, ','),
  };
}

/**
 * An article of newspaper3k or newspaper4k, written as JSON, as an Article.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromNewspaper } from 'cleancopy/schema';
 *
 * const article = fromNewspaper({
 *   title: 'Storm closes the port',
 *   authors: ['Jane Doe', 'John Roe'],
 *   publish_date: '2019-11-19 09:30:00',
 *   text: 'Ferries stay in harbour.\n\nNobody was hurt.',
 * });
 * article.publishedAt; // '2019-11-19T09:30:00'
 * article.body.length; // 2
 * ```
 */
export function fromNewspaper(value: unknown): Article {
  return readRecord('fromNewspaper', () => fromRecord(readNewspaper(value)).article);
}
