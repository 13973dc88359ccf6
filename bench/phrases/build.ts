/**
 * Builds src/judge/phrases/tables from the mine of interface phrases.
 *
 *     npx tsx bench/phrases/build.ts --data ../shared/phrases --bench ../shared/bench
 *
 * English rows are weighed on the development pages, line by line against the main content; rows of
 * other languages by how many catalogues agree on them. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { affixOf, compile } from '../../src/judge/phrases/compile.js';
import { fold } from '../../src/judge/phrases/fold.js';
import { lookUp } from '../../src/judge/phrases/lookup.js';
import { indexPairs } from '../../src/judge/phrases/pairs.js';
import { findIn } from '../../src/judge/phrases/search.js';
import { readRows, rowId, type PhraseRow } from '../../src/judge/phrases/table.js';
import type { RemovalKind } from '../../src/normalized.js';
import { readGold, readStyle } from '../lib/data.js';
import { FAMILIES, fileOf, gzipSize, tableSource } from './emit.js';
import { judgedPages } from './evidence.js';
import { patternOf, readMine, type Candidate } from './mine.js';
import { own } from './own.js';
import { BASIC, insideForm, isShippedLanguage, literalWords, marksOf, ownWorth, quota, worth } from './select.js';
import { AMBIGUOUS } from './stems.js';

const KINDS: readonly RemovalKind[] = [
  'advertisement', 'byline', 'comments', 'consent', 'copyright', 'credit', 'login', 'navigation',
  'newsletter', 'other', 'pagination', 'paywall', 'player', 'related', 'share', 'tags',
];

/** On how many pages a row is content, on how many it is not, and on how many of these that are no articles. */
interface Tally {
  content: number;
  other: number;
  elsewhere: number;
}

interface Entry {
  readonly row: PhraseRow;
  /** Place in the list of rows written by hand, `null` for rows of the mine. */
  readonly own: number | null;
  readonly sources: number;
  readonly count: number;
  readonly candidate: Candidate | null;
}

/** The English rows written by hand that stand before the rest stay, whatever the pages show: they are well known. */
const OWN_SURE = 8;

/** On so many pages a row of any language proves its worth. */
const PROVEN = 2;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/phrases' },
    bench: { type: 'string', default: '../shared/bench' },
    out: { type: 'string', default: 'src/judge/phrases/tables' },
    /** Prints the page counts of every English row. */
    explain: { type: 'boolean', default: false },
  },
});

const entries = merge([...ownEntries(), ...minedEntries()]);
const tallies = tallyPages(entries.map(({ row }) => row));
const published = publishedFalseFriends();
const chosen = dropDead(chooseRows());
write(chosen);
if (options.explain) explain();

/** Rows written by hand. */
function ownEntries(): Entry[] {
  return Object.entries(own).flatMap(([kind, table]) => {
    const lines = Object.fromEntries(Object.entries(table).map(([language, text]) => [language, text.replaceAll('|', '\n')]));
    return Object.entries(lines).flatMap(([language, text]) => readRows(kind as RemovalKind, language, text).map((row, at, list) => {
      const pattern = patternOf(row.pattern);
      if (pattern === null) throw new Error(`own row without a pattern: ${row.pattern}`);
      // Whole lines and sentences are each listed by how often pages show them.
      const mixed = list.some(({ inside }) => inside !== row.inside);
      const place = mixed ? 2 * list.slice(0, at).filter(({ inside }) => inside === row.inside).length : at;
      return { row: { ...row, pattern }, own: place, sources: 0, count: 0, candidate: null };
    }));
  });
}

function minedEntries(): Entry[] {
  return readMine(options.data).flatMap((candidate): Entry[] => {
    const { kind, language, count, sources } = candidate;
    if (language !== 'en' && !isShippedLanguage(language)) return [];
    const short = candidate.inside || isSentence(candidate) ? insideForm(candidate.pattern) : null;
    const pattern = short ?? candidate.pattern;
    if (pattern.length > 80) return [];
    const row: PhraseRow = { kind, language, pattern, ...marksOf(kind, pattern, short !== null, language) };
    if (/\{(?:name|date)\}/.test(pattern) && affixOf(row) === null) return [];
    return [{ row, own: null, sources, count, candidate: { ...candidate, pattern } }];
  });
}

/** A sentence is told by its beginning: variants of its rest then need no rows. */
function isSentence({ kind, pattern }: Candidate): boolean {
  return literalWords(pattern) >= 6 && pattern.length >= 36 && /^(?:comments|consent|newsletter|share)$/.test(kind);
}

/** A lone "comments" and "one comment" say how many there are. */
function countWorth({ count, weak }: PhraseRow): number {
  return count === 1 ? 2 : count === 'n' && weak ? 4 : 0;
}

