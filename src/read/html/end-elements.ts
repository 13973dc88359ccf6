import { dropAnchor } from './anchors.js';
import { finishCapture } from './capture.js';
import { endLine } from './code-lines.js';
import { endCountdown } from './countdown.js';
import { noteClosed } from './gap.js';
import { closePost } from './media-tags.js';
import { popElement, type OpenElement } from './open-elements.js';
import { raise } from './signs.js';
import { endMark, flush } from './flush.js';
import type { Reading } from './state.js';
import { endTable } from './table-parts.js';

/** Ends elements; the signs with which those close that end inside a block. */
export function endInner(reading: Reading, count: number): string {
  if (count < 2) {
    const top = count === 0 ? undefined : reading.open.stack.at(-1);
    endElements(reading, count);
    return top?.flow === 'block' ? '' : (top?.sign ?? '');
  }
  const ended = reading.open.stack.slice(-count);
  endElements(reading, count);
  if (ended.some(({ flow }) => flow === 'block')) return '';
  return ended.reduceRight((signs, { sign }) => signs + (sign ?? ''), '');
}

export function endElements(reading: Reading, count: number): void {
  for (let left = count; left > 0; left--) endElement(reading);
}

/** Elements whose digits may be raised or lowered. */
const RAISED: ReadonlySet<string> = new Set(['a', 'sub', 'sup']);

/** Ends the innermost element. */
function endElement(reading: Reading): void {
  const element = reading.open.stack.at(-1);
  if (element === undefined) return;
  if (element.flow === 'block') flush(reading);
  else if (element.line !== null) endLine(reading, element.line);
  else if (element.href === undefined || !dropAnchor(reading, element)) endMark(reading, element);
  if (RAISED.has(element.name)) raise(reading.inline, element);
  noteClosed(reading, element);
  if (element.ownLine) reading.endedLine = true;
  if (element.name === 'table') endTable(reading);
  if (element.entry === null) endEntry(reading);
  closePost(reading, element);
  if (element.name === 'ul' && element.listDepth === 0) noteSingle(reading, element);
  if (element.countdown !== null) endCountdown(reading.blocks, element.countdown, element.listDepth);
  popElement(reading.open);
  endCapture(reading, element);
}

/** A heading alone opens no entry. */
function endEntry({ blocks }: Reading): void {
  const last = blocks.at(-1);
  if (last?.kind === 'heading' && last.list >= 0) blocks[blocks.length - 1] = { ...last, list: -1, number: null };
}

/** Remembers a list of one bullet: the next may be in a list of its own. */
function noteSingle(reading: Reading, { next, list, element }: OpenElement): void {
  reading.single = next === 1 ? { list, parent: reading.parents[element] ?? -1, end: reading.blocks.length } : null;
}

/** Takes down what an element states of the page, where it ends. */
export function endCapture(reading: Reading, element: OpenElement): void {
  const capture = element.capture < 0 ? undefined : reading.captures[element.capture];
  if (capture === undefined) return;
  reading.capturing--;
  const fact = finishCapture(capture, reading.log, reading.tagStart);
  if (fact !== null) reading.meta.push(fact);
}
