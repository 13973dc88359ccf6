import type { Mark } from '../page/mark.js';
import type { Piece } from '../page/page.js';
import { textOf } from '../page/slice.js';
import { countTokens } from '../read/block.js';
import { HTML_RULES } from '../read/html/inline.js';
import type { PlacedDraft } from './body.js';

/** A line of a paragraph, by its pieces and its place in the text. */
interface Line {
  /** The space that stands for the line break above it. */
  readonly above: Piece | null;
  readonly pieces: Piece[];
  readonly start: number;
  end: number;
}

/** A line in bold that heads what follows is no longer than this. */
const LONGEST = 110;

/** A paragraph of more parts is a list of data. */
const MOST_PARTS = 64;

/**
 * A paragraph parted around its lines in bold, which head what stands below them; as it is where it has
 * none, or no other: `<strong>The pier</strong><br>It was built in 1911.`
 */
export function partAtBoldLines(draft: PlacedDraft): readonly PlacedDraft[] {
  if (draft.kind !== 'text' || draft.field !== 'body' || !draft.marks.some(({ type }) => type === 'strong')) return [draft];
  const parts = partsOf(linesOf(draft.pieces), draft.marks);
  if (parts.length === 1 || parts.length > MOST_PARTS) return [draft];
  const marks = sharedOut(draft.marks, parts);
  return parts.map(({ pieces }, at) => {
    const text = textOf(pieces);
    return { ...draft, pieces, text, words: countTokens(text), marks: marks[at] ?? [] };
  });
}

/** The lines between line breaks, which are a space in the text. */
function linesOf(pieces: readonly Piece[]): Line[] {
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

/** Lines in bold stay together, and so do the others between them. */
function partsOf(lines: readonly Line[], marks: readonly Mark[]): Line[] {
  const parts: Line[] = [];
  let next = 0;
  let boldTo = -1;
  let wasBold = false;
  for (const line of lines) {
    for (; next < marks.length && (marks[next] as Mark).start <= line.start; next++) {
      const mark = marks[next] as Mark;
      if (mark.type === 'strong') boldTo = Math.max(boldTo, mark.end);
    }
    const isBold = boldTo >= line.end && line.end - line.start <= LONGEST;
    const last = parts.at(-1);
    if (last === undefined || isBold !== wasBold) parts.push(line);
    else {
      if (line.above !== null) last.pieces.push(line.above);
      for (const piece of line.pieces) last.pieces.push(piece);
      last.end = line.end;
    }
    wasBold = isBold;
  }
  return parts;
}

/** Marks by the part that they are in; one over several is one in each. */
function sharedOut(marks: readonly Mark[], parts: readonly Line[]): Mark[][] {
  const shared: Mark[][] = parts.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < parts.length - 1 && (parts[first] as Line).end <= mark.start) first++;
    for (let at = first; at < parts.length && (parts[at] as Line).start < mark.end; at++) {
      const part = parts[at] as Line;
      const start = Math.max(mark.start, part.start) - part.start;
      const end = Math.min(mark.end, part.end) - part.start;
      if (end > start) shared[at]?.push({ ...mark, start, end });
    }
  }
  return shared;
}
