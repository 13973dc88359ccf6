import type { Mark } from '../page/mark.js';
import type { PlacedDraft } from './body.js';
import { append, draftsOf, linesOf, type Line } from './draft-lines.js';

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
  return draftsOf(draft, parts);
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
    else append(last, line);
    wasBold = isBold;
  }
  return parts;
}
