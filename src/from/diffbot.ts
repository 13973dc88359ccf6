import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asList, asObject, asTags, firstLine, type Fields } from './values.js';

/** An article of Diffbot's Article API: the answer with its `objects`, or one of these. */
export function readDiffbot(value: unknown): ForeignRecord {
  const [first] = asList(asObject(value)['objects']);
  const fields = asObject(first ?? value);
  const { title, author, authors, date, siteName, humanLanguage: language, html, text } = fields;
  return {
    title,
    authors: asList(authors).length > 0 ? authors : authorOf(author, fields['authorUrl']),
    published: firstLine(date) === null ? fields['estimatedDate'] : date,
    language,
    siteName,
    url: firstLine(fields['resolvedPageUrl'], fields['pageUrl']),
    image: pictureOf(asList(fields['images'])),
    tags: asTags(
      asList(fields['tags']).map((tag) => asObject(tag)['label'] ?? tag),
      ',',
    ),
    commentCount: asObject(fields['discussion'])['numPosts'],
    html,
    text,
  };
}

const authorOf = (name: unknown, url: unknown): unknown => (firstLine(name) === null ? null : { name, url });

/** The picture that leads, else the first. */
function pictureOf(images: readonly unknown[]): unknown {
  const fields: readonly Fields[] = images.map(asObject);
  return (fields.find(({ primary }) => primary === true) ?? fields[0])?.['url'];
}

/**
 * An article of Diffbot's Article API as an Article: the whole answer, or one of its `objects`.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromDiffbot } from 'cleancopy/schema';
 *
 * const article = fromDiffbot({
 *   type: 'article',
 *   title: 'Storm closes the port',
 *   author: 'Jane Doe',
 *   date: 'Tue, 19 Nov 2019 09:30:00 GMT',
 *   pageUrl: 'https://example.com/news/1',
 *   html: '<p>Ferries stay in harbour until <b>Friday</b>.</p>',
 * });
 * article.publishedAt; // '2019-11-19T09:30:00Z'
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export function fromDiffbot(value: unknown): Article {
  return readRecord('fromDiffbot', () => fromRecord(readDiffbot(value)).article);
}
