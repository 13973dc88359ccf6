import { textAhead } from './ahead.js';
import type { Attributes } from './attributes.js';
import type { NameFacts } from './name-facts.js';
import { addJoint, HTML_RULES, isBreak } from './inline.js';
import { isOneWord } from './one-word.js';
import type { OpenElement } from './open-elements.js';
import type { Reading } from './state.js';

/** The declaration that puts an inline element on a line of its own. */
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*block/;

/** True for an inline element that stands on a line of its own: `Storm<span class="block">What we know</span>`. */
export function isOnOwnLine(attributes: Attributes, names: NameFacts | null): boolean {
  return names?.ownLine === true || BLOCK_STYLE.test(attributes.get('style') ?? '');
}

/** An inline element has ended: bold and slanted words touch what follows, others may be parted from it. */
export function noteClosed(reading: Reading, { flow, mark, tag }: OpenElement): void {
  const parts = flow === 'inline' && mark !== 'strong' && mark !== 'emphasis';
  if (parts) reading.closed = reading.afterClose ? [...reading.closed.slice(-MOST_CLOSED), tag] : [tag];
  reading.afterClose = parts;
}

/** Elements that end in one place and are looked at. */
const MOST_CLOSED = 3;

/** Two inline elements side by side with nothing between, or one on its own line: a browser shows a gap that a style sheet makes. */
export function partElements(reading: Reading, name: string, attributes: Attributes, end: number): void {
  const { inline, source } = reading;
  const isBeside = reading.afterClose;
  reading.afterClose = false;
  if (inline.length < 2 || inline.end >= end || isBreak(source.charCodeAt(inline.end))) return;
  // One link in two elements: `<a href="/x">case stud</a><a href="/x">ies</a>`.
  const above = inline.marks.at(-1);
  const href = attributes.get('href');
  if (href !== undefined && above?.href === href && above.end === inline.length) return;
  const { text } = textAhead(source, end);
  // Signs belong to the word beside them, `<a>Leith</a><span>, where`, and a space of the text's own is one already.
  if (isCode(reading) || CLOSING.test(text.charAt(0)) || isBreak(text.charCodeAt(0)) || OPENING.test(inline.pieces.at(-1)?.text ?? ''))
    return;
  if (isBeside && isOneWord(reading, name, href, end, text)) return;
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
