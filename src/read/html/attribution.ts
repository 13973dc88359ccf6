import { fold } from '../../page/fold.js';
import type { PageBlock } from '../../page/page.js';
import { slicePieces, textOf } from '../../page/slice.js';
import { countTokens } from '../block.js';
import { isSentenceEnd } from '../chars.js';
import type { OpenElement } from './open-elements.js';

/** Who is quoted takes no more words than this. */
const MOST_WORDS = 20;

/** With but a dash to tell: dialogue opens with one too, in many languages. */
const FEW_WORDS = 12;

/** Dashes and spaces before a name: `— Jane Doe`. */
const DASH = /^[\s\u2010-\u2015~-]{1,8}/;

/** Elements inside a quotation for what is no part of it. */
const BELOW: ReadonlySet<string> = new Set(['cite', 'figcaption', 'footer']);

/**
 * The block below a quotation that says whose it is, marked as such and without its dash; any other
 * block as it is. `citeChars` is how much of its text stands in `cite` elements.
 */
export function attribution(block: PageBlock, above: PageBlock | undefined, stack: readonly OpenElement[], citeChars: number): PageBlock {
  if (above === undefined || block.words === 0 || block.words > MOST_WORDS) return block;
  if (above.kind !== 'quote' && above.kind !== 'item') return block;
  const isBelow = stack.some(({ name }) => BELOW.has(name));
  // Below a list in the quotation, or in the same footer as a name, only an element can tell.
  if (
    above.kind === 'quote'
      ? above.level > 0 && !isBelow
      : !above.quoted || block.kind !== 'quote' || !(isBelow || citeChars >= block.text.length)
  )
    return block;
  const holder = stack.findIndex(({ name }) => name === 'blockquote' || name === 'figure');
  // Nothing else stands between: the quotation is in the same element.
  if (holder < 0 || above.hints.element < (stack[holder] as OpenElement).element) return block;
  const isQuote = block.kind === 'quote';
  if (!isQuote && (block.kind !== 'caption' || stack[holder]?.name !== 'figure')) return block;
  const dash = DASH.exec(block.text)?.[0].length ?? 0;
  const isSigned = dash > 0 && block.words <= FEW_WORDS && !isSentenceEnd(block.text.charCodeAt(block.text.length - 1));
  const isNamed = !isQuote || isSigned || citeChars >= block.text.length || stack.some(({ name }, at) => at > holder && BELOW.has(name));
  return isNamed ? withoutStart(block, dash) : block;
}

function withoutStart(block: PageBlock, from: number): PageBlock {
  const pieces = from === 0 ? block.pieces : slicePieces(block.pieces, from, block.text.length);
  const text = textOf(pieces);
  const marks = block.marks.flatMap((mark) =>
    mark.end > from ? [{ ...mark, start: Math.max(0, mark.start - from), end: mark.end - from }] : [],
  );
  const span = { start: pieces[0]?.span.start ?? block.span.start, end: block.span.end };
  return { ...block, kind: 'quote', level: 1, text, folded: fold(text), words: countTokens(text), marks, pieces, span };
}
