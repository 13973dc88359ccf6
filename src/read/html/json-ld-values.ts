import { isObject, isReference, type Json } from './json-ld-nodes.js';

/** One value of a property. */
export interface JsonValue {
  readonly value: string;
  readonly url: string | null;
  /** True for an organisation in a place where people stand. */
  readonly isBody: boolean;
}

/** No list of values is longer. */
const MOST = 256;

/** What a property holds: people never give a URL for a name, links never a name for a URL. */
export type JsonHolds = 'links' | 'people' | 'things';

/** The texts of a property: strings, names or addresses of objects, references followed once. */
export function valuesOf(given: unknown, byId: ReadonlyMap<string, Json>, holds: JsonHolds): JsonValue[] {
  const out: JsonValue[] = [];
  const waiting: unknown[] = [given];
  for (let step = 0; step < MOST && waiting.length > 0; step++) {
    const entry = waiting.shift();
    if (Array.isArray(entry)) waiting.unshift(...(entry.slice(0, MOST) as unknown[]));
    else if (typeof entry === 'string' || typeof entry === 'number') out.push({ value: String(entry), url: null, isBody: false });
    else if (isObject(entry)) {
      const list = entry['@list'] ?? entry['@set'];
      if (Array.isArray(list)) waiting.unshift(list);
      else out.push(...objectValues(entry, byId, holds));
    }
  }
  return out;
}

function objectValues(entry: Json, byId: ReadonlyMap<string, Json>, holds: JsonHolds): JsonValue[] {
  const id = entry['@id'];
  const node = typeof id === 'string' && isReference(entry) ? (byId.get(id) ?? entry) : entry;
  const isBody = isBodyType(node['@type']);
  const url = texts(node['url'])[0] ?? (typeof id === 'string' ? texts(byId.get(id)?.['url'])[0] : undefined) ?? null;
  const names = holds === 'links' ? [] : texts(node['name']);
  if (names.length === 0 && holds === 'people')
    names.push(...[`${texts(node['givenName'])[0] ?? ''} ${texts(node['familyName'])[0] ?? ''}`.trim()].filter((name) => name !== ''));
  if (names.length === 0 && holds !== 'people')
    names.push(...[node['@value'], node['url'], node['contentUrl'], node['@id']].flatMap(texts).slice(0, 1));
  return names.map((value) => ({ value, url, isBody }));
}

/** True for the `@type` of an organisation. */
export function isBodyType(type: unknown): boolean {
  return /Organization|Corporation|Company|WebSite/i.test(texts(type).join(' '));
}

/** The strings of a value: itself, those of a list, `@value` of an object. */
function texts(value: unknown): string[] {
  const entries = Array.isArray(value) ? value.slice(0, MOST) : [value];
  return entries.flatMap((entry: unknown) => {
    const text = isObject(entry) ? entry['@value'] : entry;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}
