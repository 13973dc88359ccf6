import type { Mark } from '../../article.js';
import type { Attributes } from './attributes.js';
import { ANCHOR_SIGN, dropAnchor } from './anchors.js';
import { captureName, finishCapture } from './capture.js';
import { endCountdown } from './countdown.js';
import { flowOf, HEADINGS } from './elements.js';
import { formulaOf, picturedFormula } from './formula.js';
import { headFacts } from './head-facts.js';
import { hiddenBy } from './hidden.js';
import { elementHints, nameFacts, roleHints, type NameFacts } from './hint-words.js';
import { addJoint, HTML_RULES, isBreak } from './inline.js';
import { closePost, MEDIA, openMedia, placeOf, voidMedia } from './media-tags.js';
import { endedByClosing, endedByOpening, foreignDepth, isForeign, leavesForeign, MOST_OPEN, popElement, pushElement, type OpenElement } from './open-elements.js';
import { isPost } from './players.js';
import { drawSign, raise, signsOf } from './signs.js';
import { breakLine, endMark, flush, type Reading } from './state.js';
import { endTable, startTablePart } from './table-parts.js';

const MARKS: ReadonlyMap<string, Mark['type']> = new Map([
  ['a', 'link'], ['b', 'strong'], ['strong', 'strong'], ['i', 'emphasis'], ['em', 'emphasis'], ['cite', 'emphasis'], ['dfn', 'emphasis'], ['code', 'code'], ['kbd', 'code'], ['samp', 'code'], ['tt', 'code'],
]);

/** Elements that keep their spaces. */
const VERBATIM: ReadonlySet<string> = new Set(['listing', 'plaintext', 'pre', 'xmp']);

/** An opening tag has been read, from `reading.tagStart` to `end`. */
export function openTag(reading: Reading, name: string, attributes: Attributes, end: number, isSelfClosing: boolean): void {
  const { open } = reading;
  if (leavesForeign(name)) endElements(reading, foreignDepth(open));
  // An rp or td of a drawing says nothing of what stands around it.
  const before = foreignDepth(open) > 0 ? '' : endInner(reading, endedByOpening(open, name));
  const top = open.stack.at(-1);
  const given = isForeign(open, name) ? 'markup' : flowOf(name);
  // The credit of a picture stands apart from its caption, whatever element holds it.
  const flow = (given === 'inline' && isCredit(top, attributes)) || (given === 'control' && reading.off.has('form-control')) ? 'block' : given;
  if (flow === 'void') {
    voidTag(reading, name, attributes, end);
    return;
  }
  if (flow === 'block') flush(reading);
  else if (reading.afterClose && attributes.size > 0) partElements(reading, end);
  openMedia(reading, name, attributes, end);
  if (name === 'html') reading.language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
  if (open.stack.length >= MOST_OPEN || isSelfClosing) return;
  const signs = flow === 'inline' && isShown(top) && top?.verbatim !== true ? signsOf(name, reading.inline, reading.source, end, open, reading.language) : null;
  const formula = name === 'math' && flow === 'markup' && isShown(top) && top?.foreign !== true ? formulaOf(reading.source, end, attributes, reading.off) : '';
  const drawn = before + (signs?.open ?? '') + formula;
  if (drawn !== '') drawAt(reading, drawn, end);
  const element = makeElement(reading, name, attributes, flow, signs?.close ?? null);
  pushElement(open, element);
  if (flow === 'block') startTablePart(reading, name, attributes, end);
}

