import { canonicalTag } from '../../language/index.js';
import { mixedWords } from '../mixed-words.js';
import type { Check } from '../check.js';

/** Fewer words tell no language surely. */
const FEWEST_LETTERS = 120;

/** Languages so close that words do not tell them apart surely, by base tag. */
const CLOSE: readonly ReadonlySet<string>[] = [
  new Set(['nb', 'nn', 'no', 'da']),
  new Set(['hr', 'sr', 'bs', 'sh', 'cnr']),
  new Set(['id', 'ms']),
  new Set(['zh', 'yue', 'wuu', 'cmn']),
  new Set(['cs', 'sk']),
  new Set(['es', 'gl', 'ca', 'ast']),
  new Set(['fa', 'prs', 'tg']),
  new Set(['hi', 'mr', 'ne']),
];

const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

const isClose = (a: string, b: string): boolean => a === b || CLOSE.some((group) => group.has(a) && group.has(b));

/** What scripts and words tell of the language. */
export const languageChecks: readonly Check[] = [
  {
    code: 'language/mismatch',
    severity: 'warning',
    message: 'The text is in another language than declared.',
    because: 'Search, speech and translation go by the declared language; sites often declare that of their menus.',
    find: ({ article: { language, text }, language: found, thresholds: { languageConfidence } }) => {
      if (language === null || text.length < FEWEST_LETTERS) return [];
      const told = found();
      if (told === null || told.confidence < languageConfidence) return [];
      if (isClose(baseOf(told.language), baseOf(canonicalTag(language) ?? language))) return [];
      return [{ path: ['language'], evidence: [`${language} is declared, the words are ${told.language}`] }];
    },
  },
  {
    code: 'text/mixed-script',
    severity: 'warning',
    message: 'A word mixes letters of several scripts that look alike.',
    because: 'Letters that only look like others get past filters and make one name pass for another.',
    find: ({ units, article: { authors, url } }) => [
      ...[...units, ...authors.map(({ name: text }, at) => ({ path: ['authors', at, 'name'], text })), { path: ['url'], text: /^https?:\/\/([^/?#]*)/.exec(url ?? '')?.[1] ?? '' }].flatMap(({ path, text }) => {
        const [word] = mixedWords(text);
        return word === undefined ? [] : [{ path, evidence: [`"${word.word}" mixes ${word.scripts}`], ...(path[0] !== 'url' && { span: { start: word.start, end: word.start + word.word.length } }) }];
      }),
    ],
  },
];
