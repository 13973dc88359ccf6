import type { Mark, Span } from '../article.js';
import type { PageBlock, PageBlockKind, Piece } from '../page/page.js';
import { slicePieces, textOf } from '../page/slice.js';
import type { Cut, LineField } from '../judge/decision.js';

/** A block that stays, after its cuts: what the article will hold of it. */
export interface Draft {
  readonly kind: PageBlockKind;
  readonly field: LineField;
  readonly text: string;
  readonly words: number;
  readonly level: number;
  readonly number: number | null;
  readonly list: number;
  readonly quoted: boolean;
  readonly label: string | null;
  readonly marks: readonly Mark[];
  readonly pieces: readonly Piece[];
  /** Blank lines above it in the source, 0 if the line above is adjacent. */
  readonly gap: number;
}

/** True for a row that goes on with the table above it. */
export function goesOnTable(draft: Draft | undefined): boolean {
  return draft?.kind === 'row' && draft.level === 0 && draft.number === null;
}

/** What is left of a block when its cuts are taken out; the cuts' own pieces beside it. */
export interface CutBlock {
  readonly draft: Draft;
  /** In the order of the cuts; the span of source that each takes. */
  readonly removed: readonly { readonly cut: Cut; readonly span: Span; readonly pieces: readonly Piece[] }[];
}

/** Takes the cuts out of a block; the space that a cut would leave at an edge goes with it. */
export function makeDraft(block: PageBlock, field: LineField, cuts: readonly Cut[]): CutBlock {
  const { kind, words, level, number, list, quoted, label, marks, gap } = block;
  const own = block.pieces;
  if (cuts.length === 0) {
    return { draft: { kind, field, text: block.text, words, level, number, list, quoted, label, marks, pieces: own, gap }, removed: [] };
  }
  const kept: Piece[] = [];
  const removed: { cut: Cut; span: Span; pieces: Piece[] }[] = [];
  let from = 0;
  for (const cut of cuts) {
    for (const piece of slicePieces(own, from, cut.start)) kept.push(piece);
    const out = slicePieces(own, cut.start, cut.end);
    const first = out[0];
    if (first !== undefined) {
      removed.push({ cut, span: { start: first.span.start, end: (out.at(-1) as Piece).span.end }, pieces: out });
    }
    from = cut.end;
  }
  for (const piece of slicePieces(own, from, block.text.length + 1)) kept.push(piece);
  const text = textOf(kept);
  return {
    draft: { kind, field, text, words, level, number, list, quoted, label, marks: cutMarks(marks, cuts), pieces: kept, gap },
    removed,
  };
}

/** Marks of a text after cuts were taken out of it; those that were over nothing else go too. */
function cutMarks(marks: readonly Mark[], cuts: readonly Cut[]): Mark[] {
  const after = (offset: number): number => cuts.reduce((now, { start, end }) => now - Math.max(0, Math.min(end, offset) - start), offset);
  return marks.flatMap((mark) => {
    const start = after(mark.start);
    const end = after(mark.end);
    return end > start ? [{ ...mark, start, end }] : [];
  });
}

/** Several drafts as one, in the kind of the first; `gaps` are the pieces between each two. */
export function joinDrafts(drafts: readonly Draft[], gaps: readonly Piece[]): Draft {
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  let by = 0;
  let words = 0;
  drafts.forEach((draft, at) => {
    for (const piece of draft.pieces) pieces.push(piece);
    for (const mark of draft.marks) marks.push({ ...mark, start: mark.start + by, end: mark.end + by });
    by += draft.text.length;
    words += draft.words;
    const gap = gaps[at];
    if (gap === undefined) return;
    pieces.push(gap);
    by += gap.text.length;
  });
  return { ...(drafts[0] as Draft), pieces, marks, text: textOf(pieces), words };
}
