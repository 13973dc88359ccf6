import { isUtf8 } from 'node:buffer';
import { CleanCopyError } from '../errors.js';
import type { Normalized } from '../normalized.js';
import type { NormalizeOptions } from '../options.js';
import type { Library } from './io.js';
import type { ByteLine } from './lines.js';

type Id = string | number | null;

/** One line of the input that can be cleaned. */
interface Row {
  readonly id: Id;
  readonly input: 'text' | 'html';
  readonly source: string;
  readonly options: NormalizeOptions;
}

/** Why a line could not be answered with an article. */
export interface LineError {
  readonly code: string;
  readonly message: string;
}

export type Answer =
  | ({ readonly id: Id; readonly line: number } & Partial<Pick<Normalized, 'article' | 'verdict' | 'provenance' | 'removals'>>)
  | { readonly id: Id; readonly line: number; readonly error: LineError };

/** How lines are answered. */
export interface LineSettings {
  readonly options: NormalizeOptions;
  readonly removals: boolean;
  readonly maxLineBytes: number;
}

/** The answer to one line, `null` for a blank one. Never throws: whatever goes wrong is an answer too. */
export function answerLine(found: ByteLine, settings: LineSettings, library: Library): Answer | null {
  const { line } = found;
  if (found.bytes === null) {
    const message = `the line has ${found.length} bytes, more than --max-line-bytes (${settings.maxLineBytes})`;
    return { id: null, line, error: { code: 'line-too-long', message } };
  }
  const text = readUtf8(found.bytes, line === 1);
  if (text === null) return { id: null, line, error: notUtf8(found.bytes) };
  if (/^[ \t\r]*$/.test(text)) return null;
  const row = readRow(text, settings.options);
  if ('error' in row) return { id: row.id, line, error: row.error };
  try {
    return { id: row.id, line, ...chosen(clean(row, library), settings.removals) };
  } catch (error) {
    return { id: row.id, line, error: describe(error) };
  }
}

/** The parts of a result that are printed. */
export function chosen(
  { article, verdict, provenance, removals }: Normalized,
  withRemovals: boolean,
): Partial<Pick<Normalized, 'article' | 'verdict' | 'provenance' | 'removals'>> {
  return withRemovals ? { article, verdict, provenance, removals } : { article, verdict, provenance };
}

function clean(row: Row, library: Library): Normalized {
  return row.input === 'text' ? library.normalizeText(row.source, row.options) : library.normalizeHtml(row.source, row.options);
}

/** Any thrown thing as an answer. What is not the library's own error is a fault of ours, and says so. */
export function describe(error: unknown): LineError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CleanCopyError) return { code: error.code, message };
  return { code: 'internal-error', message: `cleancopy failed, which it never should: ${message}` };
}

/** The bytes as text, without a byte order mark at the start of the stream; `null` if they are not UTF-8. */
export function readUtf8(bytes: Uint8Array, isFirst: boolean): string | null {
  if (!isUtf8(bytes)) return null;
  const hasMark = isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', hasMark ? 3 : 0);
}

export function notUtf8(bytes: Uint8Array): LineError {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const message = wide
    ? 'the stream is UTF-16; NDJSON is UTF-8: convert it first, as in `iconv -f UTF-16 -t UTF-8`'
    : 'the line is not valid UTF-8; NDJSON is always UTF-8';
  return { code: 'invalid-utf-8', message };
}

/** Why a line is not JSON; the first line of a document on several lines opens it and nothing else. */
export function notJson(line: string, error: unknown): string {
  const hint = /^[[{]\s*$/.test(line) ? '; a document on several lines is to be one line first, as `jq -c .` makes it' : '';
  return `the line is not JSON: ${error instanceof Error ? error.message : String(error)}${hint}`;
}

type Refused = { readonly id: Id; readonly error: LineError };

function readRow(json: string, defaults: NormalizeOptions): Row | Refused {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse(null, 'invalid-json', notJson(json, error));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(null, 'not-an-object', 'the line is JSON, but not an object like {"text": "..."}');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id') ?? null;
  if (typeof id !== 'string' && id !== null && !isExactNumber(id)) {
    return refuse(null, 'invalid-field', '"id" is a string or a number that JSON keeps exactly; write long numbers as strings');
  }
  const inputs = (['text', 'html'] as const).filter((name) => (fields.get(name) ?? null) !== null);
  const [input] = inputs;
  if (input === undefined) return refuse(id, 'no-input', 'the object has neither "text" nor "html"');
  if (inputs.length > 1) return refuse(id, 'two-inputs', 'the object has both "text" and "html"; give one of them');
  for (const name of [input, 'url', 'language']) {
    const field = fields.get(name) ?? null;
    if (field !== null && typeof field !== 'string') return refuse(id, 'invalid-field', `"${name}" is not a string`);
  }
  const url = fields.get('url');
  const language = fields.get('language');
  const options = {
    ...defaults,
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  };
  return { id, input, source: String(fields.get(input)), options };
}

/** Whole numbers past 2^53 lose digits on the way through JSON: the answer would bear another id. */
function isExactNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value));
}

function refuse(id: Id, code: string, message: string): Refused {
  return { id, error: { code, message } };
}
