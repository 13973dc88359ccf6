import type { PageBlock } from '../../page/page.js';
import type { BylineRole } from '../names/byline-match.js';
import { LETTER_OR_DIGIT } from '../names/letters.js';
import { openerAt } from '../names/openers.js';

/**
 * Whom a line that is nothing but an opener announces: `By`, `Photo by`; "Author" alone is an opener as "Author:" is.
 * `null` for other lines.
 */
export function loneOpener({ text, words }: PageBlock, language: string | null): BylineRole | 'nobody' | null {
  if (words > 5 || text.length > 60) return null;
  const label = `${text.includes('(') ? text.replace(/\s?\(\w{1,3}\)/, '') : text}:`;
  const opener = openerAt(label, 0, label.length, language);
  return opener === null || LETTER_OR_DIGIT.test(label.slice(opener.end)) ? null : (opener.role ?? 'nobody');
}
