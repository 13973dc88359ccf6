import type { Tokenizer } from 'htmlparser2';
import { readAttributes } from './attribute-events.js';
import { partText } from './gap.js';
import { addDecoded, addSource, addVerbatim, isBreak } from './inline.js';
import { breakLine, flush } from './flush.js';
import type { Reading } from './state.js';
import { closeTag, openTag } from './tags.js';

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

/** What is told to the gatherers of JSON-LD and of the page's own title. */
export interface RawText {
  /** Text of a `script` or `title` element, in one or more parts. */
  readonly onScript: (type: string, start: number, end: number) => void;
  readonly onTitle: (text: string, start: number, end: number) => void;
}

/** The tokenizer's events, made into steps of a reading. */
export function eventsOf(reading: Reading, raw: RawText): Callbacks {
  const { source } = reading;
  let cursor = 0;
  let name = '';
  const names = new Map<string, string>();
  const { attributes, start: startAttributes, events } = readAttributes(source);
  let scriptType = '';

  const opened = (end: number, isSelfClosing: boolean): void => {
    if (name === 'script') scriptType = (attributes.get('type') ?? '').trim().toLowerCase();
    openTag(reading, name, attributes, end, isSelfClosing);
    cursor = end;
  };
  /** The name of a tag in lower case: one string for all tags of that name, whose hash is known then. */
  const nameAt = (start: number, end: number): string => {
    const given = source.slice(start, end);
    const known = names.get(given);
    if (known !== undefined) return known;
    const lower = given.toLowerCase();
    names.set(given, lower);
    return lower;
  };
  const isForeign = (): boolean => reading.open.stack.at(-1)?.foreign === true;
  /** Drawings have titles too. */
  const isPageTitle = (element: string): boolean => element === 'title' && (reading.open.counts.get('svg') ?? 0) === 0;

  return {
    onopentagname(start, end) {
      name = nameAt(start, end);
      reading.tagStart = start - 1;
      startAttributes();
    },
    ...events,
    onopentagend(end) {
      opened(end + 1, false);
    },
    onselfclosingtag(end) {
      // `<math / >` is none to browsers.
      const isClosed = source.charAt(end - 1) === '/';
      opened(end + 1, isClosed && (isForeign() || name === 'svg' || name === 'math'));
    },
    onclosetag(start, end) {
      reading.tagStart = start - 2;
      closeTag(reading, nameAt(start, end).trimEnd(), end + 1);
      cursor = end + 1;
    },
    ontext(start, end) {
      cursor = end;
      // The source ends inside a tag: `text<p/`.
      if (start < 0) return;
      const top = reading.open.stack.at(-1);
      if (top?.flow === 'markup') {
        if (top.name === 'script') raw.onScript(scriptType, start, end);
        else if (isPageTitle(top.name)) raw.onTitle(source.slice(start, end), start, end);
        return;
      }
      addText(reading, start, end, null);
    },
    ontextentity(code, end) {
      const start = cursor;
      cursor = end;
      const text = String.fromCodePoint(code);
      const top = reading.open.stack.at(-1);
      if (top?.flow !== 'markup') addText(reading, start, end, text);
      else if (isPageTitle(top.name)) raw.onTitle(text, start, end);
    },
    oncomment(_start, end) {
      cursor = end + 1;
    },
    oncdata(_start, end) {
      cursor = end + 1;
    },
    ondeclaration(_start, end) {
      cursor = end + 1;
    },
    onprocessinginstruction(_start, end) {
      cursor = end + 1;
    },
    onend() {
      reading.tagStart = source.length;
      while (reading.open.stack.length > 0) closeTag(reading, reading.open.stack.at(-1)?.name ?? '', source.length);
      flush(reading);
    },
    isInForeignContext: isForeign,
  };
}

/** Adds text to the block that is coming in; `decoded` is what an entity stands for. */
function addText(reading: Reading, start: number, end: number, decoded: string | null): void {
  const { source } = reading;
  const top = reading.open.stack.at(-1);
  let from = start;
  if (decoded === null) while (from < end && isBreak(source.charCodeAt(from))) from++;
  const isBlank = decoded === null ? from === end : isBreak(decoded.charCodeAt(0));
  if (top?.flow === 'control') {
    if (!isBlank && end > from) reading.drops.push({ rule: 'form-control', span: { start: from, end } });
    // No joint reaches back over it.
    reading.inline.end = end;
    return;
  }
  if (top !== undefined && top.muted !== null) {
    mute(reading, top.muted, from, start, end, decoded);
    return;
  }
  const keeps = top?.verbatim === true;
  if (isBlank && isBetween(reading, keeps, decoded ?? source.slice(start, end))) return;
  reading.betweenLines = false;
  // The joint of two lines reaches to where the second has text.
  const first = reading.breaks > 0 && !keeps ? from : start;
  if (reading.breaks > 0) breakLine(reading, first, keeps);
  if (reading.capturing > 0) reading.log.push(decoded ?? source.slice(start, end));
  reading.afterClose = false;
  if (reading.endedLine) partText(reading, start, decoded ?? source.charAt(start));
  const { inline } = reading;
  if (decoded !== null) addDecoded(inline, decoded, start, end, keeps);
  else if (!keeps) addSource(inline, source, first, end);
  else addVerbatim(inline, source, inline.length === 0 ? lineStart(source, start, from) : start, end);
}

/** True for space that says no more than what stands around it: between two lines or blocks. What code is indented by stays. */
function isBetween({ breaks, inline, betweenLines }: Reading, keeps: boolean, space: string): boolean {
  if (!keeps) return breaks > 0 || inline.length === 0;
  return betweenLines || (breaks > 0 && (space.length > WIDEST || /[\n\r]/.test(space)));
}

/** No line of code is indented by more characters. */
const WIDEST = 400;

/** Leaves out text of an inline element that is not shown. */
function mute(reading: Reading, rule: string, from: number, start: number, end: number, decoded: string | null): void {
  if (reading.capturing > 0) reading.log.push(decoded ?? reading.source.slice(start, end));
  if (end === from) return;
  reading.drops.push({ rule, span: { start: from, end } });
  // No joint reaches back over it.
  reading.inline.end = end;
}

/** Where the first line with text begins: code opens without blank lines. */
function lineStart(source: string, start: number, text: number): number {
  return Math.max(start, source.lastIndexOf('\n', Math.max(start, text - 1)) + 1);
}
