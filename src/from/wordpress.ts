import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { decodedLine } from './decoded-line.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asLine, asList, asObject, asTags, firstLine } from './values.js';

/** A post of WordPress's REST API; with `_embed` it has its author, picture, categories and tags. */
export function readWordPress(value: unknown): ForeignRecord {
  const post = asObject(value);
  const embedded = asObject(post['_embedded']);
  const terms = asList(embedded['wp:term']).flatMap(asList).map(asObject);
  const namesOf = (taxonomy: string): string[] =>
    asTags(
      terms.filter((term) => term['taxonomy'] === taxonomy).map(({ name }) => decodedLine(name)),
      ',',
    );
  const [picture] = asList(embedded['wp:featuredmedia']);
  const authors = asList(embedded['author'])
    .map(asObject)
    .flatMap(({ name, link }) => (asLine(name) === null ? [] : [{ name, url: link }]));
  return {
    title: decodedLine(asObject(post['title'])['rendered']),
    authors,
    published: moment(post['date_gmt'], post['date']),
    modified: moment(post['modified_gmt'], post['modified']),
    url: post['link'],
    image: firstLine(asObject(picture)['source_url'], post['jetpack_featured_media_url']),
    section: namesOf('category')[0],
    tags: namesOf('post_tag'),
    html: asObject(post['content'])['rendered'],
  };
}

/** The moment in UTC, which WordPress writes without its zone; drafts have zeros there. */
function moment(utc: unknown, local: unknown): unknown {
  const line = asLine(utc);
  if (line === null || line.startsWith('0000')) return local;
  return /T[\d:]+$/.test(line) ? `${line}Z` : line;
}

/**
 * A post of WordPress's REST API as an Article; asked for with `_embed`, it has its author, picture, category and tags.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromWordPress } from 'cleancopy/schema';
 *
 * const article = fromWordPress({
 *   date_gmt: '2019-11-19T09:30:00',
 *   link: 'https://example.com/news/1',
 *   title: { rendered: 'Wind &amp; water close the port' },
 *   content: { rendered: '<p>Ferries stay in harbour until <b>Friday</b>.</p>' },
 *   _embedded: { author: [{ name: 'Jane Doe', link: 'https://example.com/author/jane' }] },
 * });
 * article.title; // 'Wind & water close the port'
 * article.publishedAt; // '2019-11-19T09:30:00Z'
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export function fromWordPress(value: unknown): Article {
  return readRecord('fromWordPress', () => fromRecord(readWordPress(value)).article);
}
