import type { Mark } from '../../article.js';
import { ANCHOR_SIGN } from './anchors.js';
import { isPartOfText } from './aria-hidden.js';
import type { Attributes } from './attributes.js';
import { isBelowCaption, isBelowPicture, isCredit } from './caption-place.js';
import { startLine } from './code-lines.js';
import { HEADINGS } from './elements.js';
import { isOnOwnLine } from './gap.js';
import { ARIA_HIDDEN, hiddenBy } from './hidden.js';
import { elementHints, roleHints } from './hint-words.js';
import { isLineNumber, LINE_NUMBER } from './line-numbers.js';
import { entryOf, goesOn, startOf } from './list-entries.js';
import type { NameFacts } from './name-facts.js';
import { factsOf } from './named.js';
import { isForeign, type OpenElement } from './open-elements.js';
import { isPost } from './players.js';
import { startCapture } from './start-capture.js';
import type { Reading } from './state.js';

// prettier-ignore
const MARKS: ReadonlyMap<string, Mark['type']> = new Map([
  ['a', 'link'], ['b', 'strong'], ['strong', 'strong'], ['i', 'emphasis'], ['em', 'emphasis'], ['cite', 'emphasis'], ['dfn', 'emphasis'], ['code', 'code'], ['kbd', 'code'], ['samp', 'code'], ['tt', 'code'],
]);

/** Elements that keep their spaces. */
const VERBATIM: ReadonlySet<string> = new Set(['listing', 'plaintext', 'pre', 'xmp']);

/** Blocks that a heading may be in: `<h3><button>How long is the wait?`. */
const IN_HEADINGS: ReadonlySet<string> = new Set(['button', 'div']);

/** What an `annotation-xml` says that holds HTML: its paragraphs do not end the formula. */
const HOLDS_HTML = /^(?:text\/html|application\/xhtml\+xml)$/i;

