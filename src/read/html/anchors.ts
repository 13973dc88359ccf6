import type { OpenElement } from './open-elements.js';
import type { Inline } from './inline.js';
import type { Reading } from './state.js';

/** The rule for links that are signs alone: they lead around the page and say nothing. */
export const ANCHOR_SIGN = 'anchor-sign';

/** Class names, in lower case, of what holds a link to edit a section, back from a note, or that asks for a source. */
export const ANCHOR_NAMES =
  /(?:^|\s)(?:mw-)?(?:edit-?section|cite-backlink|inline-template|need_ref_tag|template-fact|footnote-?back(?:-?(?:link|ref))?|reversefootnote)(?:$|\s)/;

/** Signs that link to the heading they stand in, back from a note, or up the page; brackets may stand around them. */
const SIGN = /^[[(]?(?:[#\u00a7\u00b6\u{1f517}\u2693]|[\u21a9\u21b5\u2191\u2b06\u2934\u2912^]+)\ufe0e?\ufe0f?[\])]?$/u;

/** Letters that stand for the places where one note is called; digits are its number. */
const LETTER = /^[[(]?[a-z][\])]?$/;

/** Names of those places, as the programs for notes give them. */
const CALL = /#(?:cite_?ref|fn_?ref)/i;

/** Longest text that is looked at. */
const LONGEST = 8;

/** Takes a link out of the block that is coming in if it is a sign alone; true if it was. */
export function dropAnchor(reading: Reading, { href = '', markStart, verbatim }: OpenElement): boolean {
  const { inline } = reading;
  const size = inline.length - markStart;
  if (size < 1 || size > LONGEST || verbatim || !href.includes('#') || reading.off.has(ANCHOR_SIGN)) return false;
  const text = inline.pieces
    .slice(-size)
    .map((piece) => piece.text)
    .join('')
    .slice(-size)
    .trim();
  if (!SIGN.test(text) && !(LETTER.test(text) && CALL.test(href))) return false;
  for (const { span } of takeFrom(inline, markStart)) reading.drops.push({ rule: ANCHOR_SIGN, span });
  return true;
}

/** Takes off the pieces since an offset of the text, with their marks. */
function takeFrom(inline: Inline, from: number): Inline['pieces'] {
  const { pieces, marks } = inline;
  let first = pieces.length;
  while (first > 0 && inline.length > from) inline.length -= pieces[--first]?.text.length ?? 0;
  while ((marks.at(-1)?.start ?? -1) >= from) marks.pop();
  inline.spaced = inline.length === 0 || pieces[first - 1]?.text.endsWith(' ') === true;
  return pieces.splice(first).filter(({ text }) => text.trim() !== '');
}
