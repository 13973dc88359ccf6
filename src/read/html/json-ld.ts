import type { MetaFact } from '../../page/meta.js';
import type { Span } from '../../page/span.js';
import { applyEdits, repairText } from '../../repair/repair.js';
import { isObject, jsonLdNodes, mainNodes, typesOf, type Json, type JsonNode } from './json-ld-nodes.js';
import { valuesOf } from './json-ld-values.js';

/** Longest value that is kept, apart from the article's own body. */
const LONGEST = 4000;
/** So many values of one property are kept. */
const MOST_VALUES = 64;

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

/**
 * What the blocks of JSON-LD say of the page: `json-ld:*` of the article, `json-ld-page:*` of the page,
 * `json-ld-site:name` of the site. Of several articles it is the one that the page itself is about.
 * `json-ld-type` is what the page says it is, `json-ld-part` what it says that it holds or names.
 *
 * @param about - the page's own titles and URLs, which tell its article from those it links to
 */
export function jsonLdFacts(source: string, spans: readonly Span[], about: readonly string[]): MetaFact[] {
  if (spans.length === 0) return [];
  const { nodes, byId } = jsonLdNodes(source, spans);
  const facts: MetaFact[] = [];
  for (const { prefix, found } of mainNodes(nodes, about)) {
    for (const node of found) {
      const properties = prefix === 'json-ld-site' ? SITE : PROPERTIES;
      for (const [property, name] of properties) factsOf(node, property, `${prefix}:${name}`, byId, facts);
      const comments = prefix === 'json-ld' ? countedComments(node.value) : null;
      if (comments !== null)
        facts.push({ source: 'json-ld', name: 'json-ld:comment-count', value: comments, url: null, before: 0, span: node.span });
    }
  }
  return [...facts, ...typeFacts(nodes)];
}

/** The comments that an article counts among what readers did: likes, shares, comments. */
function countedComments({ interactionStatistic: given }: Json): string | null {
  const counters = (Array.isArray(given) ? given.slice(0, MOST_VALUES) : [given]) as unknown[];
  for (const counter of counters.filter(isObject)) {
    const { interactionType: type, userInteractionCount: count } = counter;
    const name = isObject(type) ? type['@type'] : type;
    if (typeof name === 'string' && /(?:^|[/:])CommentAction$/.test(name) && (typeof count === 'number' || typeof count === 'string'))
      return String(count);
  }
  return null;
}

/** Each type once, and whether all may read it for nothing. */
function typeFacts(nodes: readonly JsonNode[]): MetaFact[] {
  const facts = new Map<string, MetaFact>();
  const add = (name: string, value: string, { span }: JsonNode): void => {
    const key = `${name} ${value}`;
    if (value !== '' && value.length <= LONGEST_TYPE && facts.size < MOST_VALUES && !facts.has(key))
      facts.set(key, { source: 'json-ld', name, value, url: null, before: 0, span });
  };
  for (const node of nodes) {
    for (const type of typesOf(node)) add(node.isMain ? 'json-ld-type' : 'json-ld-part', type, node);
    const free = node.value['isAccessibleForFree'];
    if (node.isMain && (typeof free === 'boolean' || typeof free === 'string')) add('json-ld-free', String(free).toLowerCase(), node);
  }
  return [...facts.values()];
}

const LONGEST_TYPE = 64;

/** Properties that hold URLs; a number in their place is the key of a record in the site's own database, a fragment names another object. */
const LINKS: ReadonlySet<string> = new Set(['image', 'mainEntityOfPage', 'thumbnailUrl', 'url']);
const NO_LINK = /^(?:\d+$|#)/;

const SITE: typeof PROPERTIES = [['name', 'name']];

function factsOf(
  { value: node, span }: JsonNode,
  property: string,
  name: string,
  byId: Parameters<typeof valuesOf>[1],
  facts: MetaFact[],
): void {
  const given = node[property];
  if (given === undefined || given === null) return;
  const people = name.endsWith(':author');
  // What a list holds is a tag each, whatever signs are in it
  const called = property === 'keywords' && typeof given !== 'string' ? name.replace('keywords', 'tag') : name;
  const isLink = LINKS.has(property);
  for (const { value, url, isBody } of valuesOf(given, byId, people ? 'people' : isLink ? 'links' : 'things').slice(0, MOST_VALUES)) {
    const clean = plain(value);
    if (clean === '' || clean.length > LONGEST || (isLink && NO_LINK.test(clean))) continue;
    facts.push({ source: 'json-ld', name: people && isBody ? `${name}-body` : called, value: clean, url, before: 0, span });
  }
}

const NOTHING_OFF: ReadonlySet<string> = new Set();

/** Strings of JSON-LD often hold entities, tags and line ends of the HTML they came from. */
function plain(value: string): string {
  if (value.length > LONGEST * 2) return '';
  const decoded = applyEdits(value, repairText(value, NOTHING_OFF).edits);
  return decoded
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
