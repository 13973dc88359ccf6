import type { Normalized } from '../../src/normalized.js';
import { align, type Alignment } from './align.js';

/** What became of one stretch of the source, and how many of its words the gold has. */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** `body` is kept text, `field` went to another field, `removed` has a rule, `other` is markup or separators. */
  readonly fate: 'body' | 'field' | 'removed' | 'other';
  /** Rule id of a removal, block type of body text, name of the field. */
  readonly label: string;
  readonly words: number;
  readonly goldWords: number;
  /** Where it stands against the first and the last gold word. */
  readonly place: 'before' | 'inside' | 'after';
}

export interface Ledger {
  readonly rows: readonly Row[];
  readonly alignment: Alignment;
}

interface Stretch {
  start: number;
  end: number;
  readonly fate: Row['fate'];
  readonly label: string;
  readonly key: string;
}

/**
 * The ledger of a page as rows in source order, made from `kept` and `removals` alone, so that it
 * works whatever else the library exports. Neighbouring stretches of one block are one row; a
 * removal is a row for each of its lines, since one removal may hold a whole run of them.
 */
export function ledgerRows(source: string, normalized: Normalized, gold: string): Ledger {
  const alignment = align(source, gold);
  const stretches = mergedStretches(source, normalized);
  const { tokens, goldOf } = alignment;
  const paired = [...goldOf.keys()].filter((at) => goldOf[at] !== -1);
  const first = paired[0] ?? tokens.length;
  const last = paired[paired.length - 1] ?? -1;
  const rows: Row[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const from = at;
    let goldWords = 0;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.end) {
      if (goldOf[at] !== -1) goldWords += 1;
      at += 1;
    }
    const place = at <= first ? 'before' : from > last ? 'after' : 'inside';
    rows.push({ start: stretch.start, end: stretch.end, fate: stretch.fate, label: stretch.label, words: at - from, goldWords, place });
  }
  return { rows, alignment };
}

function mergedStretches(source: string, { article, kept, removals }: Normalized): Stretch[] {
  const known: Stretch[] = [
    ...kept.map(({ span, to }): Stretch => {
      const inBody = to.field === 'body' || to.field === 'text';
      const label = inBody ? (to.block === null ? 'text' : (article.body[to.block]?.type ?? 'text')) : to.field;
      return { start: span.start, end: span.end, fate: inBody ? 'body' : 'field', label, key: `${to.field} ${to.block} ${to.item}` };
    }),
    ...removals.flatMap(({ span, rule }) => removedLines(source, span.start, span.end, rule)),
  ].sort((a, b) => a.start - b.start);
  const merged: Stretch[] = [];
  let at = 0;
  const push = (stretch: Stretch): void => {
    const previous = merged[merged.length - 1];
    if (previous?.key === stretch.key && stretch.key !== '' && previous.fate === stretch.fate) previous.end = stretch.end;
    else merged.push(stretch);
  };
  for (const stretch of known) {
    const gap = source.slice(at, stretch.start);
    if (/[\p{L}\p{N}_]/u.test(gap)) push({ start: at, end: stretch.start, fate: 'other', label: 'markup', key: 'other' });
    push({ ...stretch });
    at = Math.max(at, stretch.end);
  }
  if (/[\p{L}\p{N}_]/u.test(source.slice(at))) push({ start: at, end: source.length, fate: 'other', label: 'markup', key: 'other' });
  return merged;
}

function removedLines(source: string, start: number, end: number, rule: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let from = start; from < end;) {
    const at = source.indexOf('\n', from);
    const to = at < 0 || at >= end ? end : at + 1;
    lines.push({ start: from, end: to, fate: 'removed', label: rule, key: '' });
    from = to;
  }
  return lines;
}

/** `!!` where most words were decided wrongly, `!` where five or more were, else nothing. */
export function wrongness(row: Row): '!!' | '!' | '' {
  const wrong = wrongWords(row);
  if (wrong === 0) return '';
  if (2 * wrong >= row.words) return '!!';
  return wrong >= 5 ? '!' : '';
}

/** Gold words that are not in the body, or body words that are not in the gold. */
export function wrongWords(row: Row): number {
  return row.fate === 'body' ? row.words - row.goldWords : row.goldWords;
}
