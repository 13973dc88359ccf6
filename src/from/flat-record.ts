import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asList, asObject, asTags, firstDate, firstLine, looksLikeHtml, type Fields } from './values.js';

/** What the fields of an article are called by news interfaces, crawlers and tables of data, the likeliest first. */
// prettier-ignore
export const KEYS = {
  title: ['title', 'headline', 'webTitle'],
  subtitle: ['subtitle', 'standfirst', 'dek'],
  authors: ['authors', 'author', 'byline', 'creator', 'writer'],
  published: ['publishedAt', 'published_at', 'date_publish', 'publish_date', 'publishDate', 'published_date', 'datePublished', 'webPublicationDate', 'published', 'pub_date', 'seendate', 'datetime', 'date', 'timestamp'],
  modified: ['modifiedAt', 'updated_at', 'date_modify', 'modified', 'updated'],
  language: ['language', 'lang'],
  siteName: ['site_name', 'siteName', 'source_name', 'publication', 'publisher', 'source', 'domain'],
  url: ['url', 'link', 'web_url', 'webUrl', 'canonical_url'],
  image: ['urlToImage', 'socialimage', 'image_url', 'image', 'top_image', 'thumbnail'],
  section: ['section', 'sectionName', 'category'],
  tags: ['tags', 'keywords'],
  text: ['content', 'text', 'maintext', 'cleaned_text', 'article_text', 'full_text', 'fulltext', 'body', 'article', 'story'],
  summary: ['description', 'summary'],
} as const;

/** The values that an object has for a field. */
const valuesOf = (fields: Fields, field: keyof typeof KEYS): readonly unknown[] => KEYS[field].map((key) => fields[key]);

/** A text, or a list of paragraphs. */
const isText = (value: unknown): boolean => typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');

/**
 * True for an object with a title and a text, with a title, a summary and where and when it was published, or of GDELT's
 * lists, which have no text, that says more under keys that no Article has: `urlToImage`, `maintext`.
 */
export function isFlatRecord(fields: Fields, own: ReadonlySet<string>): boolean {
  const states = (field: keyof typeof KEYS): boolean => firstLine(...valuesOf(fields, field)) !== null;
  if (!states('title') || !Object.values(KEYS).some((keys) => keys.some((key) => !own.has(key) && Object.hasOwn(fields, key))))
    return false;
  if (Object.hasOwn(fields, 'seendate') && states('url')) return true;
  return valuesOf(fields, 'text').some(isText) || (states('summary') && states('url') && states('published'));
}

/** A flat record, by what its keys are usually called. */
export function readFlatRecord(value: unknown): ForeignRecord {
  const fields = asObject(value);
  const line = (field: keyof typeof KEYS): string | null =>
    firstLine(...valuesOf(fields, field).flatMap((one) => [one, asObject(one)['name']]));
  const text = [...valuesOf(fields, 'text'), ...valuesOf(fields, 'summary')].find((one) => isText(one) && firstLine(one) !== null);
  return {
    title: line('title'),
    subtitle: line('subtitle'),
    authors: valuesOf(fields, 'authors').find((one) => one != null),
    published: firstDate(...valuesOf(fields, 'published')),
    modified: firstDate(...valuesOf(fields, 'modified')),
    language: line('language'),
    siteName: line('siteName'),
    url: line('url'),
    image: firstLine(...valuesOf(fields, 'image').flatMap((one) => [one, asObject(one)['url']])),
    section: line('section'),
    tags: asTags(
      valuesOf(fields, 'tags').find((one) => asList(one).length > 0),
      ',',
    ),
    ...(typeof text === 'string' && looksLikeHtml(text) ? { html: text } : { text }),
  };
}

/**
 * A flat record of unknown origin as an Article, by what its keys are usually called: those of news interfaces (`urlToImage`,
 * `publishedAt`, `content`), of news-please and goose3 (`maintext`, `cleaned_text`), of tables (`headline`, `body`, `date`).
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromFlatRecord } from 'cleancopy/schema';
 *
 * const article = fromFlatRecord({
 *   source: { id: null, name: 'The Herald' },
 *   author: 'Jane Doe',
 *   title: 'Storm closes the port',
 *   url: 'https://example.com/news/1',
 *   urlToImage: 'https://example.com/pier.jpg',
 *   publishedAt: '2019-11-19T09:30:00Z',
 *   content: 'Ferries stay in harbour until Friday… [+1234 chars]',
 * });
 * article.siteName; // 'The Herald'
 * article.text; // 'Ferries stay in harbour until Friday… [+1234 chars]'
 * ```
 */
export function fromFlatRecord(value: unknown): Article {
  return readRecord('fromFlatRecord', () => fromRecord(readFlatRecord(value)).article);
}
