import { isDigit } from '../page/ascii.js';
import { isUpper } from './chars.js';

/*
 * What readers said below a page, where its white space was folded: each begins with a name and a date with its time,
 * all of them with their count. No sentence holds either, so they stand in lines of their own.
 *
 *     it is. 12 Comments on “Storm” Jane Roe says July 14, 2015 at 3:53 pm Is that a cabbage?
 *            ^                      ^                                      ^
 */

/** A date with its time: `July 14, 2015 at 3:53 pm`, `14. Juli 2015 um 15:53`, `2015-07-14 15:53`. */
const STAMP =
  /(?:\p{Lu}\p{L}{2,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:20)?\d\d)(?:,| at| @| a las| alle| om| kl\.?| um| à| -| –| \|)? ?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?(?: Uhr)?/giu;
/** `12 Comments`, with the capital of a label, since a sentence may hold `12 comments`; and what they are on. */
const COUNT =
  /\b\d{1,4} (?:(?:Reader )?(?:Comments|Comentarios|Comentários|Commentaires|Commenti|Kommentare|Komentarzy|Kommentarer|Reacties|Replies|Responses)\b(?![,.;:])|(?:comments|replies|responses|thoughts)(?= (?:on|to) [“"]))(?: (?:on|to|zu|sur|en|su) [“«„"][^“”«»"]{1,200}[”»“"])?/gu;

/** The name before a date has no more words, nor more UTF-16 code units; `says` and its like stand between them. */
const MOST_WORDS = 10;
const NAME_WORDS = 3;
const LONGEST = 120;

/** Where such heads begin and end in a stretch of text, sorted. */
export function headsIn(text: string, start: number, end: number): number[] {
  const part = text.slice(start, end);
  const stamps = [...part.matchAll(STAMP)].flatMap(({ 0: stamp, index }) => [nameBefore(part, index), index, index + stamp.length]);
  const counts = [...part.matchAll(COUNT)].flatMap(({ 0: count, index }) => [index, index + count.length]);
  return [...stamps, ...counts].map((at) => start + at).sort((a, b) => a - b);
}

/** Where the words begin that say whose a date is: at the end of the sentence before it, else at a name right before it. */
function nameBefore(text: string, stamp: number): number {
  const from = Math.max(0, stamp - LONGEST);
  const before = text.slice(from, stamp);
  let at = before.length;
  let name = before.length;
  for (let words = 0; words < MOST_WORDS && at > 0; words++) {
    const space = before.lastIndexOf(' ', at - 2);
    const word = before.slice(space + 1, at).trim();
    if (space < 0 || /[.!?…”)]$/.test(word)) return from + at;
    if (words <= NAME_WORDS && (isUpper(word.charAt(0)) || isDigit(word.charCodeAt(0)))) name = space + 1;
    at = space + 1;
  }
  return from + name;
}
