import type { Mark, MarkType } from '../../article.js';
import type { Piece } from '../../page/page.js';
import { isIdeographic, isLineEnd, isSpace } from '../chars.js';
import { textAhead } from './ahead.js';

/** Rule ids of the changes that reading HTML makes inside a block. */
export const HTML_RULES = {
  entity: 'decoded-entity',
  space: 'folded-space',
  lineBreak: 'line-break',
  gap: 'element-gap',
  cell: 'cell-edge',
  spanned: 'spanned-cell',
  sign: 'drawn-sign',
  raised: 'raised-digit',
} as const;

/** What has come in of one block so far. */
export interface Inline {
  readonly pieces: Piece[];
  readonly marks: Mark[];
  /** Characters of text. */
  length: number;
  /** Characters inside links. */
  linkChars: number;
  /** Characters inside `cite`. */
  citeChars: number;
  /** True while the text so far ends with a space, or there is none. */
  spaced: boolean;
  /** Offset behind the last piece in the source. */
  end: number;
}

/** A block with nothing in it. */
export function emptyInline(): Inline {
  return { pieces: [], marks: [], length: 0, linkChars: 0, citeChars: 0, spaced: true, end: 0 };
}

/** Adds a stretch of source as it stands, its runs of space folded to one. */
export function addSource(inline: Inline, source: string, from: number, to: number): void {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isBreak(source.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < to && isBreak(source.charCodeAt(end))) end++;
    // One plain space inside text stands as it is.
    if (end - at > 1 || source.charCodeAt(at) !== 0x20 || (at === start && inline.spaced)) {
      if (at > start) push(inline, source.slice(start, at), start, at);
      if (!inline.spaced)
        push(
          inline,
          endsInWord(inline, source, at, end, to) ? '' : ' ',
          at,
          end,
          end - at > 1 || source.charCodeAt(at) !== 0x20 ? HTML_RULES.space : undefined,
        );
      start = end;
    }
    at = end - 1;
  }
  if (to > start) push(inline, source.slice(start, to), start, to);
}

/** True for a line end of the source between two characters of a script without spaces; `to` is where the text ends. */
function endsInWord(inline: Inline, source: string, from: number, end: number, to: number): boolean {
  return (
    isIdeographic(lastCode(inline)) &&
    LINE_END.test(source.slice(from, end)) &&
    isIdeographic((end < to ? source : textAhead(source, end).text).charCodeAt(end < to ? end : 0))
  );
}

const LINE_END = /[\n\r]/;

/** The last character of the text so far. */
function lastCode({ pieces }: Inline): number {
  const text = pieces.at(-1)?.text ?? '';
  return text.charCodeAt(text.length - 1);
}

/** Adds source as it stands, spaces and line ends too; a line end is one line feed, as parsers have it. */
export function addVerbatim(inline: Inline, source: string, from: number, to: number): void {
  for (let start = from; start < to;) {
    const found = source.indexOf('\r', start);
    const end = found < 0 || found > to ? to : found;
    if (end > start) push(inline, source.slice(start, end), start, end);
    if (end < to && source.charCodeAt(end + 1) !== 0x0a) push(inline, '\n', end, end + 1, HTML_RULES.lineBreak);
    start = end + 1;
  }
}

/** Adds what `source.slice(from, to)` stands for; the second sign of one entity has no source of its own. */
export function addDecoded(inline: Inline, text: string, from: number, to: number, keepsSpace: boolean): void {
  const isGap = !keepsSpace && isBreak(text.charCodeAt(0));
  if (isGap && inline.spaced) return;
  const last = from === to ? inline.pieces.pop() : undefined;
  if (last !== undefined) {
    inline.length -= last.text.length;
    push(inline, last.text + text, last.span.start, to, HTML_RULES.entity);
  } else if (from < to) push(inline, isGap ? ' ' : text === '\r' ? '\n' : text, from, to, HTML_RULES.entity);
}

/** Adds a sign that stands for everything between the last piece and `to`. */
export function addJoint(inline: Inline, text: string, to: number, rule: string): void {
  if (inline.length === 0 || (text === ' ' && inline.spaced)) return;
  push(inline, text, inline.end, to, rule);
}

/** Adds a sign that a tag stands for, `start` and `end` the tag. */
export function addSign(inline: Inline, text: string, start: number, end: number, rule: string): void {
  if (start >= inline.end && end > start) push(inline, text, start, end, rule);
}

/** Rewrites the pieces since an offset of the text, sign by sign, if `rewrite` has another form for what they hold. */
export function recast(
  inline: Inline,
  from: number,
  rewrite: (text: string, before: string) => { readonly text: string; readonly rule: string } | null,
): void {
  const { pieces } = inline;
  let first = pieces.length;
  let at = inline.length;
  while (first > 0 && at > from) at -= (pieces[--first] as Piece).text.length;
  const own = pieces.slice(first);
  const made = at === from ? rewrite(own.map(({ text }) => text).join(''), pieces[first - 1]?.text.at(-1) ?? '') : null;
  if (made === null) return;
  let taken = 0;
  own.forEach(({ text, span, repair }, i) => {
    pieces[first + i] = { text: made.text.slice(taken, taken + text.length), span, repair: repair ?? made.rule };
    taken += text.length;
  });
}

function push(inline: Inline, text: string, start: number, end: number, repair?: string): void {
  inline.pieces.push(repair === undefined ? { text, span: { start, end } } : { text, span: { start, end }, repair });
  inline.length += text.length;
  inline.spaced = isBreak(text.charCodeAt(text.length - 1));
  inline.end = end;
}

/** Takes the space off the end. */
export function trimInline(inline: Inline): void {
  for (;;) {
    const last = inline.pieces.at(-1);
    if (last === undefined) return;
    let size = last.text.length;
    while (size > 0 && isBreak(last.text.charCodeAt(size - 1))) size--;
    if (size === last.text.length) return;
    inline.pieces.pop();
    inline.length -= last.text.length;
    if (size === 0) continue;
    const { start } = last.span;
    push(inline, last.text.slice(0, size), start, last.repair === undefined ? start + size : last.span.end, last.repair);
    return;
  }
}

/** Adds a mark over what came in since `start`; {@link trimMarks} makes it exact once the text is whole. */
export function addMark(inline: Inline, type: MarkType, start: number, href: string | undefined): void {
  if (start >= inline.length || (type === 'link' && href === undefined)) return;
  inline.marks.push(
    href === undefined || type !== 'link' ? { type, start, end: inline.length } : { type, start, end: inline.length, href },
  );
}

/** Marks without the space at their edges; those over nothing else go. */
export function trimMarks(marks: readonly Mark[], text: string): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks) {
    let { start } = mark;
    let end = Math.min(mark.end, text.length);
    while (start < end && text.charCodeAt(start) === 0x20) start++;
    while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
    if (start < end) out.push(start === mark.start && end === mark.end ? mark : { ...mark, start, end });
  }
  return out;
}

/** True for what HTML folds: spaces and line ends. */
export function isBreak(code: number): boolean {
  // Most characters are letters of ASCII.
  return (code <= 0x20 || code >= 0x85) && (isSpace(code) || isLineEnd(code));
}
