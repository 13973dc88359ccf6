import type { Edit } from './edit.js';
import { applyEdits, composeEdits, joinEdits, noEdits } from './edits.js';
import { isLineEnd } from './line-ends.js';
import { judgeLine } from './mojibake-judge.js';
import { mayStartAt } from './mojibake-units.js';

/** Layers of damage that are undone; the deepest ever published has four. A line with more is left alone. */
const MAX_LAYERS = 10;

/** Undoes every layer of one line; offsets are the line's own. */
function repairLine(line: string): readonly Edit[] {
  let edits = noEdits;
  let text = line;
  for (let layer = 0; layer <= MAX_LAYERS; layer++) {
    const round = judgeLine(text);
    if (round.length === 0) return edits;
    edits = composeEdits(text, edits, round);
    text = applyEdits(text, round);
  }
  return noEdits;
}

/**
 * Finds text that was UTF-8 and was read as another encoding, once or several times over, and says
 * what it was. Each line is judged by itself. Takes time linear in the length of the text; text
 * without a suspicious pair of characters costs one look at each.
 *
 * The idea of judging whether a reading is too odd to be meant is that of ftfy (Robyn Speer, 2012-2024);
 * the scores and code here are this project's own.
 *
 * @returns sorted edits that do not overlap, in offsets of `text`
 * @example
 * ```ts
 * repairMojibake('cafÃ©'); // [{ start: 3, end: 5, with: 'é', rule: 'mojibake' }]
 * ```
 */
export function repairMojibake(text: string): readonly Edit[] {
  let found: Edit[] | null = null;
  let lineStart = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (isLineEnd(code)) lineStart = i + 1;
      continue;
    }
    if (code === 0x2028 || code === 0x2029) lineStart = i + 1;
    else if (mayStartAt(text, i)) {
      let lineEnd = i + 1;
      while (lineEnd < text.length && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd++;
      for (const edit of repairLine(text.slice(lineStart, lineEnd))) {
        (found ??= []).push({ ...edit, start: edit.start + lineStart, end: edit.end + lineStart });
      }
      i = lineEnd;
      lineStart = lineEnd + 1;
    }
  }
  return found === null ? noEdits : joinEdits(found);
}
