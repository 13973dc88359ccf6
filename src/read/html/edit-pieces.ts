import type { Mark } from '../../article.js';
import type { Drop, Piece } from '../../page/page.js';
import type { Edit } from '../../repair/edit.js';

/** Pieces after repairs of the text that they make up; what a repair drops falls between two of them. */
export function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): { pieces: readonly Piece[]; drops: readonly Drop[] } {
  if (edits.length === 0) return { pieces, drops: [] };
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
    for (let now = from; now < at; ) {
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

/** Marks after the same repairs, in the order of their starts. */
export function editMarks(marks: readonly Mark[], edits: readonly Edit[], length: number): readonly Mark[] {
  const sorted = marks.length > 1 ? [...marks].sort((a, b) => a.start - b.start || b.end - a.end) : marks;
  if (edits.length === 0 || marks.length === 0) return sorted;
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
    return Math.max(0, Math.min(length, base + (grown[low] as number)));
  };
  return sorted.flatMap((mark) => {
    const start = shift(mark.start);
    const end = shift(mark.end);
    return end > start ? [{ ...mark, start, end }] : [];
  });
}
