import type { Attributes } from './attributes.js';
import { addJoint, HTML_RULES, isBreak } from './inline.js';
import type { Reading } from './state.js';

/** Classes of the common style sheets that put an inline element on a line of its own, and the declaration that does. */
const OWN_LINE = /(?:^|\s)(?:block|d-block|is-block|u-block)(?:\s|$)/;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*block/;

/** True for an inline element that stands on a line of its own: `Storm<span class="block">What we know</span>`. */
export function isOnOwnLine(attributes: Attributes): boolean {
  return OWN_LINE.test(attributes.get('class') ?? '') || BLOCK_STYLE.test(attributes.get('style') ?? '');
}

/** Two inline elements side by side with nothing between, or one on its own line: a browser shows a gap that a style sheet makes. */
export function partElements(reading: Reading, end: number, href: string | undefined): void {
  const { inline, source } = reading;
  reading.afterClose = false;
  if (inline.length < 2 || inline.end >= end || isBreak(source.charCodeAt(inline.end))) return;
  // One link in two elements: `<a href="/x">case stud</a><a href="/x">ies</a>`.
  const above = inline.marks.at(-1);
  if (href !== undefined && above?.href === href && above.end === inline.length) return;
  // Signs belong to the word beside them: `<a>Leith</a><span>, where`.
  if (isCode(reading) || CLOSING.test(signAt(source, end)) || OPENING.test(inline.pieces.at(-1)?.text ?? '')) return;
  // Where the second ends the first by itself, its own tag is the gap.
  addJoint(inline, ' ', inline.end < reading.tagStart ? reading.tagStart : end, HTML_RULES.gap);
}

/** Text right behind an element on a line of its own: `<span class="block">Storm</span>What we know`. */
export function partText(reading: Reading, start: number, sign: string): void {
  reading.endedLine = false;
  if (!isBreak(sign.charCodeAt(0)) && !CLOSING.test(sign) && !isCode(reading)) addJoint(reading.inline, ' ', start, HTML_RULES.gap);
}

/** Code is as it stands. */
function isCode({ open }: Reading): boolean {
  return open.stack.at(-1)?.verbatim === true || (open.counts.get('code') ?? 0) > 0;
}

const OPENING = /[([{«‹“„¿¡]$/;
const CLOSING = /[)\]},.;:!?%»›”’…、。，！？：；）」』】]/;

/** More tags than these do not stand in front of a word. */
const MOST_TAGS = 4;

/** The first sign of text behind the tags at an offset. */
function signAt(source: string, at: number): string {
  let from = at;
  for (let tags = 0; tags < MOST_TAGS && source.charAt(from) === '<'; tags++) from = source.indexOf('>', from) + 1 || source.length;
  return source.charAt(from);
}
