/**
 * Facts in words, in the order of their modules: `#` stands for the value, `%` for it as a share. A row
 * whose name ends in `*` speaks for all names that begin so, `@` being the rest of the name.
 */
const SAYS: Readonly<Record<string, string>> = {
  blocks: '# blocks',
  proseShare: '% of the words are prose',
  proseMost: 'the longest block of prose has # words',
  runProse: 'the densest run has # words of prose',
  runBlocks: 'the densest run has # blocks',
  runLabels: '% of the densest run are labels',
  runWordShare: 'the densest run has % of the words',
  shareBeforeRun: '% of the words stand above the densest run',
  shareAfterRun: '% of the words stand below the densest run',
  digitShare: '% of the characters are digits',
  capitalShare: '% of the words have a capital, German nouns aside',
  lowerStarts: '% of the blocks begin in lower case',
  addressing: '% of the words say you, I or we',
  headlineShare: '% of the blocks read like headlines',
  phraseShare: '% of the blocks are interface phrases',
  commentPhrases: '# phrases for comments',
  questions: '% of the blocks ask',
  repeatMost: 'one block stands # times',
  codeBlocks: '% of the blocks have signs of code',
  prices: '# sums of money',
  pricesShare: '% of the blocks show sums of money',
  pricesFirst: 'the first sum of money stands after % of the page',
  dates: '# dates',
  datesShare: '% of the blocks show dates',
  datesFirst: 'the first date stands after % of the page',
  dateNearRun: 'dates at the top of the densest run: #',
  bylines: '# bylines',
  images: '# pictures in 100 words',
  author: 'an author, sure to %',
  published: 'a date of publication, sure to %',
  title: 'a title, sure to %',
  titleWords: 'a title of # words',
  keptShare: '% of the words were kept',
  keptFill: '% of what was kept hangs together',
  keptLong: '% of what was kept is one stretch',
  keptLongWords: '% of the words kept are one stretch',
  keptMedian: 'blocks that were kept have # words',
  keptProse: '# words of prose were kept',
  keptProseShare: '% of the prose was kept',
  keptHeadlines: '% of what was kept reads like headlines',
  keptLabels: '% of what was kept are labels',
  keptCapitals: '% of the words kept have a capital, German nouns aside',
  keptAddressing: '% of the words kept say you, I or we',
  keptFunctions: '% of the words kept are function words',
  keptDigits: '% of the characters kept are digits',
  keptLinks: '% of what was kept are links',
  keptHeadings: '% of what was kept are headings',
  keptLast: 'the last block kept stands after % of the page',
  'words-*': 'its words speak for @: #',
  linkShare: '% of the text are links',
  headingLinkShare: '% of the headings are links',
  'far-*': '% of the words stand below elements named for @',
  'h2-words': '% of the words stand in h2',
  'pre-words': '% of the words stand in pre',
  'ld-*': 'JSON-LD speaks for @: #',
  og: 'its Open Graph type is number #',
  'meta-*': 'metadata has @: #',
  'title-words': 'its own title has # words',
  'url-depth': 'its path has # parts',
  'url-hyphens': '# hyphens in its path',
  'url-digits': 'digits in its path: #',
  'url-*': 'its URL speaks for @: #',
};

/** A fact as a short statement. */
export function factSays(name: string, value: number): string {
  const cut = name.indexOf('-') + 1;
  const says = SAYS[name] ?? SAYS[`${name.slice(0, cut)}*`] ?? `${name} #`;
  const known = Number.isNaN(value) ? null : value;
  return says
    .replace('@', name.slice(cut))
    .replace('#', known === null ? 'unknown' : String(Math.round(known * 100) / 100))
    .replace('%', known === null ? 'unknown' : `${Math.round(known * 100)}%`);
}
