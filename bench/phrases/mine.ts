import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RemovalKind } from '../../src/normalized.js';
import { core, numbersOut, quotedOut } from '../../src/judge/phrases/key.js';
import { fold } from '../../src/page/fold.js';

/** One row of the mine as it stands in the file. */
interface RawRow {
  readonly kind: string;
  readonly pattern: string;
  readonly lang: string;
  readonly platform: string;
  readonly source: string;
  readonly count: number | null;
  readonly anchored: boolean;
}

/** One row, folded into the form of the tables. */
export interface Candidate {
  readonly kind: RemovalKind;
  readonly language: string;
  readonly pattern: string;
  readonly platform: string;
  /** Domains of the development pages that show it; 0 where unknown. */
  readonly count: number;
  /** Catalogues it was found in. */
  readonly sources: number;
  readonly inside: boolean;
  readonly verified: boolean;
}

const KINDS: Readonly<Record<string, RemovalKind>> = {
  ad: 'advertisement',
  byline_widget: 'byline',
  comments: 'comments',
  consent: 'consent',
  copyright: 'copyright',
  credit: 'credit',
  login: 'login',
  navigation: 'navigation',
  newsletter: 'newsletter',
  other: 'other',
  pagination: 'pagination',
  paywall: 'paywall',
  platform_footer: 'other',
  player: 'player',
  print: 'other',
  related: 'related',
  share: 'share',
  tags: 'tags',
};

/** Regional forms that read alike go together; the bytes of a row are spent once. */
export function languageOf(tag: string): string {
  return tag.startsWith('zh')
    ? 'zh'
    : tag.startsWith('pt')
      ? 'pt'
      : tag.startsWith('es-')
        ? 'es'
        : tag.startsWith('de-')
          ? 'de'
          : tag === 'nl-BE'
            ? 'nl'
            : tag === 'fr-CA'
              ? 'fr'
              : tag;
}

/** Reads the mine; rows without a place in the tables (spacers, symbols alone) are left out. */
export function readMine(data: string): Candidate[] {
  const text = gunzipSync(readFileSync(join(data, 'phrases.ndjson.gz'))).toString('utf8');
  const found: Candidate[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const raw = JSON.parse(line) as RawRow;
    const kind = KINDS[raw.kind];
    if (kind === undefined) continue;
    const pattern = patternOf(raw.pattern);
    if (pattern === null) continue;
    found.push({
      kind,
      language: languageOf(raw.lang),
      pattern,
      platform: raw.platform,
      count: raw.count ?? 0,
      sources: sourcesOf(raw.source),
      inside: !raw.anchored,
      verified: !raw.source.startsWith('recall-unverified'),
    });
  }
  return found;
}

function sourcesOf(source: string): number {
  const more = /\+(\d+) more/.exec(source)?.[1];
  return source.split(' | ').length + (more === undefined ? 0 : Number(more) - 1);
}

/**
 * The form in which the matcher sees a phrase: folded, trimmed, numbers and quoted names as
 * placeholders, cut after the second open placeholder. `null` where nothing is left to match.
 */
export function patternOf(text: string): string | null {
  let pattern = numbersOut(core(fold(text))).replace(/\{n\}[km](?![\p{L}])/gu, '{n}');
  pattern = quotedOut(pattern);
  if (/[{}]/.test(pattern.replace(/\{(?:n|name|date)\}/g, ''))) return null;
  const open = [...pattern.matchAll(/\{(?:name|date)\}/g)];
  const second = open[1];
  if (second !== undefined) {
    const first = open[0]!;
    // "posted on {date} by {name}" is looked up by what stands before the first.
    if (first.index === 0) return null;
    pattern = pattern.slice(0, first.index + first[0].length);
  }
  pattern = core(pattern);
  const letters = pattern.replace(/\{(?:n|name|date)\}/g, '');
  if (!/\p{L}[\p{L}\p{M}]|\p{Script=Han}|©/u.test(letters)) return null;
  return pattern.length > 140 ? null : pattern;
}
