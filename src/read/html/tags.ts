import type { Attributes } from './attributes.js';
import { askedBy } from './asked.js';
import { buttonFlow } from './button.js';
import { citeFlow } from './cite.js';
import { isInCode } from './code-lines.js';
import { drawAt, isShown } from './drawn.js';
import { flowOf, HEADINGS, type Flow } from './elements.js';
import { endAround, endForm, isBlockOpen, passesBlocks } from './end-around.js';
import { endElements, endInner } from './end-elements.js';
import { formulaOf } from './formula.js';
import { isOnOwnLine, partElements } from './gap.js';
import { isCredit } from './caption-place.js';
import { makeElement } from './make-element.js';
import { openMedia, placeOf } from './media-tags.js';
import { factsOf } from './named.js';
import {
  endedByClosing,
  endedByOpening,
  foreignDepth,
  isForeign,
  isInDrawing,
  leavesForeign,
  MOST_OPEN,
  pushElement,
  type OpenElement,
} from './open-elements.js';
import { signsOf } from './signs.js';
import { flush } from './flush.js';
import type { Reading } from './state.js';
import { startTablePart } from './table-parts.js';
import { voidTag } from './void-tag.js';

/** An opening tag has been read, from `reading.tagStart` to `end`. */
export function openTag(reading: Reading, name: string, attributes: Attributes, end: number, isSelfClosing: boolean): void {
  const { open } = reading;
  const names = factsOf(reading, attributes.get('class'));
  const id = factsOf(reading, attributes.get('id'));
  const asked = askedBy(name, attributes, names, id);
  if (asked !== null) reading.meta.push({ source: 'element', name: 'asks', value: asked, url: null, ...placeOf(reading, end) });
  if (isInDrawing(open) && leavesForeign(name)) endElements(reading, foreignDepth(open));
  // An rp or td of a drawing says nothing of what stands around it.
  const before = isInDrawing(open) ? '' : endBefore(reading, name);
  const top = open.stack.at(-1);
  const flow = flowAt(reading, name, attributes, top, end);
  if (flow === 'void') {
    voidTag(reading, name, attributes, end);
    return;
  }
  // What a drawing or a player holds is not shown and parts nothing.
  // Behind a line that names its language: `<pre><div>js</div><code>`.
  if ((flow === 'block' && top?.flow !== 'markup') || (name === 'code' && reading.betweenLines)) flush(reading);
  else if (attributes.size > 0 && (reading.afterClose || (flow === 'inline' && isOnOwnLine(attributes, names))))
    partElements(reading, name, attributes, end);
  openMedia(reading, name, attributes, end);
  if (name === 'html') reading.language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
  if (open.stack.length >= MOST_OPEN || isSelfClosing) return;
  const signs =
    flow === 'inline' && isShown(top) && top?.verbatim !== true
      ? signsOf(name, reading.inline, reading.source, end, open, reading.language)
      : null;
  const formula =
    name === 'math' && flow === 'markup' && isShown(top) && top?.foreign !== true
      ? formulaOf(reading.source, end, attributes, reading.off)
      : '';
  const drawn = before + (signs?.open ?? '') + formula;
  if (drawn !== '') drawAt(reading, drawn, end);
  const element = makeElement(reading, name, attributes, names, id, flow, signs?.close ?? null, end);
  pushElement(open, element);
  if (flow === 'block') startTablePart(reading, name, attributes, end);
}

/** How an element flows where it now opens. */
function flowAt(reading: Reading, name: string, attributes: Attributes, top: OpenElement | undefined, end: number): Flow {
  const flow = flowByPlace(reading, name, top, end);
  if (flow === 'control') return reading.off.has('form-control') ? 'block' : flow;
  // The credit of a picture stands apart from its caption, whatever element holds it.
  return flow === 'inline' && isCredit(reading, name, top, attributes, end) ? 'block' : flow;
}

function flowByPlace(reading: Reading, name: string, top: OpenElement | undefined, end: number): Flow {
  if (isForeign(reading.open, name)) return 'markup';
  if (isInCode(name, top)) return 'inline';
  if (top?.flow === 'control') return flowOf(name);
  if (name === 'button') return buttonFlow(reading, end);
  return name === 'cite' && top?.isQuote === true ? citeFlow(reading, end) : flowOf(name);
}

const NO_ATTRIBUTES: Attributes = new Map();

/** The closing tag of a heading ends any heading, and only where one is open. */
function isHeadingOpen({ counts }: Reading['open']): boolean {
  for (const name of HEADINGS) if ((counts.get(name) ?? 0) > 0) return true;
  return false;
}

/** A closing tag has been read. */
export function closeTag(reading: Reading, name: string, end: number): void {
  // Closing tags that end svg and math as well: HTML, 13.2.6.5.
  if (isInDrawing(reading.open) && (name === 'br' || name === 'p' || (HEADINGS.has(name) && isHeadingOpen(reading.open))))
    endElements(reading, foreignDepth(reading.open));
  if (name === 'br') voidTag(reading, 'br', NO_ATTRIBUTES, end);
  else if (name === 'p' && (reading.open.counts.get('p') ?? 0) === 0) flush(reading);
  else {
    const count = endedByClosing(reading.open, name);
    if (name === 'form') endForm(reading, count);
    else if (count > 1 && passesBlocks(name) && isBlockOpen(reading, count - 1)) endAround(reading, count, name);
    else {
      const drawn = endInner(reading, count);
      if (drawn !== '') drawAt(reading, drawn, end);
    }
  }
}

/** Ends what an opening tag ends: a link in a link the outer one alone, and nothing that is open in it (HTML, 13.2.6.4.7). */
function endBefore(reading: Reading, name: string): string {
  const count = endedByOpening(reading.open, name);
  if (name !== 'a' || count < 2) return endInner(reading, count);
  endAround(reading, count, name);
  return '';
}
