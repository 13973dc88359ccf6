import type { Mark, MarkType } from '../article.js';
import { isSpace, splitsPair } from './chars.js';

/** One step of writing a text with its marks; opens and closes nest like brackets. */
export type InlineStep =
  | { readonly do: 'open'; readonly mark: Mark }
  | { readonly do: 'close'; readonly mark: Mark }
  | { readonly do: 'text'; readonly start: number; readonly end: number };

/** Where two marks cover the same stretch, the earlier type is written outside. Code is always innermost. */
const TYPES: readonly MarkType[] = ['link', 'strong', 'emphasis', 'code'];

/**
 * The steps that write `text` with `marks` properly nested: marks that overlap in part are split,
 * but a link never is (two links would not be the one there was). Marks never begin or end with a
 * space: it moves outside. Marks outside the text, empty ones and second links over the
 * same words are left out; marks of one type that touch become one.
 *
 * Takes time in proportion to the text plus m log m for m marks.
 *
 * @example
 * ```ts
 * // abcdef, abcd strong, cdef a link: <strong>ab</strong><a><strong>cd</strong>ef</a>
 * nest('abcdef', [{ type: 'strong', start: 0, end: 4 }, { type: 'link', start: 2, end: 6, href: 'https://a.example/' }]);
 * ```
 */
export function nest(text: string, marks: readonly Mark[]): InlineStep[] {
  return sweep(text, tidy(text, marks));
}

/** Marks by type, in bounds, sorted, without overlaps inside a type. */
function tidy(text: string, marks: readonly Mark[]): readonly Mark[][] {
  const inBounds = marks.map((mark) => shrink(text, mark)).filter((mark) => mark.end > mark.start);
  return TYPES.map((type) => joinOverlaps(inBounds.filter((mark) => mark.type === type).sort(byStart)));
}

function byStart(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** The mark cut to the text, with whole characters and without spaces at its ends. */
function shrink(text: string, mark: Mark): Mark {
  let start = Math.max(0, Math.ceil(mark.start) || 0);
  let end = Math.min(text.length, Math.floor(mark.end) || 0);
  if (end <= start) return { ...mark, start, end: start };
  if (splitsPair(text, start)) start -= 1;
  if (splitsPair(text, end)) end += 1;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { ...mark, start, end };
}

function joinOverlaps(sorted: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of sorted) {
    const last = joined.at(-1);
    const isLink = mark.type === 'link';
    if (last === undefined || mark.start > last.end || (isLink && mark.start === last.end)) joined.push(mark);
    else if (!isLink) joined[joined.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else if (mark.end > last.end) joined.push({ ...mark, start: last.end });
  }
  return joined;
}

/**
 * Walks the stretches between places where marks begin or end. Marks open right before a stretch's
 * first character that is no space and close right after its last one; spaces in between stay
 * inside only what spans them. The stack never holds more than one mark of a type.
 */
function sweep(text: string, byType: readonly (readonly Mark[])[]): InlineStep[] {
  const steps: InlineStep[] = [];
  const next = TYPES.map(() => 0);
  let stack: readonly Mark[] = [];
  let written = 0;
  let from = 0;
  const moveTo = (wanted: readonly Mark[], start: number): void => {
    const kept = stack.slice(0, keptDepth(stack, wanted));
    const opening = wanted.filter((mark) => !kept.includes(mark)).sort(outerFirst);
    for (const mark of stack.slice(kept.length).reverse()) steps.push({ do: 'close', mark });
    pushText(steps, written, start);
    for (const mark of opening) steps.push({ do: 'open', mark });
    stack = [...kept, ...opening];
  };
  for (const at of boundaries(byType, text.length)) {
    const { start, end } = shrink(text, { type: 'code', start: from, end: at });
    if (end > start) {
      moveTo(activeAt(start, byType, next), start);
      pushText(steps, start, end);
      written = end;
    }
    from = at;
  }
  moveTo([], text.length);
  return steps;
}

function pushText(steps: InlineStep[], start: number, end: number): void {
  const last = steps.at(-1);
  if (end <= start) return;
  if (last?.do === 'text') steps[steps.length - 1] = { ...last, end };
  else steps.push({ do: 'text', start, end });
}

/** Every start and end, sorted, each once, the text's end last. */
function boundaries(byType: readonly (readonly Mark[])[], length: number): number[] {
  const all = byType.flatMap((marks) => marks.flatMap((mark) => [mark.start, mark.end]));
  return [...new Set([...all, length])].sort((a, b) => a - b);
}

/** The marks that cover the character at `at`, one a type at most; moves the `next` cursors on. */
function activeAt(at: number, byType: readonly (readonly Mark[])[], next: number[]): Mark[] {
  const active: Mark[] = [];
  byType.forEach((marks, type) => {
    let index = next[type] ?? 0;
    while (index < marks.length && (marks[index]?.end ?? 0) <= at) index += 1;
    next[type] = index;
    const mark = marks[index];
    if (mark !== undefined && mark.start <= at) active.push(mark);
  });
  return active;
}

/** How many marks of the stack can stay open: all up to the first that ends here or stands in the way. */
function keptDepth(stack: readonly Mark[], wanted: readonly Mark[]): number {
  const opening = wanted.filter((mark) => !stack.includes(mark));
  const depth = stack.findIndex((mark) => !wanted.includes(mark) || opening.some((inner) => blocks(mark, inner)));
  return depth === -1 ? stack.length : depth;
}

/** Whether `outer` must close before `inner` opens: code holds no marks, and no link may be split. */
function blocks(outer: Mark, inner: Mark): boolean {
  return outer.type === 'code' || (inner.type === 'link' && outer.end < inner.end);
}

function outerFirst(a: Mark, b: Mark): number {
  if (a.type === 'code' || b.type === 'code') return a.type === 'code' ? 1 : -1;
  if (a.end === b.end) return TYPES.indexOf(a.type) - TYPES.indexOf(b.type);
  return b.end - a.end;
}
