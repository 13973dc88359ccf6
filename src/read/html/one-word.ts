import { textOf } from '../../page/slice.js';
import type { Span } from '../../page/span.js';
import { words } from './elements.js';
import type { Reading } from './state.js';

/*
 * Elements side by side that no style sheet parts: raised and lowered signs, the pieces that editors cut a word
 * into, endings of words, prices.
 */

const RAISED: ReadonlySet<string> = /* @__PURE__ */ words('sub sup');

/** Elements that hold sentences. */
const PROSE: ReadonlySet<string> = /* @__PURE__ */ words('blockquote dd figcaption h1 h2 h3 h4 h5 h6 li p td');

/** Endings that a word gets outside its link: `<a>port</a><span class="pl">s</span>`. */
const ENDING = /^(?:['’]?s|[dnr]|e[dmnrs]?|ers|ing|ly)(?![\p{L}\p{N}'’-])/u;

/** Declarations that part an element from its neighbour. */
const BOXED = /border|display|float|margin|padding|position|width/i;

/** Class names of elements that stand in a row of such. */
const LABEL = /badge|btn|button|cat|chip|item|key|label|link|pill|tag|topic/i;

/** Where the number of a note leads, and that number. */
const CALL = /#_?(?:cite|edn|endnote|fn|foot|ftn|note|ref|sdfootnote)/i;
const NUMBER = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡]{1,2})[\])]?$/;

/** Pieces of the text before that are looked at. */
const NEAR = 8;

/** True where an element that begins goes on with the word before it; `end` is where its tag ends, `ahead` the text in it. */
export function isOneWord(reading: Reading, name: string, href: string | undefined, end: number, ahead: string): boolean {
  const before = textOf(reading.inline.pieces.slice(-NEAR));
  // Of a price the raised figures are no power.
  if (RAISED.has(name)) return !(/\p{Sc} ?\d+$/u.test(before) && /^\d\d(?!\d)/.test(ahead));
  if (CALL.test(href ?? '') && NUMBER.test(ahead) && !/\d$/.test(before)) return true;
  if (/\p{Sc}$/u.test(before) && /^\d/.test(ahead)) return true;
  if (/[\p{Ll}\d_]\.$/u.test(before) && /^[\p{Ll}_]/u.test(ahead)) return true;
  if (/\p{Ll}$/u.test(before) && ENDING.test(ahead) && isInProse(reading)) return true;
  const tag = reading.source.slice(reading.tagStart, end);
  return reading.closed.some((span) => openingTag(reading.source, span) === tag) && isOneRun(tag, before, ahead);
}

/** Characters of a tag that are looked at. */
const LONGEST_TAG = 400;

function openingTag(source: string, { start, end }: Span): string {
  return source.slice(start, Math.min(end, start + LONGEST_TAG));
}

/** True where an editor has cut a text in two that looks the same throughout. */
function isOneRun(tag: string, before: string, ahead: string): boolean {
  if (/\shref\s*=/i.test(tag)) return false;
  if (!/\sclass\s*=/i.test(tag)) return !BOXED.test(tag);
  if (LABEL.test(tag) || !/\p{L}$/u.test(before) || !/^\p{Ll}/u.test(ahead)) return false;
  return /\s/.test(ahead.trim()) || /\s/.test(before.trim()) || ahead.length === 1;
}

function isInProse({ open }: Reading): boolean {
  return PROSE.has(open.stack.findLast(({ flow }) => flow === 'block')?.name ?? '');
}