/** The element that an opening tag begins, by its name, its attributes and what stands around it; `end` is where the tag ends. */
export function makeElement(
  reading: Reading,
  name: string,
  attributes: Attributes,
  names: NameFacts | null,
  id: NameFacts | null,
  flow: OpenElement['flow'],
  sign: string | null,
  end: number,
): OpenElement {
  const top = reading.open.stack.at(-1);
  const isRoot = name === 'html' || name === 'body';
  // The classes of the whole page say what kind it is, not what a block of it is.
  const own = isRoot ? 0 : hintsOf(name, attributes, names, id);
  const inherited = top === undefined || top.flow === 'inline' || top.flow === 'block' ? flow : top.flow;
  const isUnseen = (flow === 'hidden' && attributes.get('shadowrootmode') === undefined) || (name === 'dialog' && !attributes.has('open'));
  const sure = isUnseen ? name : hiddenBy(attributes, names, id, flow === 'block' && (top?.hidden ?? -1) < 0);
  const by = sure === ARIA_HIDDEN && flow === 'inline' && isPartOfText(reading, name, attributes, end) ? null : sure;
  const hidden = by === null ? (top?.hidden ?? -1) : reading.hidden.push({ by, prose: 0 }) - 1;
  const isBlock = flow === 'block';
  const language = names?.language ?? (name === 'pre' || name === 'code' ? statedLanguage(attributes) : null);
  // `<pre><code class="language-ts">`: the block is made when the `code` has ended.
  const around = language === null || isBlock ? undefined : reading.open.stack.findLast((open) => open.flow === 'block');
  if (around?.verbatim === true) around.language ??= language;
  const captions = name === 'figcaption' || (isBlock && names?.isCaption === true && isBelowPicture(reading));
  const credits = isBlock && names?.isCredit === true && (isBelowPicture(reading) || isBelowCaption(reading));
  const countsDown = name === 'ol' && attributes.has('reversed');
  const isList = name === 'ul' || name === 'ol' || name === 'menu';
  const parent = top?.element ?? -1;
  const element = isBlock ? reading.parents.push(parent) - 1 : parent;
  if (isBlock && !isRoot) {
    const box = names?.box ?? id?.box ?? (name.startsWith('amp-') ? factsOf(reading, name)?.box : null);
    if (box) reading.boxes.push({ ...box, element });
  }
  const muted = mutedBy(reading, name, flow, by, names, attributes, end);
  return {
    name,
    flow: inherited === 'hidden' ? 'block' : inherited,
    tag: { start: reading.tagStart, end },
    element,
    own,
    hidden,
    foreign: isForeign(reading.open, name) && !(name === 'annotation-xml' && HOLDS_HTML.test(attributes.get('encoding') ?? '')),
    ownLine: flow === 'inline' && isOnOwnLine(attributes, names),
    verbatim: top?.verbatim === true || VERBATIM.has(name),
    isQuote: name === 'blockquote' || top?.isQuote === true,
    quoted: name === 'blockquote' ? (attributes.get('cite') ?? null) : (top?.quoted ?? null),
    post: isPost(name, attributes)
      ? { first: reading.blocks.length, link: attributes.get('data-instgrm-permalink') ?? attributes.get('data-embed-url') ?? null }
      : null,
    caption: isCredit(reading, name, top, attributes, end) || credits ? 2 : captions ? 1 : (top?.caption ?? 0),
    precedes: !captions && (top?.precedes === true || (isBlock && names?.isCaption === true)),
    language: language ?? top?.language ?? null,
    muted,
    line: muted === null ? startLine(reading, name, top, end) : null,
    heading: headingOf(name, attributes, isBlock) ?? top?.heading ?? 0,
    holder: name === 'li' || name === 'table' ? reading.open.stack.length : (top?.holder ?? -1),
    listDepth: (top?.listDepth ?? -1) + (isList ? 1 : 0),
    list: (top?.list ?? -1) < 0 && isList ? (goesOn(reading, name, parent) ?? element) : (top?.list ?? -1),
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

/** The language of code as highlighters state it on its element: `<pre data-language="ts">`. */
function statedLanguage(attributes: Attributes): string | null {
  const stated = attributes.get('data-language') ?? attributes.get('data-lang') ?? '';
  return /^[\w+#-]{1,30}$/.test(stated) ? stated : null;
}

/** What its name, classes, id and roles say that an element is. */
function hintsOf(name: string, attributes: Attributes, names: NameFacts | null, id: NameFacts | null): number {
  const roles = roleHints(attributes.get('role')) | roleHints(attributes.get('itemprop'));
  return elementHints(name) | (names?.bits ?? 0) | (id?.bits ?? 0) | roles;
}

/** The rule by which the text inside an inline element goes, and that of any element with the numbers of lines; `null` for most. */
function mutedBy(
  reading: Reading,
  name: string,
  flow: OpenElement['flow'],
  by: string | null,
  names: NameFacts | null,
  attributes: Attributes,
  end: number,
): string | null {
  const top = reading.open.stack.at(-1);
  const outer = top?.muted ?? null;
  if (
    (flow === 'inline' || flow === 'block') &&
    outer === null &&
    names?.isLineNumber === true &&
    !reading.off.has(LINE_NUMBER) &&
    isLineNumber(reading.source, name, top, end)
  )
    return LINE_NUMBER;
  if (flow !== 'inline') return outer === LINE_NUMBER ? outer : null;
  const rule = by !== null ? 'hidden-text' : names?.isAnchor === true || attributes.get('role') === 'doc-backlink' ? ANCHOR_SIGN : null;
  return rule !== null && !reading.off.has(rule) ? rule : outer;
}

/** The level of a heading, 0 for another block; `null` for what may stand in one. */
function headingOf(name: string, attributes: Attributes, isBlock: boolean): number | null {
  if (HEADINGS.has(name)) return name.charCodeAt(1) - 0x30;
  if (isBlock && attributes.get('role') === 'heading') return levelOf(attributes);
  return isBlock && !IN_HEADINGS.has(name) ? 0 : null;
}

/** The level that an element states which is a heading by its role, 2 if it does not. */
function levelOf(attributes: Attributes): number {
  const level = Number.parseInt(attributes.get('aria-level') ?? '', 10);
  return level > 0 ? Math.min(6, level) : 2;
}
