import type { Edit } from '../repair/edit.js';

/**
 * A source after its repairs, with the way back: `text` is what the reader works on, `edits` are
 * in source offsets, and `at[i]` is where edit `i` begins in `text`.
 */
export interface CleanText {
  readonly source: string;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly at: readonly number[];
}

/** Applies repairs to a source; `edits` are sorted and do not overlap. */
export function cleanText(source: string, edits: readonly Edit[]): CleanText {
  if (edits.length === 0) return { source, text: source, edits, at: [] };
  const at: number[] = [];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    parts.push(source.slice(from, edit.start), edit.with);
    length += edit.start - from;
    at.push(length);
    length += edit.with.length;
    from = edit.end;
  }
  parts.push(source.slice(from));
  return { source, text: parts.join(''), edits, at };
}

/** Index of the first edit that begins at or after `offset` of the clean text. */
export function firstEditAt(clean: CleanText, offset: number): number {
  let low = 0;
  let high = clean.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clean.at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Source offset of a clean offset. Inside the output of an edit it is the edit's start; just behind
 * dropped text it is the end of what was dropped, so that a range never takes its neighbours' drops.
 */
export function toSource(clean: CleanText, offset: number): number {
  const next = firstEditAt(clean, offset + 1);
  const edit = next === 0 ? undefined : clean.edits[next - 1];
  if (edit === undefined) return offset;
  const start = clean.at[next - 1] ?? 0;
  const inside = offset - start;
  return inside < edit.with.length ? edit.start : edit.end + inside - edit.with.length;
}

/** Source offset behind the last character of a clean range that ends at `offset`. */
export function toSourceEnd(clean: CleanText, offset: number): number {
  const next = firstEditAt(clean, offset);
  const edit = next === 0 ? undefined : clean.edits[next - 1];
  if (edit === undefined) return offset;
  const start = clean.at[next - 1] ?? 0;
  const behind = offset - start - edit.with.length;
  return behind <= 0 ? edit.end : edit.end + behind;
}
