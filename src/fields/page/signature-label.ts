import { CONTACT, labelBits } from '../../tables.js';
import type { PageBlock } from '../../page/page.js';
import { foldWord } from '../dates/fold-word.js';
import { LETTER_OR_DIGIT, trimSigns } from '../names/letters.js';
import { openerAt } from '../names/openers.js';

/** Whom a line that is nothing but an opener announces; "Author" alone is a label as "Author:" is. `null` for other lines. */
export function labelOf({ text, words }: PageBlock, language: string | null): string | null {
  if (words > 5 || text.length > 60) return null;
  const label = `${text.includes('(') ? text.replace(/\s?\(\w{1,3}\)/, '') : text}:`;
  const opener = openerAt(label, 0, label.length, language);
  return opener === null || LETTER_OR_DIGIT.test(label.slice(opener.end)) ? null : (opener.role ?? 'nobody');
}

/** "Media contact:": whom it names answers for the piece and did not write it. */
export const isContact = (above: PageBlock | undefined): boolean =>
  above !== undefined && above.words <= 5 && (labelBits(foldWord(trimSigns(above.text, ' :：'))) & CONTACT) !== 0;

/** An opener in front of which also accounts and bodies are read as names. */
export const LABEL = 'Author: ';
