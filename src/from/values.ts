import { isPlaceholder } from '../quality/placeholders.js';
import { wellFormed } from '../page/well-formed.js';

/** An object of unknown keys. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for what has keys: no list, no `null`. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; one without keys where it is none. */
export function asObject(value: unknown): Fields {
  return isObject(value) ? value : {};
}

/** The value as a list: itself, nothing for `null` and `undefined`, else a list of one. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value == null ? [] : [value];
}

/** True for text with a tag in it: feeds and news interfaces put HTML and plain text into the same fields. */
export const looksLikeHtml = (text: string): boolean => /<[a-z!/][^<>]{0,2000}>/i.test(text);

/** Entries looked at: no list of people or pictures is longer. */
const MOST_ENTRIES = 1000;

/** The entries of a value, those of lists in it for the lists, `@list` and `@set` of JSON-LD among them. */
export function entriesOf(value: unknown): readonly unknown[] {
  const found: unknown[] = [];
  const waiting: unknown[] = [value];
  for (let step = 0; step < MOST_ENTRIES && waiting.length > 0; step++) {
    const entry = waiting.shift();
    const list = Array.isArray(entry) ? (entry as unknown[]) : (asObject(entry)['@list'] ?? asObject(entry)['@set']);
    if (list == null) found.push(...asList(entry));
    else waiting.unshift(...asList(list).slice(0, MOST_ENTRIES));
  }
  return found;
}

/** One line without spaces at its ends, of a list its first entry, of JSON-LD also `@value`; `null` for what is no text, blank, or says that there is none (`nan`). */
export function asLine(value: unknown): string | null {
  const entry: unknown = Array.isArray(value) ? value[0] : value;
  const text = isObject(entry) ? entry['@value'] : entry;
  if (typeof text !== 'string') return null;
  const line = wellFormed(text).replace(/\s+/g, ' ').trim();
  return line === '' || isPlaceholder(line) ? null : line;
}

/** The first of the values that is a line. */
export function firstLine(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const line = asLine(value);
    if (line !== null) return line;
  }
  return null;
}

/** A value as its reader is told of it where it could not be read; `null` for what says nothing. */
export function shown(value: unknown): string | null {
  if (value instanceof Date) return String(value.getTime());
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (!isObject(value)) return Array.isArray(value) ? firstShown(value) : asLine(value);
  const keys = Object.keys(value).filter((key) => key !== '@type' && value[key] != null && value[key] !== '');
  return keys.length === 0 ? null : (firstLine(value['@id'], value['url']) ?? wellFormed(`{ ${keys.slice(0, 5).join(', ')} }`));
}

function firstShown(values: readonly unknown[]): string | null {
  return asLine(values) ?? (values.length === 0 || Array.isArray(values[0]) ? null : shown(values[0]));
}

/** The first of the values that says anything: a line, a `Date`, a number, an object that may hold a date. */
export function firstDate(...values: readonly unknown[]): unknown {
  return values.find((value) => shown(value) !== null);
}

/** The entries of a list as they are, or those of one text parted by a sign; each once. */
export function asTags(value: unknown, sign: string): string[] {
  const parts =
    typeof value === 'string'
      ? value.split(sign)
      : asList(value).map((entry) => asObject(entry)['name'] ?? asObject(entry)['term'] ?? entry);
  return [...new Set(parts.map(asLine).filter((line) => line !== null))];
}
