import type { LineError } from './ndjson.js';

/** The keys of an object and what they hold; none of any other value. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** Keys that the command itself puts beside an article: --ndjson the first two, of several files the third. */
const BESIDE: readonly string[] = ['id', 'line', 'file'];

/**
 * What a line of the command's own output holds: the result of which it is a part, so that verdict and hidden texts
 * count (`{ file, article, verdict, provenance }`), or the bare article where these were left out (`{ id, line, article }`).
 * Every other value is checked as it is.
 */
export function unwrapped(value: unknown): unknown {
  const fields = fieldsOf(value);
  // A whole result has `kept`, a stored article its version.
  if (!fields.has('article') || fields.has('kept') || fields.has('schemaVersion')) return value;
  if (!fields.has('verdict')) return BESIDE.some((key) => fields.has(key)) ? fields.get('article') : value;
  const own = [...fields].filter(([key]) => !BESIDE.includes(key));
  return { provenance: {}, removals: [], repairs: [], kept: [], warnings: [], ...Object.fromEntries(own) };
}

/** Why the command gave no article for a line, repeated from its answer; `null` for every other value. */
export function failureOf(value: unknown): LineError | null {
  const fields = fieldsOf(value);
  const error = fieldsOf(fields.get('error'));
  const code = error.get('code');
  const message = error.get('message');
  const isAnswer = fields.has('line') && !fields.has('article') && typeof code === 'string' && typeof message === 'string';
  return isAnswer ? { code, message } : null;
}
