import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

import { CONVERTERS, DERIVED } from './converted.js';

/** One page of the gold file. Absent or null means that the gold does not say. */
export interface GoldPage {
  readonly id: string;
  readonly url?: string | null;
  readonly html?: string;
  readonly pageType?: string;
  readonly gold?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly with?: readonly string[] | null;
  readonly without?: readonly string[] | null;
}

export type SetName = 'wcxb-dev' | 'multilingual-dev';

/** Whether the data folder holds the set at all. */
export function hasSet(data: string, set: SetName): boolean {
  return existsSync(join(data, set, 'gold.ndjson.gz'));
}

/** Whether the set was flattened in this style. */
export function hasStyle(data: string, set: SetName, style: string): boolean {
  return style === 'html' || CONVERTERS[style] !== undefined
    ? hasSet(data, set)
    : existsSync(stylePath(data, set, DERIVED[style]?.of ?? style));
}

export function readGold(data: string, set: SetName): GoldPage[] {
  return [...records<GoldPage>(join(data, set, 'gold.ndjson.gz'))];
}

/** The dumps of one style by page id, without the pages that `wanted` turns down. */
export function readStyle(data: string, set: SetName, style: string, wanted: (id: string) => boolean = () => true): Map<string, string> {
  const derived = DERIVED[style];
  if (derived !== undefined) return new Map([...readStyle(data, set, derived.of, wanted)].map(([id, dump]) => [id, derived.change(dump)]));
  const dumps = new Map<string, string>();
  const convert = style === 'html' ? (html: string): string => html : CONVERTERS[style];
  if (convert !== undefined) {
    for (const { id, html } of readGold(data, set)) {
      if (html !== undefined && wanted(id)) dumps.set(id, convert(gunzipSync(readFileSync(join(data, set, html))).toString('utf8')));
    }
    return dumps;
  }
  for (const { id, text } of records<{ id: string; text: string }>(stylePath(data, set, style))) {
    if (wanted(id)) dumps.set(id, text);
  }
  return dumps;
}

/** Tag of `<html lang>` in lower case, `null` where there is none. */
export function htmlLanguage(data: string, set: SetName, page: GoldPage): string | null {
  if (page.html === undefined) return null;
  const path = join(data, set, page.html);
  if (!existsSync(path)) return null;
  const match = /<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)/i.exec(head(path));
  return match?.[1]?.toLowerCase().replaceAll('_', '-') ?? null;
}

/** The first few tens of kilobytes of a gzipped page: enough for its `<html>` tag. */
function head(path: string): string {
  const bytes = Buffer.alloc(8192);
  const file = openSync(path, 'r');
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return gunzipSync(bytes.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
}

function stylePath(data: string, set: SetName, style: string): string {
  return join(data, set, 'text', `${style}.ndjson.gz`);
}

/** The records of a gzipped NDJSON file, one at a time, so that only the bytes stay in memory. */
function* records<T>(path: string): Generator<T> {
  const bytes = gunzipSync(readFileSync(path));
  let start = 0;
  while (start < bytes.length) {
    const at = bytes.indexOf(10, start);
    const end = at < 0 ? bytes.length : at;
    if (end > start) yield JSON.parse(bytes.toString('utf8', start, end)) as T;
    start = end + 1;
  }
}
