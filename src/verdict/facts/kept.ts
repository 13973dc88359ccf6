import type { OwnFacts } from '../../judge/facts/own.js';
import { capitalsOf } from '../../language/index.js';
import type { PageBlock } from '../../page/page.js';
import { HEADLINE_WORDS, LABEL_WORDS, share, UNKNOWN, type Facts, type PageView } from './view.js';

/** So many blocks that are left out part two stretches. */
const GAP = 2;

/** What the judge kept of a page, how it hangs together, and how sure its title, its authors and its date are. */
export function keptFacts({ page, survey, decisions, title, sure, language }: PageView): Facts {
  const { blocks, own, prose, proseBefore } = survey;
  const sums = {
    blocks: 0,
    words: 0,
    all: 0,
    prose: 0,
    headlines: 0,
    labels: 0,
    capitals: 0,
    addressing: 0,
    links: 0,
    length: 0,
    digits: 0,
    functions: 0,
    headings: 0,
  };
  const sizes: number[] = [];
  let first = -1;
  let last = -1;
  let stretch = { blocks: 0, words: 0 };
  let mostBlocks = 0;
  let mostWords = 0;
  blocks.forEach(({ words, kind, linkChars, text }: PageBlock, at) => {
    sums.all += words;
    const decision = decisions[at];
    if (decision?.keep !== true || decision.field !== 'body') return;
    const fact = own[at] as OwnFacts;
    if (first < 0) first = at;
    if (at - last > GAP + 1) stretch = { blocks: 0, words: 0 };
    last = at;
    stretch.blocks++;
    stretch.words += words;
    mostBlocks = Math.max(mostBlocks, stretch.blocks);
    mostWords = Math.max(mostWords, stretch.words);
    sums.blocks++;
    sums.words += words;
    sums.prose += prose[at] as number;
    if (words < LABEL_WORDS) sums.labels++;
    else if (words < HEADLINE_WORDS && fact.sentences === 0) sums.headlines++;
    sums.capitals += fact.capitalShare * words;
    sums.addressing += fact.addressing * words;
    sums.functions += fact.functionShare * words;
    sums.digits += fact.digitShare * fact.length;
    sums.length += text.length;
    sums.links += linkChars;
    if (kind === 'heading') sums.headings++;
    sizes.push(words);
  });
  sizes.sort((a, b) => a - b);
  return {
    author: sure.authors,
    published: sure.publishedAt,
    title: sure.title,
    titleWords: title === null ? 0 : title.split(' ').length,
    keptShare: share(sums.words, sums.all),
    keptFill: share(sums.blocks, last - first + 1),
    keptLong: share(mostBlocks, sums.blocks),
    keptLongWords: share(mostWords, sums.words),
    keptMedian: sizes[sizes.length >> 1] ?? 0,
    keptProse: sums.prose,
    keptProseShare: share(sums.prose, proseBefore[blocks.length] ?? 0),
    keptHeadlines: share(sums.headlines, sums.blocks),
    keptLabels: share(sums.labels, sums.blocks),
    keptCapitals: capitalsOf(share(sums.capitals, sums.words), language),
    keptAddressing: share(sums.addressing, sums.words),
    keptFunctions: share(sums.functions, sums.words),
    keptDigits: share(sums.digits, sums.length),
    keptLinks: page.style === 'html' ? share(sums.links, sums.length) : UNKNOWN,
    keptHeadings: share(sums.headings, sums.blocks),
    keptLast: share(last, blocks.length),
  };
}