/** One entry a pattern: own rows first, then the kind and language with the most behind them. */
function merge(all: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of all) {
    const group = groups.get(entry.row.pattern);
    if (group === undefined) groups.set(entry.row.pattern, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].map((group) => {
    const [best] = [...group].sort(
      (a, b) =>
        Number(b.own !== null) - Number(a.own !== null) ||
        b.count - a.count ||
        Number(b.row.language === 'en') - Number(a.row.language === 'en') ||
        b.sources - a.sources ||
        (rowId(a.row) < rowId(b.row) ? -1 : 1),
    ) as [Entry];
    const mined = group.find((entry) => entry.own === null);
    return {
      ...best,
      count: Math.max(...group.map(({ count }) => count)),
      sources: Math.max(...group.map(({ sources }) => sources)),
      candidate: mined?.candidate ?? null,
    };
  });
}

/** Content and other pages by row, over the development pages of both sets. */
function tallyPages(rows: readonly PhraseRow[]): Map<string, Tally> {
  const index = compile(rows);
  const pairs = indexPairs(rows);
  const found = new Map<string, Tally>();
  const hitsOf = (line: string): string[] => {
    const whole = lookUp(line, index);
    const inside = findIn(line, pairs);
    return [...(whole === null ? [] : [rowId(whole)]), ...(inside === null || inside.strength === 'weak' ? [] : [inside.row])];
  };
  const add = (content: ReadonlySet<string>, other: ReadonlySet<string>, type: string): void => {
    for (const id of content) tally(id).content++;
    for (const id of other) {
      tally(id).other++;
      if (type !== 'article') tally(id).elsewhere++;
    }
  };
  const tally = (id: string): Tally => {
    const known = found.get(id) ?? { content: 0, other: 0, elsewhere: 0 };
    found.set(id, known);
    return known;
  };
  for (const page of judgedPages(options.bench, 'innertext')) {
    const content = new Set<string>();
    const other = new Set<string>();
    for (const line of page.lines) for (const id of hitsOf(line.folded)) (line.content ? content : other).add(id);
    add(content, other, page.type);
  }
  const gold = new Map(readGold(options.bench, 'multilingual-dev').map((page) => [page.id, (page.with ?? []).map(fold)]));
  for (const [id, text] of readStyle(options.bench, 'multilingual-dev', 'innertext')) {
    const wanted = (gold.get(id) ?? []).filter((snippet) => snippet !== '');
    const content = new Set<string>();
    const other = new Set<string>();
    for (const line of text.split('\n')) {
      const folded = fold(line);
      for (const hit of hitsOf(folded)) (wanted.some((snippet) => folded.includes(snippet)) ? content : other).add(hit);
    }
    add(content, other, 'article');
  }
  return found;
}

/** Domains on which a published false friend is a whole line of main content, by pattern. */
function publishedFalseFriends(): Map<string, number> {
  const file = JSON.parse(readFileSync(join(options.data, 'false-friends.json'), 'utf8')) as {
    phrases: { pattern: string; body_line_domains: number }[];
  };
  const found = new Map<string, number>();
  for (const { pattern, body_line_domains: domains } of file.phrases) {
    const folded = patternOf(pattern);
    if (folded !== null) found.set(folded, Math.max(domains, found.get(folded) ?? 0));
  }
  return found;
}

function chooseRows(): PhraseRow[] {
  const rows: PhraseRow[] = [];
  const byQuota = new Map<string, { row: PhraseRow; worth: number; seen: number }[]>();
  for (const entry of entries) {
    const judged = weighed(entry);
    if (judged === null) continue;
    if (entry.row.language === 'en') {
      rows.push(judged);
      continue;
    }
    const tally = tallies.get(rowId(entry.row));
    const seen = tally?.other ?? 0;
    const value = entry.own === null ? worth(entry.candidate!, seen) : ownWorth(entry.own, seen, entry.row.pattern) + countWorth(judged);
    // A lone weak word of a menu says less than the shape of the menu does.
    const lone = judged.weak && entry.own === null && literalWords(judged.pattern) < 2 && !/^(?:advertisement|comments|related|share|tags)$/.test(judged.kind);
    const spare = value < 1.5 || lone;
    if (spare && !BASIC.has(judged.kind)) continue;
    const drawer = `${entry.row.kind}/${entry.row.language}`;
    byQuota.set(drawer, [...(byQuota.get(drawer) ?? []), { row: judged, worth: spare ? value - 20 : value, seen }]);
  }
  for (const [drawer, list] of byQuota) {
    const [kind, language] = drawer.split('/') as [string, string];
    list.sort((a, b) => b.worth - a.worth || (a.row.pattern < b.row.pattern ? -1 : 1));
    // Spare rows only fill a language up to two.
    // Proven rows all stay and take half a place, so that there is room for those that no page had.
    let places = quota(kind, language);
    const taken = list.filter(({ worth: value, seen }, place) => {
      const fits = (places > 0 || seen >= PROVEN) && (value > -10 || place < 2);
      if (fits) places -= seen >= PROVEN ? 0.5 : 1;
      return fits;
    });
    rows.push(...taken.map(({ row }) => row));
  }
  return rows;
}

