import type { OwnFacts } from '../../judge/facts/own.js';
import { share, type Facts, type PageView } from './view.js';

/** Shorter blocks are labels. */
const LABEL_WORDS = 5;
/** Blocks from here to a sentence's length without its end are headlines and teasers. */
const HEADLINE_WORDS = 20;

/** How much prose a page has, how dense it is and what stands around it. */
export function proseFacts({ survey }: PageView): Facts {
  const { own, prose, proseBefore, run, blocks } = survey;
  const size = blocks.length;
  const total = proseBefore[size] ?? 0;
  const words = sum(own, 0, size, ({ words: count }) => count);
  const first = Math.max(0, run.first);
  const last = run.last + 1;
  const inRun = (proseBefore[last] ?? 0) - (proseBefore[first] ?? 0);
  const runWords = sum(own, first, last, ({ words: count }) => count);
  const proseBlocks = count(own, 0, size, (_, at) => (prose[at] as number) > 0);
  const runProse = count(own, first, last, (_, at) => (prose[at] as number) > 0);
  const isLabel = ({ words: all }: OwnFacts): boolean => all < LABEL_WORDS;
  const isHeadline = ({ words: all, sentences }: OwnFacts): boolean => all >= LABEL_WORDS && all < HEADLINE_WORDS && sentences === 0;
  const before = sum(own, 0, first, ({ words: all }) => all);
  const sentences = sum(own, 0, size, (fact) => fact.sentences);
  return {
    blocks: size,
    words,
    prose: total,
    proseShare: share(total, words),
    proseBlocks,
    proseMean: share(total, proseBlocks),
    proseMost: prose.reduce((most, value) => Math.max(most, value), 0),
    runProse: inRun,
    runShare: share(inRun, total),
    runWordShare: share(runWords, words),
    runDensity: share(inRun, runWords),
    runBlocks: last - first,
    runProseBlocks: share(runProse, last - first),
    runMean: share(inRun, runProse),
    wordsBeforeRun: before,
    shareBeforeRun: share(before, words),
    shareAfterRun: share(words - before - runWords, words),
    labelShare: share(count(own, 0, size, isLabel), size),
    headlineShare: share(count(own, 0, size, isHeadline), size),
    runHeadlines: share(count(own, first, last, isHeadline), last - first),
    runLabels: share(count(own, first, last, isLabel), last - first),
    cutShare: share(count(own, 0, size, ({ ending }) => ending === 3), size),
    sentenceWords: share(total, sentences),
    commas: share(sum(own, first, last, ({ commas }) => commas), runWords),
    functionShare: share(sum(own, first, last, (fact) => fact.functionShare * fact.words), runWords),
    capitalShare: share(sum(own, 0, size, (fact) => fact.capitalShare * fact.words), words),
    runCapitals: share(sum(own, first, last, (fact) => fact.capitalShare * fact.words), runWords),
    digitShare: share(sum(own, 0, size, (fact) => fact.digitShare * fact.length), sum(own, 0, size, ({ length }) => length)),
    runDigits: share(sum(own, first, last, (fact) => fact.digitShare * fact.length), sum(own, first, last, ({ length }) => length)),
    lowerStarts: share(count(own, 0, size, ({ opening }) => opening === 1), size),
  };
}

function sum(own: readonly OwnFacts[], from: number, to: number, of: (fact: OwnFacts, at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += of(own[at] as OwnFacts, at);
  return total;
}

function count(own: readonly OwnFacts[], from: number, to: number, is: (fact: OwnFacts, at: number) => boolean): number {
  return sum(own, from, to, (fact, at) => (is(fact, at) ? 1 : 0));
}
