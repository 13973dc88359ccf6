import { countWords } from '../../language/index.js';
import { bodyText } from '../../write/plain-text.js';
import type { Check } from '../check.js';

/** What pages that are no article are called in words, by their verdict; those of no text are told by other checks. */
const NAMES: Readonly<Record<string, string>> = {
  documentation: 'documentation',
  forum: 'a forum',
  listing: 'a list of other pages',
  product: 'a product page',
  service: 'what an organisation offers',
};

/** A verdict that is less sure is no evidence. */
const SURE = 0.7;

/** Blocks that say something beside their words. */
const MEDIA: ReadonlySet<string> = new Set(['code', 'embed', 'image', 'table']);

/** What can be wrong with a body as a whole. */
export const bodyChecks: readonly Check[] = [
  {
    code: 'body/missing',
    severity: 'error',
    message: 'The article has no body.',
    because: 'Without text, pictures or anything else there is no article.',
    find: ({ article: { body } }) => (body.length === 0 ? [{ path: ['body'], evidence: ['body is empty'] }] : []),
  },
  {
    code: 'body/too-short',
    severity: 'warning',
    message: 'The body is too short for an article.',
    because: 'A few words are a teaser, a caption or what is left when the article itself was missed.',
    find: ({ article: { body, text }, thresholds: { minWords, minWordsBesideMedia } }) => {
      if (body.length === 0) return [];
      const least = body.some(({ type }) => MEDIA.has(type)) ? minWordsBesideMedia : minWords;
      const words = countWords(text);
      return words < least ? [{ path: ['body'], evidence: [`${words} words, fewer than ${least}`] }] : [];
    },
  },
  {
    code: 'body/out-of-step',
    severity: 'warning',
    message: 'The text or its word count is not that of the body.',
    because: 'Both repeat what the body says; a record that was changed in one place only contradicts itself.',
    find: ({ article: { body, text, wordCount } }) => [
      ...(bodyText(body) === text ? [] : [{ path: ['text'], evidence: ['it differs from the plain text of the body'] }]),
      ...(countWords(text) === wordCount
        ? []
        : [{ path: ['wordCount'], evidence: [`${wordCount} is stated, ${countWords(text)} are there`] }]),
    ],
  },
  {
    code: 'body/not-article',
    severity: 'warning',
    message: 'The page is something else than an article.',
    because: 'Lists, forums and shops make poor articles, however clean their text is.',
    find: ({ normalized }) => {
      const { kind = 'article', confidence = 0 } = normalized?.verdict ?? {};
      const name = NAMES[kind];
      return name === undefined || confidence < SURE ? [] : [{ path: [], evidence: [`the page was found to be ${name}`] }];
    },
  },
];
