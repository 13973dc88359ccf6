import { countTokens } from '../block.js';
import { isSentenceEnd } from '../chars.js';
import { endSign } from '../end-sign.js';
import { insideOf } from './ahead.js';
import type { Flow } from './elements.js';
import type { Reading } from './state.js';

/** Who is quoted takes no more words, and so much source with its tags, in UTF-16 code units. */
const MOST_WORDS = 20;
const LONGEST = 600;

/** Nothing but the ends of a few elements and of the quotation. */
const ENDS_QUOTE = /^\s{0,20}(?:<\/(?!blockquote)[a-z]{1,10}>\s{0,20}){0,3}<\/blockquote/i;
const REACH = 140;

/** Blocks of a quotation that hold its words. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(['blockquote', 'div', 'p']))();

/**
 * A `cite` behind the last sentence of a quotation says whose it is, and is a block: `We shall build. <cite>Jane Doe</cite>`.
 * Any other stays in its sentence: `I read <cite>The Bridge</cite>`. `end` is where its tag ends.
 */
export function citeFlow({ source, open, inline, breaks }: Reading, end: number): Flow {
  const block = open.stack.findLast(({ flow }) => flow === 'block');
  if (block === undefined || !block.isQuote || !WORDS.has(block.name) || inline.length === 0) return 'inline';
  const inside = insideOf(source, 'cite', end, LONGEST);
  if (inside === null || inside.text.trim() === '' || countTokens(inside.text) > MOST_WORDS) return 'inline';
  if (!ENDS_QUOTE.test(source.slice(inside.end, inside.end + REACH))) return 'inline';
  return breaks > 0 || endsSentence(inline) ? 'block' : 'inline';
}

/** Nothing but the ends of a few elements and of the caption. */
const ENDS_CAPTION = /^\s{0,20}(?:<\/(?!figcaption)[a-z]{1,10}>\s{0,20}){0,3}<\/figcaption/i;

/** True for a `cite` that ends a caption behind its sentence or below it, which says whose picture it is; one in the sentence is a work: `A scene of <cite>The Bridge</cite>`. */
export function citesMaker({ source, inline }: Reading, end: number, isBelow: boolean): boolean {
  if (!(inline.length === 0 ? isBelow : endsSentence(inline))) return false;
  const inside = insideOf(source, 'cite', end, LONGEST);
  return inside !== null && countTokens(inside.text) <= MOST_WORDS && ENDS_CAPTION.test(source.slice(inside.end, inside.end + REACH));
}

/** True where the text so far ends like a sentence, closing quotes and spaces aside. */
function endsSentence({ pieces }: Reading['inline']): boolean {
  return isSentenceEnd(
    endSign(
      pieces
        .slice(-4)
        .map((piece) => piece.text)
        .join('')
        .trimEnd(),
    ),
  );
}

/** A dash and a name behind it: `— Jane Doe, harbour master`. */
const SIGNED = /^\s{0,20}[\u2010-\u2015~-]{1,3}\s{0,5}\p{Lu}/u;

/** With but a dash to tell, who is quoted takes no more words. */
const FEW_WORDS = 12;

/** True at a line break behind the last sentence of a quotation, where nothing but a dash and a name follows: `We shall build.<br>— Jane Doe`. */
export function endsQuote({ source, open, inline }: Reading, end: number): boolean {
  const top = open.stack.at(-1);
  if (top === undefined || !top.isQuote || !WORDS.has(top.name) || inline.length === 0) return false;
  const inside = insideOf(source, top.name, end, LONGEST);
  if (inside === null || !SIGNED.test(inside.text) || countTokens(inside.text) > FEW_WORDS) return false;
  if (isSentenceEnd(endSign(inside.text.trimEnd())) || !endsSentence(inline)) return false;
  return top.name === 'blockquote' || ENDS_QUOTE.test(source.slice(inside.end, inside.end + REACH));
}
