import { foldWord } from '../dates/fold-word.js';
import { nameBits, ROLE } from '../../tables.js';
import { isSmall } from './letters.js';

/** "Our" in front of what somebody is, folded; sorted. */
// prettier-ignore
const OURS: ReadonlySet<string> = new Set([
  'naseho', 'nasem', 'nasi', 'nasich', 'nasimi', 'nasze', 'naszego', 'naszej', 'nos', 'nossa', 'nosso', 'nostra', 'nostre', 'nostro', 'notre', 'nuestra', 'nuestro', 'nuestros', 'onze', 'our', 'unsere', 'unserem', 'unseren', 'unserer', 'var', 'vare', 'vores',
]);

/** Where somebody is, before the name: "notre correspondante à Madrid, Jeanne Martin". */
const PLACES: ReadonlySet<string> = new Set(['a', 'aus', 'de', 'em', 'en', 'fra', 'fran', 'from', 'i', 'in', 'uit', 'w', 'z']);

/** How the words for people of a paper end; German writes them in one. */
const STAFF = /(?:redakteur|korrespondent|reporter|mitarbeiter|mitglied|autor|journalist|volontär)(?:in|innen|en|s)?$/iu;

/** No such phrase has more words in front of the name, the place aside. */
const MOST = 5;

/**
 * Where the name begins in `unserem Redaktionsmitglied Jana Weber`, `onze redacteur Pieter de Vries`, `notre
 * correspondante à Madrid, Jeanne Martin`; `from` itself where nothing of the kind stands in front of it.
 */
export function behindStaffPhrase(line: string, from: number, to: number): number {
  const words = [...line.slice(from, Math.min(to, from + 120)).matchAll(/\S+/g)];
  if (!OURS.has(foldWord(words[0]?.[0] ?? ''))) return from;
  for (let at = 1; at < Math.min(words.length, MOST + 1); at += 1) {
    const { 0: word, index } = words[at] as RegExpMatchArray & { index: number };
    const folded = foldWord(word);
    if (at > 1 && PLACES.has(folded)) {
      const comma = line.indexOf(',', from + index);
      return comma < 0 || comma >= to ? from : comma + 1;
    }
    // "unserem Redaktionsmitglied": what stands behind "our" is no name
    if (at > 1 && !isSmall(word.charAt(0)) && (nameBits(folded) & ROLE) === 0 && !STAFF.test(word)) return from + index;
  }
  return from;
}
