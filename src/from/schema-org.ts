import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { isReference, nodesById } from '../read/html/json-ld-nodes.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asLine, asList, asObject, asTags, entriesOf, firstLine, isObject, type Fields } from './values.js';

/** Types of schema.org that are articles. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:[A-Z]\w{0,40})?(?:Article|BlogPosting|Report|Posting)$/;

/** Nodes looked at: a graph can be large, and its article stands among its first. */
const MOST_NODES = 2000;

const isArticleNode = (node: Fields): boolean => asList(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** The node of an article in JSON-LD: the value itself, an entry of a list or of `@graph`, or what a page is about. */
export function articleNode(value: unknown): Fields | null {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...(node as unknown[]).slice(0, MOST_NODES));
    if (!isObject(node)) continue;
    if (isArticleNode(node)) return node;
    queue.push(node['@graph'], node['mainEntity']);
  }
  return null;
}

/** An article of schema.org, as JSON-LD has it; what it refers to by `@id` is looked up in the same value. */
export function readSchemaOrg(value: unknown): ForeignRecord {
  const node = articleNode(value) ?? asObject(value);
  const byId = nodesById(value);
  const referred = (entry: unknown): unknown => (isObject(entry) && isReference(entry) ? (byId.get(String(entry['@id'])) ?? entry) : entry);
  const all = (given: unknown): readonly unknown[] => entriesOf(given).map(referred);
  const page = asObject(referred(node['mainEntityOfPage']));
  const [image] = all(node['image']);
  const body = node['articleBody'];
  return {
    title: firstLine(node['headline'], node['name'], node['title']),
    subtitle: node['alternativeHeadline'],
    authors: all(node['author'] ?? node['creator']),
    published: node['datePublished'] ?? node['dateCreated'],
    modified: node['dateModified'],
    dateline: node['dateline'],
    language: firstLine(node['inLanguage'], asObject(node['inLanguage'])['alternateName'], asObject(node['inLanguage'])['name']),
    siteName: siteNameOf(node, all),
    url: firstLine(node['url'], node['mainEntityOfPage'], page['url'], page['@id']),
    section: firstLine(...asList(node['articleSection'])),
    tags: asTags(node['keywords'], ','),
    image: pictureOf(image),
    commentCount: node['commentCount'],
    text: firstLine(body) === null ? node['text'] : body,
  };
}

/** The publisher's name, else that of the site or the paper that the article is part of, if only through its page. */
function siteNameOf(node: Fields, all: (given: unknown) => readonly unknown[]): string | null {
  const [publisher] = all(node['publisher']);
  const part = asObject(all(node['isPartOf'])[0]);
  const isPage = asList(part['@type']).some((type) => typeof type === 'string' && type.endsWith('Page'));
  const whole = isPage ? asObject(all(part['isPartOf'])[0]) : part;
  return firstLine(asObject(publisher)['name'], publisher, whole['name']);
}

/** Where a picture is; an object that does not say comes back as it is, to be told. */
function pictureOf(image: unknown): unknown {
  const { url, contentUrl, '@type': type, '@id': id } = asObject(image);
  // The id of a picture's own node may be its address; that of a reference is a name.
  const own = type === undefined || /#/.test(asLine(id) ?? '#') ? null : id;
  return firstLine(image, url, asObject(url)['@id'], contentUrl, own) ?? image;
}

/**
 * An article of schema.org (`NewsArticle`, `BlogPosting` and their kin) as an Article: a node of
 * JSON-LD, a list of nodes, or a document with `@graph`.
 *
 * @param value - any value; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromSchemaOrg } from 'cleancopy/schema';
 *
 * const article = fromSchemaOrg({
 *   '@context': 'https://schema.org',
 *   '@graph': [
 *     { '@type': 'Organization', name: 'The Herald' },
 *     {
 *       '@type': 'NewsArticle',
 *       headline: 'Storm closes the port',
 *       author: { '@type': 'Person', name: 'Jane Doe' },
 *       datePublished: '2019-11-19T09:30:00+01:00',
 *       keywords: 'Ports, Weather',
 *       articleBody: 'Ferries stay in harbour.\nNobody was hurt.',
 *     },
 *   ],
 * });
 * article.title; // 'Storm closes the port'
 * article.tags; // ['Ports', 'Weather']
 * ```
 */
export function fromSchemaOrg(value: unknown): Article {
  return readRecord('fromSchemaOrg', () => fromRecord(readSchemaOrg(value)).article);
}
