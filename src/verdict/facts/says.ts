/**
 * Facts in words: `#` stands for the value, `%` for it as a share. A row whose name ends in `*` speaks for
 * all names that begin so, `@` being the rest of the name.
 */
const SAYS: Readonly<Record<string, string>> = {
  blocks: '# blocks', words: '# words', prose: '# words of prose', proseShare: '% of the words are prose', proseBlocks: '# blocks of prose', proseMean: 'blocks of prose have # words on average',
  proseMost: 'the longest block of prose has # words', runProse: 'the densest run holds # words of prose', runShare: 'the densest run holds % of the prose', runWordShare: 'the densest run holds % of the words',
  runDensity: '% of the words of the densest run are prose', runBlocks: 'the densest run has # blocks', runProseBlocks: '% of the blocks of the densest run are prose', runMean: 'blocks of prose in the densest run have # words on average',
  wordsBeforeRun: '# words stand above the densest run', shareBeforeRun: '% of the words stand above the densest run', shareAfterRun: '% of the words stand below the densest run', labelShare: '% of the blocks are labels',
  headlineShare: '% of the blocks read like headlines', runHeadlines: '% of the blocks of the densest run read like headlines', runLabels: '% of the blocks of the densest run are labels', cutShare: '% of the blocks end in dots',
  sentenceWords: '# words a sentence', commas: '# commas a word in the densest run', functionShare: '% of the words of the densest run are function words', capitalShare: '% of the words have a capital', runCapitals: '% of the words of the densest run have a capital',
  digitShare: '% of the characters are digits', runDigits: '% of the characters of the densest run are digits', lowerStarts: '% of the blocks begin in lower case', prices: '# sums of money', pricesShare: '% of the blocks show sums of money', pricesFirst: 'the first sum of money stands after % of the page',
  ratings: '# ratings', ratingsShare: '% of the blocks show ratings', ratingsFirst: 'the first rating stands after % of the page', dates: '# dates', datesShare: '% of the blocks show dates', datesFirst: 'the first date stands after % of the page', numbered: '# numbered blocks', numberedShare: '% of the blocks are numbered',
  numberedFirst: 'the first number stands after % of the page', phones: '# telephone numbers', phonesShare: '% of the blocks show telephone numbers', phonesFirst: 'the first telephone number stands after % of the page', 'phrase-*': '# interface phrases for @', questions: '% of the blocks ask', runQuestions: '% of the blocks of the densest run ask',
  codeBlocks: '% of the blocks have signs of code', codeWords: '% of the words are code', items: '% of the blocks are list entries', rows: '% of the blocks are table rows', headings: '% of the blocks are headings', quotes: '% of the blocks are quotes', addressing: '% of the words say you, I or we',
  repeated: '% of the blocks stand more than once', repeatMost: 'one block stands # times', repeatDistinct: '# blocks stand three times or more', phraseShare: '% of the blocks are interface phrases', commentsAfter: '# phrases for comments below the densest run', hasCommentCount: 'a count of comments: #', relatedHeads: '# headings of related stories',
  commentHeads: '# headings of comments', dateNearRun: 'a date at the top of the densest run: #', bylineNearRun: 'a byline at the top of the densest run: #', proseRuns: '# runs of prose',
  'shop*': 'words of shops: #', 'forum*': 'words of forums: #', 'docs*': 'words of manuals: #', 'service*': 'words of services: #', 'list*': 'words of lists: #',
  linkShare: '% of the text are links', runLinkShare: '% of the densest run are links', linkBlocks: '# blocks are links', linkBlockShare: '% of the blocks are links', longestLinkRun: '# links on end', headingCount: '# headings', headingLinks: '# headings are links', headingLinkShare: '% of the headings are links', runHeadings: '# headings in the densest run',
  kinBlocks: '# blocks of one make', kinShare: '% of the blocks are of one make', kinWords: '% of the words stand in blocks of one make', kinLinked: '% of the blocks of one make are links', images: '# pictures', imageDensity: '# pictures in 100 words', runImages: '# pictures in the densest run', captions: '# captions', embeds: '# embeds',
  'near-*': '% of the words stand in elements named for @', 'far-*': '% of the words stand below elements named for @', 'prose-*': '% of the prose stands below elements named for @', 'ld-*': 'JSON-LD speaks for @: #', og: 'its Open Graph type is number #', 'meta-description': 'a description of # characters', 'meta-*': 'metadata names @: #', times: '# times in elements', bylines: '# bylines in elements',
  'title-words': 'a title of # words', generator: 'made by software of kind #', 'url-depth': 'its path has # parts', 'url-hyphens': '# hyphens in the last part of its path', 'url-length': '# characters in the last part of its path', 'url-digits': 'digits in its path: #', 'url-date': 'a date in its path: #', 'url-*': 'its URL speaks for @: #', '*-words': '% of the words stand in its elements', '*-blocks': '# blocks in its elements',
};

/** A fact as a short statement. */
export function factSays(name: string, value: number): string {
  const key = name in SAYS ? name : Object.keys(SAYS).find((row) => (row.endsWith('*') ? name.startsWith(row.slice(0, -1)) : row.startsWith('*') && name.endsWith(row.slice(1))));
  const says = key === undefined ? `${name} #` : (SAYS[key] as string);
  const rest = key?.startsWith('*') === true ? `${name.slice(0, name.lastIndexOf('-'))} ` : name.slice((key?.length ?? 1) - 1).replace(/^-/, '');
  if (Number.isNaN(value)) return says.replace('#', 'unknown').replace('%', 'unknown').replace('@', rest);
  return says.replace('its elements', `elements ${rest.trim()}`).replace('@', rest).replace('#', String(Math.round(value * 100) / 100)).replace('%', `${Math.round(value * 100)}%`);
}
