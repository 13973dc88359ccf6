import type { Check } from '../check.js';
import { isSmall } from '../letter-case.js';
import { linesOfVerse } from '../verse.js';

/** Shorter paragraphs are entries of lists, names and the like. */
const FEWEST_WORDS = 8;
/** Of fewer paragraphs two are a third. */
const FEWEST_PARAGRAPHS = 4;
/** One paragraph that begins in lower case is a slip. */
const FEWEST_STARTS = 2;

/** Whether the text reads in its order. */
export const readingChecks: readonly Check[] = [
  {
    code: 'text/reading-order',
    severity: 'warning',
    message: 'Paragraphs begin in the middle of sentences.',
    because: 'Columns read across, or lines joined in the wrong order, leave halves of sentences.',
    find: ({ body, thresholds: { lowerCaseStarts } }) => {
      const paragraphs = body.filter(({ kind, text }) => kind === 'paragraph' && text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS);
      const verse = linesOfVerse(body);
      const starts = paragraphs.filter((unit) => isSmall(unit.text.charAt(0)) && !/^(?:https?|www)\b/.test(unit.text) && !verse.has(unit));
      if (paragraphs.length < FEWEST_PARAGRAPHS || starts.length < FEWEST_STARTS || starts.length <= paragraphs.length * lowerCaseStarts)
        return [];
      return [{ path: starts[0]?.path ?? ['body'], evidence: [`${starts.length} of ${paragraphs.length} paragraphs begin in lower case`] }];
    },
  },
  {
    code: 'text/long-line',
    severity: 'warning',
    message: 'A paragraph is longer than people write.',
    because: 'Where line ends were lost, whole articles are one paragraph, and headings and lists are gone.',
    find: ({ body, thresholds: { maxParagraph } }) =>
      body.flatMap(({ path, text }) =>
        text.length > maxParagraph ? [{ path, evidence: [`${text.length} code units, more than ${maxParagraph}`] }] : [],
      ),
  },
];
