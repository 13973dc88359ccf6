import type { Attributes } from './attributes.js';
import { dropAnchor } from './anchors.js';
import { askedBy } from './asked.js';
import { buttonFlow } from './button.js';
import { citeFlow } from './cite.js';
import { finishCapture } from './capture.js';
import { endLine, isInCode } from './code-lines.js';
import { endCountdown } from './countdown.js';
import { flowOf, HEADINGS, TABLE_PARTS, words } from './elements.js';
import { formulaOf, picturedFormula } from './formula.js';
import { headFacts } from './head-facts.js';
import { isOnOwnLine, noteClosed, partElements } from './gap.js';
import { isCredit, makeElement, startCapture } from './make-element.js';
import { closePost, MEDIA, openMedia, placeOf, voidMedia } from './media-tags.js';
import {
  disarmElement,
  endedByClosing,
  endedByOpening,
  foreignDepth,
  isForeign,
  leavesForeign,
  MOST_OPEN,
  popElement,
  pushElement,
  type OpenElement,
} from './open-elements.js';
import { isEmojiPicture, picturedSign } from './pictured-sign.js';
import { drawSign, raise, signsOf } from './signs.js';
import { breakLine, endMark, flush, type Reading } from './state.js';
import { endTable, startTablePart } from './table-parts.js';

/** An opening tag has been read, from `reading.tagStart` to `end`. */
export function openTag(reading: Reading, name: string, attributes: Attributes, end: number, isSelfClosing: boolean): void {
  const { open } = reading;
  const asked = askedBy(name, attributes);
  if (asked !== null) reading.meta.push({ source: 'element', name: 'asks', value: asked, url: null, ...placeOf(reading, end) });
  if (leavesForeign(name)) endElements(reading, foreignDepth(open));
  // An rp or td of a drawing says nothing of what stands around it.
  const before = foreignDepth(open) > 0 ? '' : endBefore(reading, name);
  const top = open.stack.at(-1);
  const given = isForeign(open, name)
    ? 'markup'
    : isInCode(name, top)
      ? 'inline'
      : name === 'button' && top?.flow !== 'control'
        ? buttonFlow(reading, end)
        : name === 'cite' && top?.isQuote === true && top.flow !== 'control'
          ? citeFlow(reading, end)
          : flowOf(name);
  // The credit of a picture stands apart from its caption, whatever element holds it.
  const flow =
    (given === 'inline' && isCredit(reading, name, top, attributes, end)) || (given === 'control' && reading.off.has('form-control'))
      ? 'block'
      : given;
  if (flow === 'void') {
    voidTag(reading, name, attributes, end);
    return;
  }
  // What a drawing or a player holds is not shown and parts nothing.
  // Behind a line that names its language: `<pre><div>js</div><code>`.
  if ((flow === 'block' && top?.flow !== 'markup') || (name === 'code' && reading.betweenLines)) flush(reading);
  else if (attributes.size > 0 && (reading.afterClose || (flow === 'inline' && isOnOwnLine(attributes))))
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
  const element = makeElement(reading, name, attributes, flow, signs?.close ?? null, end);
  pushElement(open, element);
  if (flow === 'block') startTablePart(reading, name, attributes, end);
}

const NO_ATTRIBUTES: Attributes = new Map();

/** The closing tag of a heading ends any heading, and only where one is open. */
const isHeadingOpen = ({ counts }: Reading['open']): boolean => [...HEADINGS].some((name) => (counts.get(name) ?? 0) > 0);

/** A closing tag has been read. */
export function closeTag(reading: Reading, name: string, end: number): void {
  // Closing tags that end svg and math as well: HTML, 13.2.6.5.
  if (name === 'br' || name === 'p' || (HEADINGS.has(name) && isHeadingOpen(reading.open)))
    endElements(reading, foreignDepth(reading.open));
  if (name === 'br') voidTag(reading, 'br', NO_ATTRIBUTES, end);
  else if (name === 'p' && (reading.open.counts.get('p') ?? 0) === 0) flush(reading);
  else {
    const count = endedByClosing(reading.open, name);
    if (count > 1 && (LOOSE.has(name) || flowOf(name) === 'inline') && isBlockOpen(reading, count - 1)) endAround(reading, count, name);
    else {
      const drawn = endInner(reading, count);
      if (drawn !== '') drawAt(reading, drawn, end);
    }
  }
}

/** Elements that are no inline ones here, and whose closing tags the parsing of HTML treats alike. */
const LOOSE: ReadonlySet<string> = /* @__PURE__ */ words('amp-consent amp-sidebar amp-user-notification label legend optgroup');

/** Blocks that the parsing of HTML takes for no special elements (13.2.4.2), or whose second tags it leaves out. */
const ORDINARY: ReadonlySet<string> = /* @__PURE__ */ new Set([...LOOSE, ...words('body dialog frameset head html')]);

/** True if one of the innermost elements, so many, is one that a closing tag of inline elements around it does not end. */
function isBlockOpen({ open: { stack, counts } }: Reading, count: number): boolean {
  const inTable = (counts.get('table') ?? 0) > 0;
  return stack.slice(stack.length - count).some((element) => outlives(element, inTable));
}

