import { isDense, WINDOW } from '../page/density.js';
import { isSpace } from './chars.js';

/** A stretch of a line, half-open. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
}

/** A pair of braces with less in it, or without such a sign, may be prose. */
const SHORTEST = 8;
const STATEMENT = /[:;="'<>|&$()]/;
/** What is before a brace, a selector or the head of a function, is no longer. */
const LONGEST_HEAD = 200;
/** So many windows of signs in a row are code. */
const FEWEST_WINDOWS = 2;

/** Scripts, style sheets and data in a long line of text: what stands in braces, with what leads to them and closes them. */
export function codeIn(text: string, start: number, end: number): CodeSpan[] {
  const spans: { start: number; end: number }[] = [];
  const closes = closesOf(text, start, end);
  const tags = tagsIn(text, start, end);
  const found = tags.length === 0 ? pairsIn(text, start, end) : [...pairsIn(text, start, end), ...tags].sort((a, b) => a.start - b.start);
  for (const pair of found) {
    const last = spans.at(-1);
    if (last !== undefined && pair.start < last.end) {
      last.end = Math.max(last.end, pair.end);
      continue;
    }
    const isTag = text.charAt(pair.start) === '<';
    const from = isTag ? pair.start : headOf(text, pair.start, last?.end ?? start);
    const to = isTag ? pair.end : tailOf(text, pair.end, end, closes);
    if (last !== undefined && !hasProse(text, last.end, from)) last.end = to;
    else spans.push({ start: from, end: to });
  }
  return spans.length === 0 ? [] : withDense(text, start, end, spans);
}

/** A tag with an attribute, or one that closes what has no text. */
const TAG = /<[a-z][\w-]{0,30}\s[^<>]{1,2000}>|<\/[a-z][\w-]{0,30}>/gi;
/** So many of them in a line: text of a page that shows pictures without scripts holds them as they stand. */
const FEWEST_TAGS = 3;

/** The tags that stand in the text of a page, as `textContent` gives what is in a `noscript`. */
function tagsIn(text: string, start: number, end: number): CodeSpan[] {
  const tags = [...text.slice(start, end).matchAll(TAG)].map(({ 0: tag, index }) => ({
    start: start + index,
    end: start + index + tag.length,
  }));
  return tags.length < FEWEST_TAGS ? [] : tags;
}

/** The outermost pairs of braces, and the push of a string of data, in order. */
function pairsIn(text: string, start: number, end: number): CodeSpan[] {
  const pairs: CodeSpan[] = [];
  const open: number[] = [];
  /** Marks that do not come any more. */
  const gone = new Set<string>();
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '{') open.push(at);
    else if (char === '(' && text.startsWith('.push([', at - 5)) {
      const close = endOfPush(text, at, end, gone);
      if (close < 0) continue;
      pairs.push({ start: at - 5, end: close });
      open.length = 0;
      at = close - 1;
    } else if (char === '}') {
      const from = open.pop();
      if (from === undefined || at - from < SHORTEST || !STATEMENT.test(text.slice(from + 1, Math.min(at, from + LONGEST_HEAD)))) continue;
      while ((pairs.at(-1)?.start ?? -1) > from) pairs.pop();
      pairs.push({ start: from, end: at + 1 });
    }
  }
  return pairs;
}

/** Behind `.push([1,"..."])`, whose string may hold brackets; -1 if it does not end. */
function endOfPush(text: string, at: number, end: number, gone: Set<string>): number {
  const mark = text.startsWith(',"', at + 3) ? '"])' : '])';
  if (gone.has(mark)) return -1;
  let close = text.indexOf(mark, at);
  while (close >= 0 && text.charAt(close - 1) === '\\') close = text.indexOf(mark, close + 1);
  if (close >= 0 && close < end) return close + mark.length;
  gone.add(mark);
  return -1;
}

/** For each round bracket that opens, where it closes. */
function closesOf(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '(') open.push(at);
    else if (char === ')') {
      const from = open.pop();
      if (from !== undefined) closes.set(from, at);
    }
  }
  return closes;
}

/** The spans, and between them what is as dense as code though no braces close it. */
function withDense(text: string, start: number, end: number, spans: readonly CodeSpan[]): CodeSpan[] {
  const out: CodeSpan[] = [];
  let from = start;
  for (const span of [...spans, { start: end, end }]) {
    let first = from;
    for (let at = from; at < span.start + WINDOW; at += WINDOW) {
      if (at < span.start && isDense(text.slice(at, Math.min(at + WINDOW, span.start)))) continue;
      if (at - first >= FEWEST_WINDOWS * WINDOW) out.push({ start: first, end: Math.min(at, span.start) });
      first = at + WINDOW;
    }
    if (span.end > span.start) out.push(span);
    from = span.end;
  }
  return out;
}

/** A word of code: a sign that no word of prose has, or one that leads a statement. */
const OF_CODE =
  /[=(){}[\]<>;$_"'\\|*#@+]|^[.:,-]|[\w-][.:][a-z]|-\w*\d|^(?:and|async|const|div|else|for|function|if|let|media|not|only|return|screen|span|var)$/;

/** Where the selector, the name or the head of a function before a brace begins. */
function headOf(text: string, brace: number, from: number): number {
  let head = brace;
  while (brace - head < LONGEST_HEAD) {
    let wordEnd = head;
    while (wordEnd > from && isSpace(text.charCodeAt(wordEnd - 1))) wordEnd--;
    let wordStart = wordEnd;
    while (wordStart > from && wordEnd - wordStart < LONGEST_HEAD && !isSpace(text.charCodeAt(wordStart - 1))) wordStart--;
    const word = text.slice(wordStart, wordEnd);
    const touches = wordEnd === brace;
    // "Trial{"@context"": the word before a record is glued to it
    if (word === '' || (touches && text.charAt(brace + 1) === '"' && /^[A-Z]?[a-z]+$/.test(word))) break;
    if (!OF_CODE.test(word) && !(touches && /^[a-z][a-z\d]*$/.test(word))) break;
    const glue = gluedTo(word);
    head = wordStart + glue;
    if (glue > 0) break;
  }
  return head;
}

/** Where a selector begins in a word that prose is glued to: in "Now.css-17w" at the point, in "now..css-17w" at the second. */
function gluedTo(word: string): number {
  const selector = /[.#@][a-z][\w-]*$/.exec(word)?.index ?? 0;
  return /^[A-Z][\p{L}’'-]*[!?)]?$|^[\p{L}’'-]+[.!?)]$/u.test(word.slice(0, selector)) ? selector : 0;
}

/** Behind the brackets and points that close code, and what it is called with. */
function tailOf(text: string, from: number, end: number, closes: ReadonlyMap<number, number>): number {
  let at = from;
  for (; at < end; at++) {
    const char = text.charAt(at);
    const call = char === '(' ? at : callAt(text, at);
    if (call >= 0) at = closes.get(call) ?? end;
    else if (!')]};,:\'"!*/'.includes(char)) return at;
  }
  return at > end ? from : at;
}

/** The bracket behind a name that begins here and is called, as in `gtag("js")`; -1 if none is. */
function callAt(text: string, at: number): number {
  const name = /^[\w$.]{1,60}(?=\(["'])/.exec(text.slice(at, at + 64))?.[0];
  return name === undefined ? -1 : at + name.length;
}

/** True if words of prose stand between two pieces of code. */
function hasProse(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return /\p{L}{3}/u.test(between) && !isDense(between);
}
