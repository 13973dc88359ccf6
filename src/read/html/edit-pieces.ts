import type { Mark } from '../../article.js';
import type { Drop, Piece } from '../../page/page.js';
import { textOf } from '../../page/slice.js';
import type { Edit } from '../../repair/edit.js';
import { HTML_RULES } from './inline.js';

/** Pieces after repairs of the text that they make up; what a repair drops falls between two of them. */
export function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): { pieces: readonly Piece[]; drops: readonly Drop[] } {
  return edits.length === 0 ? { pieces, drops: [] } : withEdits(pieces, edits);
}

function withEdits(pieces: readonly Piece[], edits: readonly Edit[]): { pieces: readonly Piece[]; drops: readonly Drop[] } {
  const out: Piece[] = [];
  const drops: Drop[] = [];
  let next = 0;
  let start = -1;
  let end = -1;
  const finish = (): void => {
    const edit = edits[next++] as Edit;
    if (start < 0) return;
    if (edit.with === '') drops.push({ rule: edit.rule, span: { start, end } });
    else out.push({ text: edit.with, span: { start, end }, repair: edit.rule });
    start = -1;
  };
  let at = 0;
  for (const piece of pieces) {
    const from = at;
    at += piece.text.length;
    for (let now = from; now < at;) {
      while (next < edits.length && (edits[next] as Edit).end <= now) finish();
      const edit = edits[next];
      const inside = edit !== undefined && edit.start <= now;
      // A repaired piece stands for its source as a whole.
      const stop = piece.repair !== undefined ? at : Math.min(at, (inside ? edit.end : edit?.start) ?? at);
      const span = piece.repair !== undefined ? piece.span : { start: piece.span.start + now - from, end: piece.span.start + stop - from };
      if (inside) {
        if (start < 0) ({ start } = span);
        ({ end } = span);
      } else out.push(piece.repair !== undefined ? piece : { text: piece.text.slice(now - from, stop - from), span });
      now = stop;
    }
  }
  while (next < edits.length) finish();
  return { pieces: out, drops };
}

/** Pieces without the space at both ends, how many characters went from the start, and repairs that left nothing but space there. */
export function trimPieces(pieces: readonly Piece[]): { pieces: readonly Piece[]; lead: number; drops: readonly Drop[] } {
  const isText = ({ text }: Piece): boolean => text.trim() !== '';
  const first = pieces.findIndex(isText);
  const last = pieces.findLastIndex(isText);
  const drops = pieces.flatMap(({ repair, span }, at) =>
    (at < first || at > last) && repair !== undefined && !READING.has(repair) ? [{ rule: repair, span }] : [],
  );
  const out = first < 0 ? [] : pieces.slice(first, last + 1);
  const lead = textOf(pieces).length - textOf(pieces).trimStart().length;
  const head = out[0];
  if (head !== undefined) {
    const text = head.text.trimStart();
    const gone = head.text.length - text.length;
    if (gone > 0)
      out[0] = { ...head, text, span: head.repair === undefined ? { start: head.span.start + gone, end: head.span.end } : head.span };
  }
  const tail = out.at(-1);
  if (tail !== undefined) {
    const text = tail.text.trimEnd();
    if (text !== tail.text)
      out[out.length - 1] = {
        ...tail,
        text,
        span: tail.repair === undefined ? { start: tail.span.start, end: tail.span.start + text.length } : tail.span,
      };
  }
  return { pieces: out, lead, drops };
}

/** What the reader itself put in place stands for tags and space. */
const READING: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(Object.values(HTML_RULES)))();

/** Marks after the same repairs and without the first `lead` characters, in the order of their starts. */
export function editMarks(marks: readonly Mark[], edits: readonly Edit[], length: number, lead = 0): readonly Mark[] {
  const sorted = marks.length > 1 ? [...marks].sort((a, b) => a.start - b.start || b.end - a.end) : marks;
  return edits.length === 0 || marks.length === 0 ? sorted : movedMarks(sorted, edits, length, lead);
}

function movedMarks(sorted: readonly Mark[], edits: readonly Edit[], length: number, lead: number): Mark[] {
  const grown = new Float64Array(edits.length + 1);
  edits.forEach((edit, i) => (grown[i + 1] = (grown[i] as number) + edit.with.length - (edit.end - edit.start)));
  const shift = (offset: number): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edits[middle] as Edit).end <= offset) low = middle + 1;
      else high = middle;
    }
    const inside = edits[low];
    const base = inside !== undefined && inside.start < offset ? inside.start : offset;
    return Math.max(0, Math.min(length, base + (grown[low] as number) - lead));
  };
  return sorted.flatMap((mark) => {
    const start = shift(mark.start);
    const end = shift(mark.end);
    return end > start ? [{ ...mark, start, end }] : [];
  });
}