function makeElement(reading: Reading, name: string, attributes: Attributes, flow: OpenElement['flow'], sign: string | null): OpenElement {
  const top = reading.open.stack.at(-1);
  const names = factsOf(reading, attributes.get('class'));
  const id = factsOf(reading, attributes.get('id'));
  // The classes of the whole page say what kind it is, not what a block of it is.
  const isRoot = name === 'html' || name === 'body';
  const own = isRoot ? 0 : elementHints(name) | (names?.bits ?? 0) | (id?.bits ?? 0) | roleHints(attributes.get('role')) | roleHints(attributes.get('itemprop'));
  const inherited = top === undefined || top.flow === 'inline' || top.flow === 'block' ? flow : top.flow;
  let hidden = top?.hidden ?? -1;
  const by = flow === 'hidden' && attributes.get('shadowrootmode') === undefined ? name : hiddenBy(attributes, names, id);
  if (by !== null) hidden = reading.hidden.push({ by, prose: 0 }) - 1;
  const isBlock = flow === 'block';
  const language = names?.language ?? null;
  // `<pre><code class="language-ts">`: the block is made when the `code` has ended.
  const around = language === null || isBlock ? undefined : reading.open.stack.findLast((open) => open.flow === 'block');
  if (around?.verbatim === true) around.language ??= language;
  const captions = name === 'figcaption' || (isBlock && names?.isCaption === true && isBelowPicture(reading));
  const countsDown = name === 'ol' && attributes.has('reversed');
  const isList = name === 'ul' || name === 'ol' || name === 'menu';
  const parent = top?.element ?? -1;
  const element = isBlock ? reading.parents.push(parent) - 1 : parent;
  const box = isBlock && !isRoot ? (names?.box ?? id?.box ?? (name.startsWith('amp-') ? factsOf(reading, name)?.box : null) ?? null) : null;
  if (box !== null) reading.boxes.push({ ...box, element });
  return {
    name, flow: inherited === 'hidden' ? 'block' : inherited, element, own, hidden,
    foreign: isForeign(reading.open, name),
    verbatim: top?.verbatim === true || VERBATIM.has(name),
    isQuote: name === 'blockquote' || top?.isQuote === true,
    quoted: name === 'blockquote' ? (attributes.get('cite') ?? null) : (top?.quoted ?? null),
    post: isPost(name, attributes) ? { first: reading.blocks.length, link: attributes.get('data-instgrm-permalink') ?? null } : null,
    caption: isCredit(top, attributes) ? 2 : captions ? 1 : (top?.caption ?? 0),
    language: language ?? top?.language ?? null,
    muted: flow === 'inline' ? mutedBy(reading, top, by, names, attributes) : null,
    heading: HEADINGS.has(name) ? name.charCodeAt(1) - 0x30 : isBlock && attributes.get('role') === 'heading' ? levelOf(attributes) : isBlock && name !== 'div' ? 0 : (top?.heading ?? 0),
    holder: name === 'li' || name === 'table' ? reading.open.stack.length : (top?.holder ?? -1),
    listDepth: (top?.listDepth ?? -1) + (isList ? 1 : 0),
    next: name === 'ol' ? startOf(attributes, countsDown ? 0 : 1) : 0,
    step: countsDown ? -1 : 1,
    countdown: countsDown && !attributes.has('start') ? { first: reading.blocks.length, entries: 0, stated: null } : null,
    entry: name === 'li' ? entryOf(reading, attributes.get('value')) : captions ? 0 : undefined,
    mark: MARKS.get(name) ?? null,
    href: name === 'a' ? attributes.get('href') : undefined,
    markStart: reading.inline.length,
    sign,
    capture: startCapture(reading, name, attributes, own),
  };
}

/** The rule by which the text inside an inline element goes; `null` for most. */
function mutedBy(reading: Reading, top: OpenElement | undefined, by: string | null, names: NameFacts | null, attributes: Attributes): string | null {
  const rule = by !== null ? 'hidden-text' : names?.isAnchor === true || attributes.get('role') === 'doc-backlink' ? ANCHOR_SIGN : null;
  return rule !== null && !reading.off.has(rule) ? rule : (top?.muted ?? null);
}

/** True right below a picture, which a caption may be about. */
function isBelowPicture({ media, blocks }: Reading): boolean {
  const last = media.at(-1);
  return last?.kind === 'image' && last.before === blocks.length;
}

/** Class names of a picture's credit, inside its caption. */
const CREDIT = /credit|copyright|attribution|photographer/i;

function isCredit(top: OpenElement | undefined, attributes: Attributes): boolean {
  return top !== undefined && top.caption > 0 && CREDIT.test(attributes.get('class') ?? '');
}

/** What class names or an id say; a page has few different ones. */
function factsOf(reading: Reading, names: string | undefined): NameFacts | null {
  if (names === undefined || names === '') return null;
  let facts = reading.names.get(names);
  if (facts === undefined) reading.names.set(names, (facts = nameFacts(names)));
  return facts;
}

