import type { PlacedDraft } from './body.js';
import { hasHeadingShape, isHeading } from './heading-shape.js';
import { areNamed, areSpoken, isLabel, isNumbered, isProse, isSectionLabel, isSentence, isTitleCase, isVerse } from './line-shapes.js';

/** So many paragraphs, and of them such a share, stand above a blank line where blank lines part the paragraphs: long entries do not. */
const FEWEST_PARAGRAPHS = 3;
const PARTED = 0.4;
/** An entry that nobody announces is no longer than this, in words, and such lists have no fewer entries. */
const ENTRY_WORDS = 20;
const FEWEST_ENTRIES = 3;
/** An entry of an announced list is no longer than this, and it has no fewer. */
const ANNOUNCED_WORDS = 60;
const FEWEST_ANNOUNCED = 2;
/** Prose below a question or a heading has so many words for each of them. */
const PROSE_RATIO = 2;
/** The lines above a heading to compare it with. */
const REACH = 3;

/**
 * Tells lists and headings among lines right below each other, in a dump whose paragraphs blank lines part, as `innerText` leaves it:
 *
 *     You will need:
 *
 *     a spade              entries, below a line that announces them
 *     two bags of sand
 *     Laying the Stones    a heading, above prose and unlike the lines above it
 *
 *     Dig to the depth of a hand, and fill in the sand.
 */
export function readRuns(drafts: readonly PlacedDraft[]): readonly PlacedDraft[] {
  if (!isParted(drafts)) return drafts;
  const out = [...drafts];
  let stanza: number | null = null;
  for (let first = 0, end = 1; first < drafts.length; first = end, end = first + 1) {
    while (goesOn(drafts, end)) end++;
    if (end - first === 1) continue;
    // Lists have nothing but a heading between them: lines parted by blank lines alone are of verse.
    const isStanza = stanza === first || (goesOn(drafts, end + 1) && !isProse(drafts[end] as PlacedDraft));
    const run = readRun(drafts, first, end, isStanza);
    run.forEach((draft, i) => (out[first + i] = draft));
    const last = run.at(-1) as PlacedDraft;
    stanza = last.heads === true || isProse(last) ? null : end;
  }
  return out;
}

/** True if a line stands right below the one above it, and nothing was between them. */
function goesOn(drafts: readonly PlacedDraft[], at: number): boolean {
  const [above, line] = [drafts[at - 1] as PlacedDraft, drafts[at]];
  return line?.kind === 'text' && above.kind === 'text' && line.gap === 0 && line.at === above.at + 1;
}

/** True if paragraphs of a body stand above blank lines. */
function isParted(drafts: readonly PlacedDraft[]): boolean {
  const gaps = drafts.flatMap((draft, i) =>
    isProse(draft) && drafts[i + 1]?.at === draft.at + 1 ? [(drafts[i + 1] as PlacedDraft).gap] : [],
  );
  const parted = gaps.filter((gap) => gap > 0).length;
  return parted >= FEWEST_PARAGRAPHS && parted >= gaps.length * PARTED;
}

/** True for a line that announces what stands below it. */
function announces(line: PlacedDraft | undefined): boolean {
  return line !== undefined && (isLabel(line.text) || isSectionLabel(line.text));
}

/** The lines of a run by what they are; `isStanza` if a blank line alone parts it from another. */
function readRun(drafts: readonly PlacedDraft[], first: number, end: number, isStanza: boolean): PlacedDraft[] {
  const lines = drafts.slice(first, end);
  const lead = drafts[first - 1];
  const isTold = announces(lead);
  const mayHead = isTold || (!isStanza && !isVerse(lines));
  const out = lines.map((line, i): PlacedDraft => ({ ...line, heads: mayHead && isHead(lines, i, lead, drafts[end]) }));
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = out[at];
    if (line !== undefined && line.heads === false && !isLabel(line.text)) continue;
    const entries = lines.slice(from, at);
    if ((from > 0 || mayHead) && isList(entries, from > 0 || isTold || areNamed(entries)))
      entries.forEach((entry, i) => (out[from + i] = { ...entry, kind: 'item', list: (entries[0] as PlacedDraft).at }));
    from = at + 1;
  }
  return out;
}

function isList(lines: readonly PlacedDraft[], isAnnounced: boolean): boolean {
  const longest = isAnnounced ? ANNOUNCED_WORDS : ENTRY_WORDS;
  return (
    lines.length >= (isAnnounced ? FEWEST_ANNOUNCED : FEWEST_ENTRIES) && lines.every(({ words }) => words <= longest) && !areSpoken(lines)
  );
}

/** True if a line of a run heads what stands below it. */
function isHead(lines: readonly PlacedDraft[], i: number, lead: PlacedDraft | undefined, below: PlacedDraft | undefined): boolean {
  const line = lines[i] as PlacedDraft;
  const above = i === 0 ? lead : (lines[i - 1] as PlacedDraft);
  const next = lines[i + 1] ?? below;
  if (next === undefined || !hasHeadingShape(line)) return false;
  if (isSectionLabel(line.text)) return true;
  if (isNumbered(line.text)) return !isNumbered(next.text) && (above === undefined || !isNumbered(above.text));
  if (i === 0) return !announces(above) && isHeading(line, next) && isFirstHead(lines);
  if (i + 1 < lines.length) return isProse(next) && next.words >= line.words * PROSE_RATIO;
  return isLastHead(lines, next, lead);
}

/** True if the first line of a run may head the others, and is none of their kind: an address has three lines as well. */
function isFirstHead(lines: readonly PlacedDraft[]): boolean {
  const [line, ...others] = lines as [PlacedDraft, ...PlacedDraft[]];
  if (areNamed(lines.slice(0, 2))) return false;
  return (
    lines.length !== FEWEST_ENTRIES ||
    isProse(others[0] as PlacedDraft) ||
    areNamed(others) ||
    (isTitleCase(line.text) && !others.some(({ text }) => isTitleCase(text)))
  );
}

/** True if the last line of a run heads the paragraph below it, and is no entry of the list above. */
function isLastHead(lines: readonly PlacedDraft[], next: PlacedDraft, lead: PlacedDraft | undefined): boolean {
  const line = lines.at(-1) as PlacedDraft;
  const others = lines.slice(-1 - REACH, -1);
  if (!isSentence(next) || !isHeading(line, next) || areNamed(lines.slice(-2))) return false;
  if (
    (isSentence(others.at(-1) as PlacedDraft) && !isSentence(line)) ||
    (isTitleCase(line.text) && !others.every(({ text }) => isTitleCase(text)))
  )
    return true;
  const isAnnounced = [lead, ...lines].some(announces);
  return !isAnnounced && lines.length !== FEWEST_ENTRIES;
}
