import { foldWord } from './dates/fold-word.js';
import { isSmall } from './names/letters.js';
import { type WordRows, wordBits } from './word-bits.js';

/** A verb of a main clause. */
export const VERB = 1;
/** Opens a clause, and no apposition: "this was his last novel". */
export const SUBJECT = 2;
const RELATIVE = 4;
/** What the line of a date may call the article: "This story was updated on May 3." */
const PIECE = 8;
const ARTICLE = 16;
const AND = 32;
/** Begins or ends a span of time: "prices from May 3", "bis 3. Mai". */
export const TERM = 64;

/** Small words of the languages whose prepositions open bylines; folded as {@link foldWord} does it. */
// prettier-ignore
const ROWS: WordRows = [
  [VERB,
    'are had has have is was were hat hatte hatten ist sind war waren wird wurde wurden est etait etaient fut furent sont ' +
    'era eran es fue fueron foi foram fu furono werd werden zijn ar ble blev er var byl byla bylo jest zostal zostala'],
  [SUBJECT, 'he it she so there these they this those we you er es sie wir elle elles il ils'],
  [ARTICLE, 'a an das de den der det die ein eine el en et gli het il la las le les los lo the un una une'],
  [TERM, 'ab bis seit from since till until depuis jusqu partir desde hasta dal fino partire ate vanaf tot sinds fra til siden fran sedan od do с до по'],
  [AND, 'and e en et i og och oder or ou und y'],
  [RELATIVE, 'that which who whose che die que qui som'],
  [PIECE,
    'article artikel artikkel articulo articolo artigo beitrag blog blogpost column contribution entry feature guide interview ' +
    'item page piece post report review seite story text texte texto version'],
];

/** What a folded word is to a sentence; 0 for nothing. */
export const clauseBits = /* @__PURE__ */ wordBits(ROWS);

/** Words of letters alone. */
export const WORDS = /[\p{L}\p{M}'’-]{1,48}/gu;

/** Ends like a sentence, also within quotation marks. */
export const FULL_STOP = /[.!?…]["'”’»)]{0,3}\s*$/;

/**
 * True where one of the parts between commas is a clause: it opens with its subject in small letters, or has a verb.
 * "who is a reporter", "whose book is out" are none.
 */
export function hasClause(text: string): boolean {
  return text.split(/[,;:–—]/).some((part) => {
    const [first = ''] = part.trimStart().split(' ', 1);
    if ((clauseBits(first) & RELATIVE) !== 0) return false;
    let before = 0;
    return [...part.matchAll(WORDS)].some(([word], at) => {
      const bits = isSmall(word.charAt(0)) ? clauseBits(foldWord(word)) : 0;
      const tells = (at === 0 && (bits & SUBJECT) !== 0) || ((bits & VERB) !== 0 && (before & RELATIVE) === 0);
      before = bits;
      return tells;
    });
  });
}

/** A last entry without the word that joins it to the others. */
export function withoutAnd(entry: string): string {
  const [first = ''] = entry.split(' ', 1);
  return first.length < entry.length && isSmall(first.charAt(0)) && (clauseBits(foldWord(first)) & AND) !== 0
    ? entry.slice(first.length).trim()
    : entry;
}

/** True for a part of a sentence, which begins with its article or is a clause: "the price of bread", "she hated them". */
export function isSentencePart(text: string): boolean {
  const [first = ''] = text.split(' ', 1);
  return (
    (clauseBits(foldWord(first)) & SUBJECT) !== 0 ||
    (isSmall(first.charAt(0)) && (clauseBits(foldWord(first)) & ARTICLE) !== 0) ||
    hasClause(text)
  );
}

/** True where a text calls the article by what it is: "this story was first published by". */
export function namesPiece(text: string): boolean {
  return [...text.matchAll(WORDS)].some(([word]) => (clauseBits(foldWord(word)) & PIECE) !== 0);
}
