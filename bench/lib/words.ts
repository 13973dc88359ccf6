/**
 * Words as Python's `re.findall(r'\w+', text)` finds them on `str`: letters, numbers of every
 * kind and the underscore. Combining marks are no word characters there, so they part words;
 * checked over all of Unicode 14 against CPython 3.11 (L*, N* and U+005F, nothing else).
 */
const WORD = /[\p{L}\p{N}_]+/gu;

/** The words of a text, in order, case kept. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text in lower case, in order. */
export function lowerWords(text: string): string[] {
  return words(text.toLowerCase());
}

/** A bag: each key with how often it occurs. */
export type Bag<K> = ReadonlyMap<K, number>;

export function bagOf<K>(keys: Iterable<K>): Bag<K> {
  const bag = new Map<K, number>();
  for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

/** What two bags share (`hit`), what only the first has (`extra`), what only the second has (`missed`). */
export interface Overlap {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

/** Multiset overlap of a found bag with the wanted one. */
export function overlap<K>(found: Bag<K>, wanted: Bag<K>): Overlap {
  let hit = 0;
  let foundSize = 0;
  for (const [key, count] of found) {
    foundSize += count;
    hit += Math.min(count, wanted.get(key) ?? 0);
  }
  let wantedSize = 0;
  for (const count of wanted.values()) wantedSize += count;
  return { hit, extra: foundSize - hit, missed: wantedSize - hit };
}

/** Each from 0 to 1. */
export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * F1, precision and recall of an overlap. Both sides empty is right (1, 1, 1); one side empty
 * is all wrong (0, 0, 0), so that giving nothing never earns precision.
 */
export function scoreOf({ hit, extra, missed }: Overlap): Score {
  if (hit + extra + missed === 0) return { f1: 1, precision: 1, recall: 1 };
  if (hit === 0) return { f1: 0, precision: 0, recall: 0 };
  const precision = hit / (hit + extra);
  const recall = hit / (hit + missed);
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

/** Word score of a text against its gold: bags of lower-cased words. */
export function wordScore(text: string, gold: string): Score {
  return scoreOf(overlap(bagOf(lowerWords(text)), bagOf(lowerWords(gold))));
}

/** Mean of each figure over pages; all 0 where there are none. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number): number =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return { f1: mean((s) => s.f1), precision: mean((s) => s.precision), recall: mean((s) => s.recall) };
}
