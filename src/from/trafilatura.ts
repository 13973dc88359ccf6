import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asLine, asObject, asTags, firstLine } from './values.js';

/** What Trafilatura writes as JSON. */
export function readTrafilatura(value: unknown): ForeignRecord {
  const fields = asObject(value);
  const { title, author, date: published, text, language, tags, categories, image } = fields;
  return {
    title,
    authors: asLine(author)?.split(';') ?? author,
    published,
    text,
    language,
    siteName: firstLine(fields['source-hostname'], fields['sitename']),
    url: firstLine(fields['source'], fields['url']),
    section: asTags(categories, ';')[0],
    tags: asTags(tags, ';'),
    image,
  };
}

/**
 * What Trafilatura writes as JSON, as an Article.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromTrafilatura } from 'cleancopy/schema';
 *
 * const article = fromTrafilatura({
 *   title: 'Storm closes the port',
 *   author: 'Jane Doe; John Roe',
 *   date: '2019-11-19',
 *   'source-hostname': 'The Herald',
 *   text: 'Ferries stay in harbour.\nNobody was hurt.',
 * });
 * article.authors.map(({ name }) => name); // ['Jane Doe', 'John Roe']
 * article.siteName; // 'The Herald'
 * ```
 */
export function fromTrafilatura(value: unknown): Article {
  return readRecord('fromTrafilatura', () => fromRecord(readTrafilatura(value)).article);
}
