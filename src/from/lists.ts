import { KEYS } from './flat-record.js';
import { articleNode } from './schema-org.js';
import { asList, asObject, firstLine, isObject, type Fields } from './values.js';

/** What lists of articles are called in feeds and in JSON-LD, also beside a title: that of the feed. */
const FEED_LISTS: readonly string[] = ['items', 'item', 'entries', 'entry', 'articles', 'itemListElement', 'blogPost', 'dataFeedElement'];
/** The same in answers of news interfaces and searches. */
const ANSWER_LISTS: readonly string[] = ['data', 'docs', 'hits', 'news', 'posts', 'records', 'results', 'stories', 'value'];
/** What stands around such a list: `rss.channel.item`, `response.docs`, `hits.hits`. */
const AROUND: readonly string[] = ['rss', 'rdf:RDF', 'channel', 'feed', 'response', 'result', 'data', 'hits', 'mainEntity', '@graph'];
/** Lists lie no deeper. */
const DEEPEST = 3;
/** So many entries show what a list holds, and so many nodes of a graph are looked at. */
const FEW = 3;
const MOST_NODES = 50;

/** What an article's own text is called; a record that has one is an article, whatever lists it has beside that. */
const TEXTS = /* @__PURE__ */ (() => [
  'content_html',
  'content_text',
  'content:encoded',
  'textContent',
  'articleBody',
  'html',
  'markdown',
  ...KEYS.text,
])();
/** What else an entry has: its title, or what it is wrapped in; and something beside that. */
const TITLES = /* @__PURE__ */ (() => [...TEXTS, ...KEYS.title, 'name', 'item', '_source', 'attributes'])();
const BESIDE = /* @__PURE__ */ (() => [...TEXTS, ...KEYS.url, ...KEYS.summary, '@type', 'id', '_id', 'guid'])();
/** What feeds say of themselves. */
const OF_FEED = ['version', 'feed', 'feedUrl', 'home_page_url'];

const has = (value: Fields, keys: readonly string[]): boolean => keys.some((key) => value[key] != null);

/** True for a value that may be an article of a list: it has a title or a text, and an address or something like it. */
const isEntry = (value: unknown): boolean => isObject(value) && has(value, TITLES) && has(value, BESIDE);

const isListOfEntries = (list: readonly unknown[]): boolean => list.length > 0 && [...list.slice(0, FEW)].every(isEntry);

/** Where a value that is no article holds a list of them, and how many entries that has. */
export interface ArticleList {
  readonly path: readonly string[];
  readonly length: number;
}

/**
 * The list of articles that a value is or holds: a JSON Feed, RSS or Atom as JSON, the answer of a news interface, an
 * `ItemList` of schema.org, articles in a row; `null` for what is one article, or nothing of the kind.
 */
export function articleList(value: unknown): ArticleList | null {
  if (Array.isArray(value)) return isListOfEntries(value) && !isPage(value) ? { path: [], length: value.length } : null;
  if (!isObject(value) || has(value, TEXTS) || articleNode(value) !== null) return null;
  return listIn(value, [], DEEPEST);
}

/** True for the JSON-LD of one page: a list of nodes of which one is the article, or several are the same one. */
function isPage(nodes: readonly unknown[]): boolean {
  const articles = nodes.map(articleNode).filter((node) => node !== null);
  const headlines = new Set(articles.map((node) => firstLine(node['headline'], node['name'])));
  return articles.length > 0 && (articles.length < nodes.length || headlines.size < 2);
}

function listIn(value: Fields, path: readonly string[], depth: number): ArticleList | null {
  const isTitled = value['title'] != null;
  for (const key of isTitled ? FEED_LISTS : [...FEED_LISTS, ...ANSWER_LISTS]) {
    const inner = value[key];
    const list = Array.isArray(inner) ? (inner as readonly unknown[]) : null;
    // Lists of schema.org may hold addresses alone, and lead nowhere but up the site where they are breadcrumbs.
    const isItems = key === 'itemListElement' && value['@type'] !== 'BreadcrumbList';
    // `{ status: 'ok', totalResults: 0, articles: [] }`
    const isEmpty = list?.length === 0 && (!isTitled || has(value, OF_FEED));
    if (list !== null && (isItems || isEmpty || (key !== 'itemListElement' && isListOfEntries(list))))
      return { path: [...path, key], length: list.length };
    // Parsers of XML make no list of one item.
    if ((key === 'item' || key === 'entry') && path.length > 0 && isEntry(inner)) return { path: [...path, key], length: 1 };
  }
  for (const key of depth > 0 ? AROUND : []) {
    const nodes = asList(value[key]);
    // Parsers of XML put the one channel into a list.
    for (const [at, node] of (key === '@graph' || nodes.length === 1 ? nodes.slice(0, MOST_NODES) : []).entries()) {
      const found = listIn(asObject(node), [...path, key, ...(Array.isArray(value[key]) ? [String(at)] : [])], depth - 1);
      if (found !== null) return found;
    }
  }
  return null;
}
