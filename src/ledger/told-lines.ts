import type { PlacedDraft } from './body.js';
import { isHeading } from './heading-shape.js';
import { areNamed, areSpoken, isLabel, isNumbered, isSectionLabel, isSentence, isVerse } from './line-shapes.js';

/** An entry without an end is no longer than this, one that begins with the name that it explains no longer than that, in words. */
const ENTRY_WORDS = 14;
const NAMED_WORDS = 60;
const FEWEST_ENTRIES = 2;

/**
 * Makes a list of the short lines that a line with a colon announces, in any dump: the last of them is none if it may head
 * the prose below it.
 *
 *     You will need:
 *     A spade
 *     Two bags of sand
 *     Laying the stones
 *     Dig to the depth of a hand, and fill in the sand.
 */
export function readToldLines(drafts: readonly PlacedDraft[]): readonly PlacedDraft[] {
  const out = [...drafts];
  drafts.forEach(({ kind, text }, lead) => {
    if (kind !== 'text' || !isLabel(text)) return;
    const first = lead + 1;
    let end = first;
    while (isEntry(drafts, lead, end)) end++;
    const below = drafts[end];
    if (below !== undefined && isSentence(below) && isHeading(drafts[end - 1] as PlacedDraft, below)) end--;
    const lines = drafts.slice(first, end);
    const isList = lines.length >= FEWEST_ENTRIES && !isVerse(lines) && !areSpoken(lines);
    lines.forEach(
      (line, i) => (out[first + i] = isList ? { ...line, kind: 'item', list: (lines[0] as PlacedDraft).at } : { ...line, heads: false }),
    );
  });
  return out;
}

/** True for a line like the first of those that the lead announces, as far below the one above it. */
function isEntry(drafts: readonly PlacedDraft[], lead: number, at: number): boolean {
  const [above, line, first] = [drafts[at - 1] as PlacedDraft, drafts[at], drafts[lead + 1] as PlacedDraft];
  if (
    line?.kind !== 'text' ||
    line.at !== above.at + 1 ||
    line.gap !== first.gap ||
    isLabel(line.text) ||
    isNumbered(line.text) ||
    isSectionLabel(line.text)
  )
    return false;
  return areNamed([line])
    ? areNamed([first]) && line.words <= NAMED_WORDS
    : !areNamed([first]) && line.words <= ENTRY_WORDS && !isSentence(line);
}
