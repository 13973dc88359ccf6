import type { MetaFact, MetaSource } from '../../page/meta.js';
import type { Span } from '../../page/span.js';
import type { Attributes } from './attributes.js';
import { objectOf } from './json-ld-nodes.js';

/** Longest value that is kept: descriptions are the longest that mean something. */
const LONGEST = 4000;

/** Relations of `link` that say something of the page. */
const RELATIONS: ReadonlySet<string> = new Set(['amphtml', 'author', 'canonical', 'icon', 'image_src']);

/** What a `meta` or `link` tag says of the page. */
export function headFacts(name: string, attributes: Attributes, where: { before: number; span: Span }): MetaFact[] {
  return name === 'link' ? linkFacts(attributes, where) : metaFacts(attributes, where);
}

function metaFacts(attributes: Attributes, { before, span }: { before: number; span: Span }): MetaFact[] {
  const value = attributes.get('content')?.trim() ?? '';
  if (attributes.get('name')?.toLowerCase() === 'parsely-page') return parselyFacts(value, { before, span });
  if (value === '' || value.length > LONGEST) return [];
  const names = [attributes.get('property'), attributes.get('name'), attributes.get('http-equiv')];
  const known = new Set(names.flatMap((given) => (given ?? '').toLowerCase().trim().split(/\s+/)));
  return [...known].filter((fact) => fact !== '').map((fact) => ({ source: sourceOf(fact), name: fact, value, url: null, before, span }));
}

/** Properties of Parsely's record of a page, by the names of its single tags. */
// prettier-ignore
const PARSELY: readonly (readonly [property: string, name: string])[] = [
  ['title', 'title'], ['author', 'author'], ['authors', 'author'], ['pub_date', 'pub-date'], ['section', 'section'], ['image_url', 'image-url'], ['tags', 'tags'],
];

/** What a record of JSON in a `meta` tag says of the page; nothing if it is broken. */
function parselyFacts(json: string, { before, span }: { before: number; span: Span }): MetaFact[] {
  const value = objectOf(json);
  return PARSELY.flatMap(([property, name]) => {
    const given = value?.[property];
    return (Array.isArray(given) ? given.slice(0, MOST_VALUES) : [given]).flatMap((entry: unknown) =>
      typeof entry === 'string' && entry.trim() !== '' && entry.length <= LONGEST
        ? [{ source: 'meta' as const, name: `parsely-${name}`, value: entry.trim(), url: null, before, span }]
        : [],
    );
  });
}

/** No more authors or tags of one page. */
const MOST_VALUES = 50;

function sourceOf(name: string): MetaSource {
  return /^(?:og|article|twitter|fb):/.test(name) ? 'open-graph' : 'meta';
}

function linkFacts(attributes: Attributes, { before, span }: { before: number; span: Span }): MetaFact[] {
  const value = attributes.get('href')?.trim() ?? '';
  if (value === '' || value.length > LONGEST) return [];
  const relations = (attributes.get('rel') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((relation) => RELATIONS.has(relation));
  return relations.map((relation) => ({ source: 'meta', name: `link:${relation}`, value, url: value, before, span }));
}
