import { countWords } from '../../language/index.js';
import { fold } from '../../page/fold.js';
import type { Check } from '../check.js';
import type { TextUnit } from '../subject.js';
import type { Claim } from '../../verdict/cues/claim.js';
import { claimOf } from '../../verdict/cues/claims.js';
import { partOf } from '../../verdict/cues/parts.js';

/** An article says more; a wall is as good as all there is. */
const MOST_WORDS = 200;
/** A text of an article has a path, no span. */
const NOWHERE = { start: 0, end: 0 };
/** A verdict that is less sure is no evidence. */
const SURE = 0.6;

/** Whether what was scraped is a wall or an error. */
export const wallChecks: readonly Check[] = [
  {
    code: 'body/wall',
    severity: 'error',
    message: 'The body is a wall or an error message, not the article.',
    because: 'The site answered with a login, consent, robot check or error page; the article was never seen.',
    find: ({ article: { text }, units, body, normalized }) => {
      const { kind = 'article', confidence = 0, missing = null } = normalized?.verdict ?? {};
      if ((kind === 'wall' || kind === 'error-page') && confidence >= SURE) {
        const why = missing === null ? [] : [missing.reason];
        return [{ path: ['body'], evidence: [`the page was found to be ${kind === 'wall' ? 'a wall' : 'an error page'}`, ...why] }];
      }
      if (countWords(text) > MOST_WORDS) return [];
      const said = (list: readonly TextUnit[]): Claim | null => {
        const texts = list.map(({ text: own }) => ({ text: own, words: countWords(own) }));
        return claimOf(
          texts.map(({ text: own, words }) => partOf(fold(own), words, NOWHERE)),
          texts,
        );
      };
      const claim = said(body) ?? said(units);
      return claim === null ? [] : [{ path: ['body'], evidence: claim.said.slice(0, 3).map((part) => `"${part.text}"`) }];
    },
  },
];