/** The row after the pages have spoken; `null` where it does not earn its place. */
function weighed(entry: Entry): PhraseRow | null {
  const { row } = entry;
  const { content, other, elsewhere } = tallies.get(rowId(row)) ?? { content: 0, other: 0, elsewhere: 0 };
  const spoken = Math.max(content, published.get(row.pattern) ?? 0);
  const share = spoken / Math.max(1, spoken + other);
  if (spoken > 0 && share > 0.34) return null;
  if (row.language === 'en' && !earnsItsBytes(entry, other - (2 / 3) * elsewhere)) return null;
  const words = literalWords(row.pattern);
  const doubtful = share > 0.02 || (spoken > 0 && other < 40) || AMBIGUOUS.test(row.pattern);
  if (doubtful) return row.language === 'en' && entry.own === null && other < 4 ? null : { ...row, weak: true };
  if (entry.own !== null) {
    // A short lone word may head a part of any story: "najnowsze", "destaques".
    const lone = words < 2 && row.pattern.length < 12 && row.kind !== 'advertisement' && !row.pattern.includes('{');
    // English gold holds some "About the author": so may that of others.
    return lone || (row.kind === 'byline' && row.heading) ? { ...row, weak: true } : row;
  }
  if (row.language !== 'en') return row;
  // What forty pages or more show and none as content is sure even as one word.
  const telling = /^(?:advertisement|comments|newsletter|share)$/.test(row.kind);
  const proven = words >= 3 ? other >= 2 : words === 2 ? other >= 5 : telling && other >= 40 && spoken === 0;
  const open = row.kind === 'byline' && /\{(?:name|date)\}/.test(row.pattern);
  const weak = open || ((row.weak || words < 2) && !proven);
  return weak && other < 4 ? null : { ...row, weak };
}

/** Whether an English row is met often enough; pages that are no articles count a third. */
function earnsItsBytes({ row, own: place, sources }: Entry, pages: number): boolean {
  if (place !== null && place < OWN_SURE) return true;
  const telling = sources >= 75 && /^(?:comments|share|newsletter)$/.test(row.kind);
  return pages >= (place === null ? 4 : 2) || (telling && pages >= 1);
}

/** Leaves out rows that another row of the same kind already says. */
function dropDead(rows: readonly PhraseRow[]): PhraseRow[] {
  const open = compile(rows.filter((row) => affixOf(row) !== null));
  const insides = rows.filter((row) => row.inside).sort((a, b) => a.pattern.length - b.pattern.length);
  const openers: PhraseRow[] = [];
  const opened = (row: PhraseRow): boolean =>
    openers.some(({ kind, weak, pattern }) => kind === row.kind && weak === row.weak && pattern !== row.pattern && /^[^\p{L}\p{N}]/u.test(row.pattern.slice(pattern.length)) && row.pattern.startsWith(pattern));
  for (const row of insides) if (!opened(row)) openers.push(row);
  return rows.filter((row) => {
    if (row.count !== null || row.heading) return true;
    if (opened(row)) return false;
    if (row.inside) return true;
    const covering = lookUp(sampleOf(row.pattern), open);
    return covering === null || covering.pattern === row.pattern || covering.kind !== row.kind || covering.weak !== row.weak;
  });
}

/** The pattern with something ordinary at its placeholders. */
function sampleOf(pattern: string): string {
  return pattern.replace('{n}', '12').replace('{name}', 'anna').replace('{date}', '3 may 2020');
}

function write(rows: readonly PhraseRow[]): void {
  mkdirSync(options.out, { recursive: true });
  let all = '';
  for (const family of Object.keys(FAMILIES)) {
    const source = tableSource(family, rows);
    writeFileSync(join(options.out, fileOf(family)), source);
    all += source;
  }
  for (const kind of KINDS) {
    console.log(`${kind.padEnd(14)} ${String(rows.filter((row) => row.kind === kind).length).padStart(5)} rows`);
  }
  const languages = new Set(rows.map((row) => row.language));
  console.log(`all            ${String(rows.length).padStart(5)} rows ${String(gzipSize(all)).padStart(6)} B gzip, ${languages.size} languages, ${rows.filter((row) => row.weak).length} weak`);
}

function explain(): void {
  const kept = new Set(chosen.map(rowId));
  for (const entry of entries) {
    const tally = tallies.get(rowId(entry.row));
    if (tally === undefined) continue;
    const row = chosen.find((one) => one.pattern === entry.row.pattern);
    const state = kept.has(rowId(entry.row)) ? (row?.weak ? 'weak' : 'sure') : 'left';
    console.log(`${state} ${String(tally.other).padStart(4)} ${String(tally.content).padStart(3)} ${String(published.get(entry.row.pattern) ?? 0).padStart(3)} ${rowId(entry.row)}`);
  }
}
