import { countWords } from '../../language/index.js';
import { fold } from '../../page/fold.js';
import type { Check } from '../check.js';
import type { TextUnit } from '../subject.js';
import { tokensOf } from '../../judge/facts/tokens.js';
import { cuesIn, type Cue } from '../../verdict/cues/compile.js';

/** An article says more; a wall is as good as all there is. */
const MOST_WORDS = 200;
/** So many words for each phrase: a text that says one thing of the kind in passing is longer. */
const WORDS_PER_PHRASE = 35;
/** A verdict that is less sure is no evidence. */
const SURE = 0.6;

/** Whether what was scraped is a wall or an error. */
export const wallChecks: readonly Check[] = [
  {
    code: 'body/wall',
    severity: 'error',
    message: 'The body is a wall or an error message, not the article.',
    because: 'The site answered with a login, consent, robot check or error page; the article was never seen.',
    find: ({ article: { text }, units, normalized }) => {
      const { kind = 'article', confidence = 0, missing = null } = normalized?.verdict ?? {};
      if ((kind === 'wall' || kind === 'error-page') && confidence >= SURE) {
        const why = missing === null ? [] : [missing.reason];
        return [{ path: ['body'], evidence: [`the page was found to be ${kind === 'wall' ? 'a wall' : 'an error page'}`, ...why] }];
      }
      const words = countWords(text);
      if (text === '' || words > MOST_WORDS) return [];
      const said = saidBy(units);
      return said.length * WORDS_PER_PHRASE >= words && said.length > 0 ? [{ path: ['body'], evidence: said.slice(0, 3).map((phrase) => `"${phrase}"`) }] : [];
    },
  },
];

/** What texts say as walls and error pages do, each thing once. */
function saidBy(units: readonly TextUnit[]): string[] {
  const said = new Map<Cue, string>();
  for (const { text } of units) {
    const folded = fold(text);
    for (const { cue, start, end } of cuesIn(folded, tokensOf(folded))) {
      // A button to the rest is no wall.
      if (!cue.weak && cue.reason !== 'read-more' && !said.has(cue)) said.set(cue, folded.slice(start, end));
    }
  }
  return [...said.values()];
}
