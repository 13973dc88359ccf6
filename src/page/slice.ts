import type { Piece } from './page.js';

/**
 * The pieces behind `[from, to)` of a block's text. A verbatim piece is cut at the character; a
 * repaired one is a unit and goes to the range that holds its first character.
 */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const start = at;
    at += piece.text.length;
    if (start >= to && !(start === at && start === to)) break;
    if (piece.repair !== undefined) {
      if (start >= from && start < to) out.push(piece);
      continue;
    }
    const first = Math.max(from, start);
    const last = Math.min(to, at);
    if (first >= last) continue;
    const begin = piece.span.start + first - start;
    out.push({ text: piece.text.slice(first - start, last - start), span: { start: begin, end: begin + last - first } });
  }
  return out;
}

/** The pieces' text, joined. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.length === 1 ? (pieces[0] as Piece).text : pieces.map((piece) => piece.text).join('');
}
