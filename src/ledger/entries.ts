import type { Page } from '../page/page.js';
import { SPACE_RULES } from '../read/pieces.js';
import type { PlacedDraft } from './body.js';
import { type Draft, joinDrafts } from './draft.js';

/** True for the entry of a bullet right below its own heading: `<li><h3>Tides</h3><p>They turn ...` lists nothing. */
export function opensSection(above: PlacedDraft | undefined, { kind, list, level }: Draft, at: number): boolean {
  return (
    kind === 'item' && above?.kind === 'heading' && above.list >= 0 && above.list === list && above.number === level && above.at === at - 1
  );
}

/** An entry of a list with all its paragraphs has no more words than this: longer ones are articles of their own. */
const ENTRY_WORDS = 120;
const ENTRY_PARAGRAPHS = 8;
/** Nor do more tags stand between two of them, in UTF-16 code units. */
const LONGEST_GAP = 300;
const MEDIA_TAG = /<(?:amp|audio|embed|iframe|img|object|video)/i;

/** Puts the further paragraph of a list entry, a quotation in it or a line of code behind the first; `null` where it is none, something stands between, or the entry is long. */
export function goOn(page: Page, entry: PlacedDraft, draft: Draft, at: number): Draft | null {
  if (!isBelow(entry, draft, at) || isLong(page, entry, at) || isAttributed(page, draft, at)) return null;
  const start = entry.pieces.at(-1)?.span.end ?? 0;
  const end = draft.pieces[0]?.span.start ?? 0;
  if (end <= start || end - start > LONGEST_GAP || holdsMore(page.source.slice(start, end))) return null;
  const part: Draft = draft.kind === 'code' ? { ...draft, marks: [{ type: 'code', start: 0, end: draft.text.length }] } : draft;
  return joinDrafts([entry, part], [{ text: ' ', span: { start, end }, repair: SPACE_RULES.join }]);
}

/** True for a part of the entry that stands right above it. */
function isBelow(entry: PlacedDraft, draft: Draft, at: number): boolean {
  const isNext = entry.kind === 'item' && entry.at === at - 1 && entry.level === draft.number && isPart(draft);
  return isNext && entry.field === 'body' && draft.field === 'body';
}

/** True if an entry with all its parts from block `at` on is longer than entries are. */
function isLong({ blocks }: Page, entry: PlacedDraft, at: number): boolean {
  let { words } = entry;
  for (let next = at; ; next++) {
    const block = blocks[next];
    if (block?.number !== entry.level || !isPart(block)) return words > ENTRY_WORDS;
    if (next - at >= ENTRY_PARAGRAPHS) return true;
    words += block.words;
  }
}

/** True for a quotation with a line that says whose it is: that has a place beside a quotation alone, so they are not torn. */
function isAttributed({ blocks }: Page, { kind }: Draft, at: number): boolean {
  if (kind !== 'quote') return false;
  return blocks.slice(at + 1, at + ENTRY_PARAGRAPHS).find((block) => block.kind !== 'quote' || block.level === 1)?.kind === 'quote';
}

/** True for a gap with a picture or a film, or anything but tags and spaces. */
function holdsMore(gap: string): boolean {
  return MEDIA_TAG.test(gap) || gap.replace(/<[^<>]*>/g, '').trim() !== '';
}

/** An entry is one line of text: code of several lines stands apart. */
const PART_OF_LINE = /^\S[^\t\n\r]*$/;

/** True for what an entry may go on with. */
function isPart({ kind, level, text }: Pick<Draft, 'kind' | 'level' | 'text'>): boolean {
  return kind === 'text' || (kind === 'quote' && level === 0) || (kind === 'code' && PART_OF_LINE.test(text));
}
