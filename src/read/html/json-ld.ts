import type { MetaFact } from '../../page/meta.js';
import type { Span } from '../../page/span.js';

/** Larger blocks of JSON-LD are not read, in UTF-16 code units. */
const MOST_JSON = 2_000_000;
/** No more objects are looked into, over all depths. */
const MOST_NODES = 5000;
/** Nor deeper ones. */
const DEEPEST = 24;
/** Longest value that is kept, apart from the article's own body. */
const LONGEST = 4000;

type Json = Readonly<Record<string, unknown>>;

/** Types whose properties speak of the article of the page. */
const ARTICLES = /(?:Article|BlogPosting|NewsReport|Report|Posting|Review|Recipe|WebPage|VideoObject|HowTo|LiveBlog)$/;

/** What a block of JSON-LD says of the page; nothing where it is no JSON. */
export function jsonLdFacts(source: string, span: Span): MetaFact[] {
  if (span.end - span.start > MOST_JSON) return [];
  const root = parse(source.slice(span.start, span.end));
  if (root === null) return [];
  const nodes = nodesOf(root);
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const facts: MetaFact[] = [];
  const add = (name: string, value: string, url: string | null): void => {
    const clean = value.trim();
    if (clean !== '' && clean.length <= LONGEST) facts.push({ source: 'json-ld', name, value: clean, url, before: 0, span });
  };
  for (const node of nodes) {
    const type = typeOf(node);
    const isArticle = ARTICLES.test(type);
    if (!isArticle) continue;
    const prefix = type === 'WebPage' || type.endsWith('Page') ? 'json-ld-page' : 'json-ld';
    for (const [property, name] of PROPERTIES) for (const { value, url } of valuesOf(node[property], byId)) add(`${prefix}:${name}`, value, url);
  }
  return facts;
}

/** Properties that are taken, and what they are called; people and things give their names. */
const PROPERTIES: readonly (readonly [property: string, name: string])[] = [
  ['headline', 'headline'],
  ['name', 'name'],
  ['alternativeHeadline', 'subtitle'],
  ['author', 'author'],
  ['creator', 'author'],
  ['datePublished', 'published'],
  ['dateCreated', 'created'],
  ['dateModified', 'modified'],
  ['articleSection', 'section'],
  ['keywords', 'keywords'],
  ['publisher', 'publisher'],
  ['image', 'image'],
  ['thumbnailUrl', 'image'],
  ['inLanguage', 'language'],
  ['commentCount', 'comment-count'],
  ['mainEntityOfPage', 'url'],
  ['url', 'url'],
  ['description', 'description'],
];

/** Reads JSON, and JSON in a comment or with line ends in its strings, as pages have it. */
function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '').replace(/;\s*$/, '');
  for (const given of [bare, bare.replace(/[\u0000-\u001F]+/g, ' ')]) {
    try {
      return JSON.parse(given) as unknown;
    } catch {
      // Tried again without controls; what is still broken says nothing.
    }
  }
  return null;
}

/** Every object of a value, from the outside in, in order. */
function nodesOf(root: unknown): Json[] {
  const out: Json[] = [];
  let level: unknown[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (out.length + next.length > MOST_NODES) break;
      if (Array.isArray(value)) for (const entry of value.slice(0, MOST_NODES)) next.push(entry);
      else if (isObject(value)) {
        out.push(value);
        for (const entry of Object.values(value)) if (typeof entry === 'object' && entry !== null) next.push(entry);
      }
    }
    level = next;
  }
  return out;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(node: Json): string {
  const type = node['@type'];
  const first: unknown = Array.isArray(type) ? type.find((entry) => typeof entry === 'string' && ARTICLES.test(entry)) : type;
  return typeof first === 'string' ? (first.split(/[/#:]/).at(-1) ?? '') : '';
}

/** The texts of a property: strings, names of objects, references followed once. */
function valuesOf(value: unknown, byId: ReadonlyMap<string, Json>): { value: string; url: string | null }[] {
  const entries = Array.isArray(value) ? value.slice(0, 64) : [value];
  return entries.flatMap((entry: unknown) => {
    if (typeof entry === 'string' || typeof entry === 'number') return [{ value: String(entry), url: null }];
    if (!isObject(entry)) return [];
    const id = entry['@id'];
    const node = typeof id === 'string' && entry['name'] === undefined && entry['url'] === undefined ? (byId.get(id) ?? entry) : entry;
    const text = [node['name'], node['@value'], node['url'], node['contentUrl'], node['@id']].find((given) => typeof given === 'string' && given.trim() !== '');
    const url = node['url'];
    const names = Array.isArray(node['name']) ? node['name'].filter((given) => typeof given === 'string') : [];
    if (names.length > 0) return names.map((name) => ({ value: name, url: null }));
    return typeof text === 'string' ? [{ value: text, url: typeof url === 'string' ? url : null }] : [];
  });
}
