import { affixOf } from '../../src/judge/phrases/compile.js';
import { labelOf } from './dead.js';
import { readRow, rowId, type PhraseRow } from '../../src/judge/phrases/table.js';
import type { RemovalKind } from '../../src/normalized.js';
import { patternOf, readMine, type Candidate } from './mine.js';
import { own } from './own.js';
import { ownSentences } from './own-sentences.js';
import { bringsSentences, insideForm, isShippedLanguage, literalWords, marksOf } from './select.js';

/** A row that may go into the tables, and what is known of it before the pages speak. */
export interface Entry {
  readonly row: PhraseRow;
  /** Place in the list of rows written by hand, `null` for rows of the mine. */
  readonly own: number | null;
  readonly sources: number;
  readonly count: number;
  readonly candidate: Candidate | null;
}

/** Every row there is to choose from, one a pattern. */
export function allEntries(data: string): Entry[] {
  return withoutLabels(merge([...sentenceEntries(), ...ownEntries(), ...minedEntries(data)]));
}

/**
 * "read also: {name}" is looked up as the heading "read also": what speaks for it speaks for the heading.
 * English rows need nobody to speak for them: the pages do.
 */
function withoutLabels(entries: readonly Entry[]): Entry[] {
  const others = entries.filter(({ row }) => row.language !== 'en');
  const headings = new Map(others.flatMap(({ row }) => (row.heading ? [[row.pattern, row.kind]] : [])));
  const spoken = new Set(others.flatMap(({ row, own: place }) => (place === null ? [] : [labelOf(row)])));
  return entries
    .filter(({ row }) => row.language === 'en' || labelOf(row) === '' || headings.get(labelOf(row)) !== row.kind)
    .map((entry) => (entry.own !== null && spoken.has(entry.row.pattern) ? { ...entry, own: 0 } : entry));
}

/** Rows written by hand. */
function ownEntries(): Entry[] {
  return Object.entries(own).flatMap(([kind, table]) => {
    return Object.entries(table).flatMap(([language, text]) =>
      text
        .split('|')
        .map((line) => readRow(kind as RemovalKind, language, line))
        .map((row, at, list) => {
          const pattern = patternOf(row.pattern);
          if (pattern === null) throw new Error(`own row without a pattern: ${row.pattern}`);
          // Whole lines and sentences are each listed by how often pages show them, and share a quota in small languages.
          const mixed = list.some(({ inside }) => inside !== row.inside);
          const each = bringsSentences(language) ? 1 : 2;
          const place = mixed ? each * list.slice(0, at).filter(({ inside }) => inside === row.inside).length : at;
          return { row: { ...row, pattern }, own: place, sources: 0, count: 0, candidate: null };
        }),
    );
  });
}

/** Sentences written by hand: each as sure as the first of a list. */
function sentenceEntries(): Entry[] {
  return Object.entries(ownSentences).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([language, text]) =>
      text
        .split('|')
        .map((line): Entry => ({ row: readRow(kind as RemovalKind, language, line), own: 0, sources: 0, count: 0, candidate: null })),
    ),
  );
}

/** Rows of the mine. */
function minedEntries(data: string): Entry[] {
  return readMine(data).flatMap((candidate): Entry[] => {
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
