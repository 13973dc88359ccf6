import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asList, asObject, asTags, firstDate, firstLine, isObject, looksLikeHtml } from './values.js';

/** An item of an RSS feed, or an entry of an Atom feed, as parsers of either hand it over. */
export function readRssItem(value: unknown): ForeignRecord {
  const fields = asObject(value);
  const own = ['content:encoded', 'content', 'description', 'summary', 'contentSnippet'].map((name) => textOf(fields[name]));
  const content = own.find((text) => text !== null) ?? null;
  const isHtml = looksLikeHtml(content ?? '');
  return {
    title: textOf(fields['title']),
    authors: asList(fields['creator'] ?? fields['dc:creator'] ?? fields['author']).map((one) => textOf(one) ?? authorOf(one)),
    published: firstDate(
      ...['isoDate', 'pubDate', 'pubdate', 'published', 'dc:date', 'date'].map((name) => textOf(fields[name]) ?? fields[name]),
    ),
    modified: firstDate(...['updated', 'atom:updated'].map((name) => textOf(fields[name]) ?? fields[name])),
    language: firstLine(fields['language'], fields['dc:language'], fields['xml:lang']),
    url: firstLine(
      ...asList(fields['link'])
        .filter(isOwn)
        .flatMap((link) => [textOf(link), attribute(link, 'href')]),
      fields['url'],
    ),
    image: firstLine(
      ...['enclosure', 'media:content', 'media_content'].flatMap((name) => asList(fields[name]).filter(isPicture)).map(urlOf),
      ...['media:thumbnail', 'media_thumbnail'].flatMap((name) => asList(fields[name])).map(urlOf),
    ),
    tags: tagsOf(fields['categories'] ?? fields['category'] ?? fields['tags']),
    ...(isHtml ? { html: content } : { text: content }),
  };
}

/** A person of Atom, whose elements parsers of XML wrap: the name and the page unwrapped. */
function authorOf(person: unknown): unknown {
  if (!isObject(person)) return person;
  const { name, uri } = person;
  return { ...person, name: asList(name).map((one) => textOf(one) ?? one), uri: textOf(uri) ?? uri };
}

/** True for a link of an Atom entry that leads to what the entry tells of, not to the feed, its comments or a file. */
const isOwn = (link: unknown): boolean => ['', 'alternate', 'canonical'].includes(attribute(link, 'rel') ?? '');

const isPicture = (one: unknown): boolean => attribute(one, 'medium') === 'image' || attribute(one, 'type')?.startsWith('image/') === true;
const urlOf = (one: unknown): string | null => attribute(one, 'url');

/** Categories as they are, unless one text lists them all. */
function tagsOf(value: unknown): string[] {
  const tags = asList(value).map((tag) => textOf(tag) ?? attribute(tag, 'term') ?? tag);
  return asTags(tags.length === 1 ? tags[0] : tags, ',');
}

/** How parsers of XML mark attributes: by a sign before the name, or in an object of their own. */
const MARKS = ['', '@_', '@', '_', '-'];
const NESTS = ['$', '_attributes', 'attributes', '@attributes'];

function attribute(element: unknown, name: string): string | null {
  const fields = asObject(element);
  return firstLine(...MARKS.map((mark) => fields[mark + name]), ...NESTS.map((nest) => asObject(fields[nest])[name]));
}

/** Where parsers of XML put the text of an element that has attributes, or that is CDATA. */
const TEXT_KEYS = ['_', '#text', '$t', '$text', 'value', '__cdata', '_cdata', '#cdata', '#cdata-section'];

/** The text of an element, whether the parser gave it bare, in a list of one, or in an object with its attributes. */
function textOf(value: unknown): string | null {
  const [first] = asList(value);
  const fields = asObject(first);
  for (const text of [first, ...TEXT_KEYS.map((key) => fields[key])]) {
    const bare = typeof text === 'string' ? text.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, '') : '';
    if (bare.trim() !== '') return bare;
  }
  return null;
}

/**
 * An item of an RSS feed, or an entry of an Atom feed, as an Article: the shapes of rss-parser,
 * feedparser and of XML parsers that keep the names of the elements.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromRssItem } from 'cleancopy/schema';
 *
 * const article = fromRssItem({
 *   title: 'Storm closes the port',
 *   link: 'https://example.com/news/1',
 *   pubDate: 'Tue, 19 Nov 2019 09:30:00 GMT',
 *   'dc:creator': 'Jane Doe',
 *   description: 'Ferries stay in harbour until Friday.',
 * });
 * article.publishedAt; // '2019-11-19T09:30:00Z'
 * article.url; // 'https://example.com/news/1'
 * ```
 */
export function fromRssItem(value: unknown): Article {
  return readRecord('fromRssItem', () => fromRecord(readRssItem(value)).article);
}
