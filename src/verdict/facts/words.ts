import { wordPoints } from '../words.js';
import type { Facts, PageView } from './view.js';

/** Longer blocks say their words in sentences. */
const SHORT = 8;

/**
 * How the words of a page sound, for each kind: the points of the different words that it uses. Words of
 * articles count anywhere, those of the other kinds only in short blocks: as labels, buttons and headings.
 */
export function wordFacts({ survey: { tokens, own } }: PageView): Facts {
  const short = new Set<string>();
  const all = new Set<string>();
  tokens.forEach((words, at) => {
    const isShort = (own[at]?.words ?? 0) < SHORT;
    for (const word of words) {
      all.add(word);
      if (isShort) short.add(word);
    }
  });
  const facts: Record<string, number> = {};
  for (const [kind, points] of wordPoints) {
    let sum = 0;
    for (const word of kind === 'article' ? all : short) sum += points.get(word) ?? 0;
    facts[`words-${kind}`] = sum;
  }
  return facts;
}
