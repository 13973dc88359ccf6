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

const LONE_SURROGATE = /[\u{D800}-\u{DFFF}]/gu;

/** A text that encodings can write. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

/** One line without spaces at its ends, of a list its first entry; `null` for what is no text or blank. */
export function asLine(value: unknown): string | null {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof text !== 'string') return null;
  const line = wellFormed(text).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** The first of the values that is a line. */
export function firstLine(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const line = asLine(value);
    if (line !== null) return line;
  }
  return null;
}

/** The first of the values that may state a date: a line, a `Date` or a number. */
export function firstDate(...values: readonly unknown[]): unknown {
  return values.find((value) => value instanceof Date || typeof value === 'number' || asLine(value) !== null);
}

/** The entries of a list as they are, or those of one text parted by a sign; each once. */
export function asTags(value: unknown, sign: string): string[] {
  const parts = typeof value === 'string' ? value.split(sign) : asList(value).map((entry) => asObject(entry)['name'] ?? asObject(entry)['term'] ?? entry);
  return [...new Set(parts.map(asLine).filter((line) => line !== null))];
}
