import type { Mark } from '../page/mark.js';
import type { Piece } from '../page/page.js';
import { textOf } from '../page/slice.js';
import { countTokens } from '../read/block.js';
import { HTML_RULES } from '../read/html/inline.js';
import type { PlacedDraft } from './body.js';

/** A line of a paragraph, by its pieces and its place in the text. */
export interface Line {
  /** The space that stands for the line break above it; `null` for the first line. */
  readonly above: Piece | null;
  readonly pieces: Piece[];
  readonly start: number;
  end: number;
}

/** The lines between line breaks, which are a space in the text. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [{ above: null, pieces: [], start: 0, end: 0 }];
  let at = 0;
  for (const piece of pieces) {
    const line = lines.at(-1) as Line;
    at += piece.text.length;
    if (piece.repair === HTML_RULES.lineBreak && line.pieces.length > 0) lines.push({ above: piece, pieces: [], start: at, end: at });
    else {
      line.pieces.push(piece);
      line.end = at;
    }
  }
  return lines;
}

/** A paragraph parted above the lines for which `begins` holds; the others go on with the line above. */
export function partsAt(draft: PlacedDraft, lines: readonly Line[], begins: (at: number) => boolean): PlacedDraft[] {
  const parts: Line[] = [];
  lines.forEach((line, at) => {
    const last = parts.at(-1);
    if (last === undefined || begins(at)) parts.push({ ...line, pieces: [...line.pieces] });
    else append(last, line);
  });
  return draftsOf(draft, parts);
}

/** Puts a line behind the one above it, with the space between them. */
export function append(last: Line, { above, pieces, end }: Line): void {
  last.pieces.push(above as Piece);
  for (const piece of pieces) last.pieces.push(piece);
  last.end = end;
}

/** The drafts of a paragraph's parts, each with its own marks. */
export function draftsOf(draft: PlacedDraft, parts: readonly Line[]): PlacedDraft[] {
  return parts.map((part) => {
    const { pieces } = part;
    const text = textOf(pieces);
    return { ...draft, pieces, text, words: countTokens(text), marks: marksIn(part, draft.marks) };
  });
}

/** The marks of a part of the text; one over several is one in each. */
function marksIn({ start: from, end: to }: Line, marks: readonly Mark[]): Mark[] {
  return marks
    .filter(({ start, end }) => Math.min(end, to) > Math.max(start, from))
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }));
}