/** The level that an element states which is a heading by its role, 2 if it does not. */
function levelOf(attributes: Attributes): number {
  const level = Number.parseInt(attributes.get('aria-level') ?? '', 10);
  return level > 0 ? Math.min(6, level) : 2;
}

function startOf(attributes: Attributes, first: number): number {
  const start = Number.parseInt(attributes.get('start') ?? '', 10);
  return Number.isSafeInteger(start) ? start : first;
}

/** The number of a list entry that begins, `null` for a bullet; `stated` is what its tag says, from which the list then counts on. */
function entryOf(reading: Reading, stated: string | undefined): number | null {
  const list = reading.open.stack.findLast(({ name }) => name === 'ol' || name === 'ul' || name === 'menu');
  if (list?.name !== 'ol') return null;
  const own = Number.parseInt(stated ?? '', 10);
  const number = Number.isSafeInteger(own) ? own : list.next;
  list.next = number + list.step;
  if (list.countdown !== null) {
    list.countdown.entries++;
    if (Number.isSafeInteger(own)) list.countdown.stated ??= reading.blocks.length;
  }
  return number;
}

function startCapture(reading: Reading, name: string, attributes: Attributes, own: number): number {
  const fact = captureName(name, attributes, own);
  if (fact === null) return -1;
  reading.capturing++;
  const stated = attributes.get('content') ?? attributes.get('datetime');
  const href = attributes.get('href');
  return reading.captures.push({ source: 'element', name: fact, stated, href, start: reading.tagStart, before: reading.blocks.length, logged: reading.log.length }) - 1;
}

const NO_ATTRIBUTES: Attributes = new Map();

/** A closing tag has been read. */
export function closeTag(reading: Reading, name: string, end: number): void {
  // Closing tags that end svg and math as well: HTML, 13.2.6.5.
  if (name === 'br' || name === 'p' || HEADINGS.has(name)) endElements(reading, foreignDepth(reading.open));
  if (name === 'br') voidTag(reading, 'br', NO_ATTRIBUTES, end);
  else if (name === 'p' && (reading.open.counts.get('p') ?? 0) === 0) flush(reading);
  else {
    const drawn = endInner(reading, endedByClosing(reading.open, name));
    if (drawn !== '') drawAt(reading, drawn, end);
  }
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
  else if (element.href === undefined || !dropAnchor(reading, element)) endMark(reading, element);
  if (element.name === 'sup' || element.name === 'sub') raise(reading.inline, element);
  reading.afterClose = element.flow === 'inline' && element.mark !== 'strong' && element.mark !== 'emphasis';
  if (element.name === 'table') endTable(reading);
  closePost(reading, element);
  if (element.countdown !== null) endCountdown(reading.blocks, element.countdown, element.listDepth);
  popElement(reading.open);
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
  const formula = name === 'img' && isShown(reading.open.stack.at(-1)) ? picturedFormula(attributes, reading.off) : '';
  if (formula !== '') drawAt(reading, formula, end);
  else if (name === 'hr') flush(reading);
  else if (MEDIA.has(name)) voidMedia(reading, name, attributes, end);
  else if (name === 'base') reading.base ??= attributes.get('href') ?? null;
  else if (name === 'meta' || name === 'link') for (const fact of headFacts(name, attributes, placeOf(reading, end))) reading.meta.push(fact);
  if (name === 'meta' && attributes.get('itemprop') !== undefined) {
    const capture = startCapture(reading, name, attributes, 0);
    const found = reading.captures[capture];
    if (found === undefined) return;
    reading.capturing--;
    const fact = finishCapture(found, reading.log, end);
    if (fact !== null) reading.meta.push(fact);
  }
}

/** Two inline elements side by side with nothing between: a browser shows a gap that a style sheet makes. */
function partElements(reading: Reading, end: number): void {
  const { inline, source } = reading;
  reading.afterClose = false;
  if (inline.length < 2 || inline.end >= end || isBreak(source.charCodeAt(inline.end))) return;
  // Where the second ends the first by itself, its own tag is the gap.
  addJoint(inline, ' ', inline.end < reading.tagStart ? reading.tagStart : end, HTML_RULES.gap);
}
