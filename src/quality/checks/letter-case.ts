import type { Check } from '../check.js';
import { capitalShare } from '../letter-case.js';
import type { TextUnit } from '../subject.js';

/** Fewer letters with case may be a slogan. */
const FEWEST_CASED = 120;

/** Letters with case among others are names, addresses and abbreviations. */
const MAIN_SHARE = 0.5;

/** Share of capitals in a body that is written with case; `null` in all others. */
function caseOf(body: readonly TextUnit[]): { readonly share: number; readonly cased: number } | null {
  const text = body.map((unit) => unit.text).join('\n');
  const found = capitalShare(text);
  if (found.cased < FEWEST_CASED) return null;
  return found.cased < (text.match(/\p{L}/gu)?.length ?? 0) * MAIN_SHARE ? null : found;
}

/** What letter case tells. */
export const letterCaseChecks: readonly Check[] = [
  {
    code: 'text/all-caps',
    severity: 'warning',
    message: 'The text is written in capitals alone.',
    because: 'Its language has small letters: capitals hide names and the beginnings of sentences.',
    find: ({ body, thresholds }) => {
      const found = caseOf(body);
      return found !== null && found.share > thresholds.capitalShare
        ? [{ path: ['body'], evidence: [`${Math.round(found.share * 100)} % of its letters are capitals`] }]
        : [];
    },
  },
  {
    code: 'text/no-capitals',
    severity: 'warning',
    message: 'The text has no capitals.',
    because: 'Its language has capitals: the text was folded for a search or a model, and its names are lost.',
    find: ({ body }) => {
      const found = caseOf(body);
      return found !== null && found.share < 0.001 ? [{ path: ['body'], evidence: [`${found.cased} small letters`] }] : [];
    },
  },
];
