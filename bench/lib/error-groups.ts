import type { Token } from './align.js';
import type { GoldPage } from './data.js';
import { ledgerRows, wrongness, wrongWords, type Row } from './rows.js';
import type { Normalized } from '../../src/normalized.js';
import { bagOf, lowerWords, overlap, scoreOf, type Bag, type Overlap } from './words.js';
import { clip } from './table.js';

/** All wrong decisions of one kind: a rule's false removals, or false keeps of one block type in one place. */
export interface ErrorGroup {
  readonly key: string;
  rows: number;
  words: number;
  readonly pages: Set<string>;
  /** Mean word F1 that would be won, summed over pages, if just this group were right. */
  gain: number;
  /** Words this rule removed rightly; 0 for keeps. */
  rightWords: number;
  readonly examples: Map<string, Example>;
}

export interface Example {
  readonly text: string;
  readonly page: string;
  count: number;
  words: number;
  gain: number;
}

export interface PageErrors {
  readonly f1: number;
  /** F1 of the source's own words if every row were decided by most of its words. */
  readonly bestF1: number;
}

/** Adds the wrong decisions of one page to the groups. */
export function addPageErrors(groups: Map<string, ErrorGroup>, page: GoldPage, source: string, normalized: Normalized): PageErrors {
  const gold = page.gold ?? '';
  const goldBag = bagOf(lowerWords(gold));
  const counts = overlap(bagOf(lowerWords(normalized.article.text)), goldBag);
  const { rows, alignment } = ledgerRows(source, normalized, gold);
  const perGroup = new Map<string, { wrong: number; keep: boolean }>();
  for (const row of rows) {
    const group = groupFor(groups, keyOf(row));
    if (row.fate === 'removed') group.rightWords += row.words - row.goldWords;
    if (wrongness(row) === '') continue;
    const wrong = wrongWords(row);
    const keep = row.fate === 'body';
    group.rows += 1;
    group.words += wrong;
    group.pages.add(page.id);
    const sum = perGroup.get(group.key) ?? { wrong: 0, keep };
    sum.wrong += wrong;
    perGroup.set(group.key, sum);
    const text = clip(source.slice(row.start, Math.min(row.end, row.start + 300)), 100);
    const example = group.examples.get(text) ?? { text, page: page.id, count: 0, words: 0, gain: 0 };
    example.count += 1;
    example.words += wrong;
    example.gain += f1After(counts, wrong, keep) - scoreOf(counts).f1;
    group.examples.set(text, example);
  }
  for (const [key, { wrong, keep }] of perGroup) {
    groupFor(groups, key).gain += f1After(counts, wrong, keep) - scoreOf(counts).f1;
  }
  return { f1: scoreOf(counts).f1, bestF1: bestF1(alignment.tokens, rows, goldBag) };
}

function keyOf(row: Row): string {
  if (row.fate === 'body') return `kept ${row.label} ${row.place}`;
  if (row.fate === 'field') return `field ${row.label}`;
  return row.fate === 'removed' ? `removed ${row.label}` : 'markup';
}

function groupFor(groups: Map<string, ErrorGroup>, key: string): ErrorGroup {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: ErrorGroup = { key, rows: 0, words: 0, pages: new Set(), gain: 0, rightWords: 0, examples: new Map() };
  groups.set(key, group);
  return group;
}

/** F1 with `words` wrongly kept ones gone, or `words` wrongly removed ones back. */
function f1After({ hit, extra, missed }: Overlap, words: number, keep: boolean): number {
  if (keep) return scoreOf({ hit, extra: Math.max(0, extra - words), missed }).f1;
  const back = Math.min(words, missed);
  return scoreOf({ hit: hit + back, extra, missed: missed - back }).f1;
}

/** F1 of the source's own words if just the rows were kept of whose words the gold has most. */
function bestF1(tokens: readonly Token[], rows: readonly Row[], gold: Bag<string>): number {
  const chosen: string[] = [];
  let at = 0;
  for (const row of rows) {
    const belongs = row.goldWords > 0 && 2 * row.goldWords >= row.words;
    for (const end = at + row.words; at < end; at += 1) if (belongs) chosen.push(tokens[at]?.word ?? '');
  }
  return scoreOf(overlap(bagOf(chosen), gold)).f1;
}
