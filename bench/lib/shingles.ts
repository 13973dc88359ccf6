import { bagOf, overlap, words, type Bag, type Overlap, type Score } from './words.js';

/**
 * The measure of Zyte's public article extraction benchmark (zytedata/article-extraction-benchmark,
 * `evaluate.py`): bags of four-word shingles, case kept; each page's counts divided by their sum, so
 * that long pages weigh no more; precision is the mean over pages with anything found, recall the
 * mean over pages with anything wanted, and F1 the harmonic mean of those two means.
 */
const SIZE = 4;

/**
 * Shingles of a text. A text shorter than four words is one shingle of all it has. Keys join the
 * words with a space, which no word holds.
 */
export function shingles(text: string): Bag<string> {
  const list = words(text);
  if (list.length === 0) return new Map();
  const keys: string[] = [];
  for (let i = 0; i < Math.max(1, list.length - SIZE + 1); i += 1) {
    keys.push(list.slice(i, i + SIZE).join(' '));
  }
  return bagOf(keys);
}

/** Shingle overlap of one page, divided by its sum; all 0 where both sides are empty. */
export function shingleShares(text: string, gold: Bag<string>): Overlap {
  const counts = overlap(shingles(text), gold);
  const sum = counts.hit + counts.extra + counts.missed;
  if (sum === 0) return counts;
  return { hit: counts.hit / sum, extra: counts.extra / sum, missed: counts.missed / sum };
}

/** The benchmark's figures over all pages; a mean over no pages is 0. */
export function shingleScore(pages: readonly Overlap[]): Score {
  const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : list.reduce((sum, x) => sum + x, 0) / list.length);
  const precision = mean(pages.filter((p) => p.hit + p.extra > 0).map((p) => p.hit / (p.hit + p.extra)));
  const recall = mean(pages.filter((p) => p.hit + p.missed > 0).map((p) => p.hit / (p.hit + p.missed)));
  const sum = precision + recall;
  return { f1: sum === 0 ? 0 : (2 * precision * recall) / sum, precision, recall };
}
