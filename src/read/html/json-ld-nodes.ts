import type { Span } from '../../page/span.js';

/** Larger blocks of JSON-LD are not read, in UTF-16 code units. */
const MOST_JSON = 2_000_000;
/** No more objects are looked into, over all depths. */
const MOST_NODES = 5000;
/** Nor deeper ones. */
const DEEPEST = 24;

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** An object of JSON-LD that may speak of the page. */
export interface JsonNode {
  readonly value: Json;
  /** True where it speaks of the page itself, not of something that the page names. */
  readonly isMain: boolean;
  /** The block of JSON-LD that it stands in. */
  readonly span: Span;
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Properties below which an object still speaks of the page; all others name something else. */
const OWN: ReadonlySet<string> = new Set(['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf']);

/** Every object of some blocks of JSON-LD, from the outside in; those with an `@id` by it. */
export function jsonLdNodes(source: string, spans: readonly Span[]): { nodes: readonly JsonNode[]; byId: ReadonlyMap<string, Json> } {
  const nodes: JsonNode[] = [];
  for (const span of spans) {
    if (span.end - span.start <= MOST_JSON && nodes.length < MOST_NODES) collect(parse(source.slice(span.start, span.end)), span, nodes);
  }
  return { nodes, byId: byIdOf(nodes) };
}

/** Every object of some JSON-LD that has an `@id`, by it. */
export function nodesById(root: unknown): ReadonlyMap<string, Json> {
  const nodes: JsonNode[] = [];
  collect(root, NOWHERE, nodes);
  return byIdOf(nodes);
}

/** Of what is no text of a page. */
const NOWHERE: Span = { start: 0, end: 0 };

/** The objects that say something of what they name; others refer to it. */
function byIdOf(nodes: readonly JsonNode[]): ReadonlyMap<string, Json> {
  const byId = new Map<string, Json>();
  for (const { value } of nodes) {
    const id = value['@id'];
    if (typeof id !== 'string' || isReference(value)) continue;
    // What names a person with an `@id` may say less than the object of that person.
    const known = byId.get(id);
    if (known === undefined || (known['url'] === undefined && value['url'] !== undefined)) byId.set(id, value);
  }
  return byId;
}

/** True for an object that says no more than the `@id` of another. */
export function isReference(value: Json): boolean {
  return typeof value['@id'] === 'string' && SAYING.every((key) => value[key] === undefined);
}

/** Properties that tell what something is called or where it is. */
const SAYING = ['name', 'url', 'contentUrl', 'givenName', 'familyName'] as const;

/** Reads JSON; also in a comment, with line ends in its strings, with a comma too many, as pages have it. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .trim()
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>|\/\*\s?\]\]>\s?\*\/)$/, '')
    .replace(/;\s*$/, '');
  const flat = (): string => bare.replace(/[\u0000-\u001F]+/g, ' ');
  for (const given of [() => bare, flat, () => flat().replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(given()) as unknown;
    } catch {
      // Tried again with less; what is still broken says nothing.
    }
  }
  return null;
}

/** The object that a text of JSON is; `null` if it is none. */
export function objectOf(text: string): Json | null {
  const value = parse(text);
  return isObject(value) ? value : null;
}

function collect(root: unknown, span: Span, out: JsonNode[]): void {
  let level: { value: unknown; isMain: boolean }[] = [{ value: root, isMain: true }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { value, isMain } of level) {
      if (out.length + next.length > MOST_NODES) break;
      if (Array.isArray(value)) for (const entry of value.slice(0, MOST_NODES)) next.push({ value: entry, isMain });
      else if (isObject(value)) {
        out.push({ value, isMain, span });
        for (const [key, entry] of Object.entries(value)) {
          if (typeof entry !== 'object' || entry === null) continue;
          // A product with one review is the page of that review.
          next.push({ value: entry, isMain: isMain && (OWN.has(key) || (key === 'review' && !Array.isArray(entry))) });
        }
      }
    }
    level = next;
  }
}

/** What a type is to the page, the likeliest to be the article first. */
const RANKS: readonly (readonly [type: RegExp, rank: number])[] = [
  [/(?:Article|Posting|Report)$/, 4],
  [/^(?:HowTo|Recipe|Review)$/, 3],
  [/(?:VideoObject|Episode|CreativeWork)$/, 2],
  [/Page$/, 1],
  [/^WebSite$/, 0],
];

function rankOf(node: JsonNode): number {
  return typesOf(node).reduce((best, name) => Math.max(best, RANKS.find(([is]) => is.test(name))?.[1] ?? -1), -1);
}

/** The types of an object, without the vocabulary they come from. */
export function typesOf({ value }: JsonNode): string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type.slice(0, 8) : [type]).map((entry: unknown) =>
    typeof entry === 'string' ? (entry.split(/[/#:]/).at(-1) ?? '') : '',
  );
}

/** So many articles of which none is the page's own are those of a list. */
const LISTED = 3;

/** The nodes that speak of the article, of the page and of the site. */
export function mainNodes(nodes: readonly JsonNode[], about: readonly string[]): { prefix: string; found: readonly JsonNode[] }[] {
  const ranked = nodes.filter(({ isMain }) => isMain).map((node) => ({ node, rank: rankOf(node) }));
  const of = (rank: number): JsonNode[] => ranked.filter((entry) => entry.rank === rank).map(({ node }) => node);
  const keys = new Set(about.map(keyOf).filter((key) => key !== ''));
  return [
    { prefix: 'json-ld', found: articles(ranked, keys) },
    { prefix: 'json-ld-page', found: of(1).slice(0, 1) },
    { prefix: 'json-ld-site', found: of(0).slice(0, 1) },
  ];
}

/** The article of the page, in as many nodes as state it: the one that has the page's title or URL, else the only one. */
function articles(ranked: readonly { node: JsonNode; rank: number }[], keys: ReadonlySet<string>): JsonNode[] {
  const able = ranked.filter(({ rank }) => rank > 1);
  const named = able.filter(({ node }) => isAbout(node, keys));
  const from = named.length > 0 ? named : able;
  const best = from.reduce((most, { rank }) => Math.max(most, rank), 0);
  const found = from.filter(({ rank }) => rank === best).map(({ node }) => node);
  return named.length === 0 && found.length >= LISTED ? [] : found.slice(0, LISTED);
}

/** Letters of a title that is no single word. */
const TELLING = 8;

function isAbout({ value }: JsonNode, keys: ReadonlySet<string>): boolean {
  const page = value['mainEntityOfPage'];
  const urls = [value['url'], value['@id'], isObject(page) ? page['@id'] : page];
  if (urls.some((given) => typeof given === 'string' && keys.has(keyOf(given)))) return true;
  // Titles of pages go on with the name of the site
  return [value['headline'], value['name']].some((given) => {
    const key = typeof given === 'string' ? keyOf(given) : '';
    return key.length >= TELLING && [...keys].some((other) => other.startsWith(key));
  });
}

/** Letters and digits of a title or URL: without scheme, fragment and signs. */
function keyOf(text: string): string {
  return (/^https?:/i.test(text) ? (text.split('#', 1)[0] ?? '') : text)
    .slice(0, 500)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .toLowerCase()
    .replace(/&#?\w{1,8};|[^\p{L}\p{N}]+/gu, '');
}