/** True for a block that an inline element around it does not take along. Without a table browsers leave the tags of its parts out. */
function outlives({ flow, name }: OpenElement, inTable: boolean): boolean {
  return flow === 'block' && !ORDINARY.has(name) && (inTable || !TABLE_PARTS.has(name));
}

/** Elements that come back in the next block where one is left open: HTML, 13.2.4.3. */
const FORMATTING: ReadonlySet<string> = /* @__PURE__ */ words('a b big code em font i nobr s small strike strong tt u');

/** Ends an element alone, and no block that is open in it: blocks outlive an inline element around them (HTML, 13.2.6.4.7). */
function endAround(reading: Reading, count: number, name: string): void {
  const at = reading.open.stack.length - count;
  if (FORMATTING.has(name)) endElements(reading, Math.min(count - 1, passingDepth(reading.open)));
  const element = reading.open.stack[at] as OpenElement;
  endMark(reading, element);
  endCapture(reading, element);
  disarmElement(reading.open, at);
}

/** How many elements in the innermost block end with a formatting element around it: the first that does not come back, and all in it. */
function passingDepth({ stack, counts }: Reading['open']): number {
  const inTable = (counts.get('table') ?? 0) > 0;
  let depth = 0;
  for (let at = stack.length - 1; at >= 0 && !outlives(stack[at] as OpenElement, inTable); at--) {
    if (!FORMATTING.has((stack[at] as OpenElement).name)) depth = stack.length - at;
  }
  return depth;
}

/** True where text comes into a block that is shown. */
function isShown(top: OpenElement | undefined): boolean {
  return top === undefined || (top.muted === null && (top.flow === 'inline' || top.flow === 'block'));
}

/** Adds a sign that the tag now read stands for. */
function drawAt(reading: Reading, sign: string, end: number): void {
  if (reading.breaks > 0) breakLine(reading, reading.tagStart, false);
  reading.afterClose = false;
  drawSign(reading.inline, sign, reading.tagStart, end);
}

/** Ends what an opening tag ends: a link in a link the outer one alone, and nothing that is open in it (HTML, 13.2.6.4.7). */
function endBefore(reading: Reading, name: string): string {
  const count = endedByOpening(reading.open, name);
  if (name !== 'a' || count < 2) return endInner(reading, count);
  endAround(reading, count, name);
  return '';
}

/** Ends elements; the signs with which those close that end inside a block. */
function endInner(reading: Reading, count: number): string {
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

function endElements(reading: Reading, count: number): void {
  for (let left = count; left > 0; left--) endElement(reading);
}

/** Ends the innermost element. */
function endElement(reading: Reading): void {
  const element = reading.open.stack.at(-1);
  if (element === undefined) return;
  if (element.flow === 'block') flush(reading);
  else if (element.line !== null) endLine(reading, element.line);
  else if (element.href === undefined || !dropAnchor(reading, element)) endMark(reading, element);
  if (element.name === 'sup' || element.name === 'sub') raise(reading.inline, element);
  noteClosed(reading, element);
  if (element.ownLine) reading.endedLine = true;
  if (element.name === 'table') endTable(reading);
  if (element.entry === null) endEntry(reading);
  closePost(reading, element);
  if (element.countdown !== null) endCountdown(reading.blocks, element.countdown, element.listDepth);
  popElement(reading.open);
  endCapture(reading, element);
}

/** A heading alone opens no entry. */
function endEntry({ blocks }: Reading): void {
  const last = blocks.at(-1);
  if (last?.kind === 'heading' && last.list >= 0) blocks[blocks.length - 1] = { ...last, list: -1, number: null };
}

/** Takes down what an element states of the page, where it ends. */
function endCapture(reading: Reading, element: OpenElement): void {
  const capture = reading.captures[element.capture];
  if (capture === undefined) return;
  reading.capturing--;
  const fact = finishCapture(capture, reading.log, reading.tagStart);
  if (fact !== null) reading.meta.push(fact);
}

/** A tag without content. */
function voidTag(reading: Reading, name: string, attributes: Attributes, end: number): void {
  if (name === 'br') {
    reading.breaks++;
    return;
  }
  const pictured =
    name === 'img' && isShown(reading.open.stack.at(-1))
      ? picturedFormula(attributes, reading.off) || picturedSign(reading, attributes, end)
      : '';
  if (pictured !== '') drawAt(reading, pictured, end);
  else if (name === 'hr') flush(reading);
  else if (MEDIA.has(name) && !(name === 'img' && isEmojiPicture(attributes))) voidMedia(reading, name, attributes, end);
  else if (name === 'base') reading.base ??= attributes.get('href') ?? null;
  else if (name === 'meta' || name === 'link')
    for (const fact of headFacts(name, attributes, placeOf(reading, end))) reading.meta.push(fact);
  if (name === 'meta' && attributes.get('itemprop') !== undefined) {
    const capture = startCapture(reading, name, attributes, 0);
    const found = reading.captures[capture];
    if (found === undefined) return;
    reading.capturing--;
    const fact = finishCapture(found, reading.log, end);
    if (fact !== null) reading.meta.push(fact);
  }
}
