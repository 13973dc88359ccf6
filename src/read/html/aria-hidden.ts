import { withoutTags } from '../../page/without-tags.js';
import { textOf } from '../../page/slice.js';
import { insideOf, textAhead } from './ahead.js';
import type { Attributes } from './attributes.js';
import { words } from './elements.js';
import type { Reading } from './state.js';

/*
 * `aria-hidden` says what screen readers leave out, and everyone else sees: ornaments, or a part of the
 * sentence that is said better beside it, as in `<span aria-hidden="true">T</span><span class="sr-only">T</span>he port`.
 */

/** Longest text of an ornament or a part of a sentence that is looked at, with its tags. */
const LONGEST = 600;

/** Elements and class names of what is drawn: the letters of an icon's font name it, those of a formula are said beside it. */
const DRAWN = /glyph|icon|katex|mathjax|mjx|symbols|(?:^|[\s_-])(?:anchor|fa[bslr]?|ico|lucide|math|material|permalink|svg)(?:$|[\s_-])/i;

/** Names of icons in such fonts: `arrow_drop_down`. */
const LIGATURE = /^[a-z\d]+(?:_[a-z\d]+)+$/;

const CURRENCY = /^\p{Sc}$/u;
/** A drop cap, with the quotation mark that opens its sentence. */
const CAPITAL = /^[“„«"'‘¡¿]?\p{Lu}$/u;
const SAYS = /[\p{L}\p{N}\p{Sc}%°‰]/u;
const WORDLIKE = /[\p{L}\p{N}]/u;

/** Elements that hold sentences. */
const PROSE: ReadonlySet<string> = /* @__PURE__ */ words('blockquote dd dt figcaption h1 h2 h3 h4 h5 h6 li p td th');

/** True for an inline element with `aria-hidden` and no other sign that it is not shown, if it is a part of what its block says; `end` is where its opening tag ends. */
export function isPartOfText(reading: Reading, name: string, attributes: Attributes, end: number): boolean {
  const { source, inline, open, tagStart } = reading;
  const top = open.stack.at(-1);
  if (
    name === 'a' ||
    name === 'i' ||
    top === undefined ||
    top.verbatim ||
    top.muted !== null ||
    top.hidden >= 0 ||
    (open.counts.get('button') ?? 0) > 0
  )
    return false;
  const inside = insideOf(source, name, end, LONGEST);
  const text = inside?.text.trim() ?? '';
  if (inside === null || text === '') return false;
  const before = source.charAt(tagStart - 1);
  const isBound = WORDLIKE.test(before) || WORDLIKE.test(source.charAt(inside.end));
  // `10<span aria-hidden="true">–</span>12`, but no sign that parts two elements.
  if (!SAYS.test(text)) return WORDLIKE.test(before) && WORDLIKE.test(source.charAt(inside.end));
  const ahead = textAhead(source, inside.end);
  const isSpoken = ahead.isSpoken || isBehindSpoken(reading);
  const said = textOf(inline.pieces.slice(-NEAR));
  if (CURRENCY.test(text)) return isSpoken || /^\d/.test(ahead.text) || /\d\s?$/.test(said);
  if (DRAWN.test(`${name} ${attributes.get('class') ?? ''}`) || LIGATURE.test(text)) return false;
  if (CAPITAL.test(text)) return isSpoken || /^[\p{Ll}’']/u.test(ahead.text);
  // What is shown beside it as well is there once.
  if (isSaid(text, said, ahead.text)) return false;
  return isSpoken || isBound || (inline.length > 0 && ((reading.afterClose && text.length === 1 && !inline.spaced) || isInProse(reading)));
}

/** Pieces of the text before that are looked at. */
const NEAR = 12;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isSaid(text: string, before: string, ahead: string): boolean {
  const own = lettersOf(text);
  return own.length > 1 && (lettersOf(before).endsWith(own) || lettersOf(ahead).startsWith(own));
}

/** True right behind what only screen readers show: nothing but tags between. */
function isBehindSpoken({ source, drops, tagStart }: Reading): boolean {
  const last = drops.at(-1);
  return (
    last?.rule === 'hidden-text' &&
    last.span.end <= tagStart &&
    tagStart - last.span.end < NEAREST &&
    withoutTags(source.slice(last.span.end, tagStart)).trim() === ''
  );
}

/** Tags between the two, in UTF-16 code units. */
const NEAREST = 200;

/** True for a place inside a sentence, and no link: that often ends in what only says more of where it leads. */
function isInProse({ open }: Reading): boolean {
  return (open.counts.get('a') ?? 0) === 0 && PROSE.has(open.stack.findLast(({ flow }) => flow === 'block')?.name ?? '');
}
