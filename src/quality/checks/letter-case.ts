import type { Check } from '../check.js';
import { capitalShare } from '../letter-case.js';

/** Fewer letters with case may be a slogan. */
const FEWEST_CASED = 120;

/** What letter case tells. */
export const letterCaseChecks: readonly Check[] = [
  {
    code: 'text/all-caps',
    severity: 'warning',
    message: 'The text is written in capitals alone.',
    because: 'Its language has small letters: capitals hide names and the beginnings of sentences.',
    find: ({ body, thresholds }) => {
      const { share, cased } = capitalShare(body.map(({ text }) => text).join('\n'));
      return cased >= FEWEST_CASED && share > thresholds.capitalShare ? [{ path: ['body'], evidence: [`${Math.round(share * 100)} % of its letters are capitals`] }] : [];
    },
  },
  {
    code: 'text/no-capitals',
    severity: 'warning',
    message: 'The text has no capitals.',
    because: 'Its language has capitals: the text was folded for a search or a model, and its names are lost.',
    find: ({ body }) => {
      const { share, cased } = capitalShare(body.map(({ text }) => text).join('\n'));
      return cased >= FEWEST_CASED && share < 0.001 ? [{ path: ['body'], evidence: [`${cased} small letters`] }] : [];
    },
  },
];
