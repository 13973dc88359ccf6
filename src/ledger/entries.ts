import type { Page, PageBlock } from '../page/page.js';
import type { PlacedDraft } from './body.js';
import { type Draft, joinHalves } from './draft.js';

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
  if (
    !isPart(draft) ||
    entry.kind !== 'item' ||
    draft.number !== entry.level ||
    entry.at !== at - 1 ||
    [entry, draft].some(({ field }) => field !== 'body')
  )
    return null;
  let words = entry.words;
  let next = at;
  for (
    ;
    words <= ENTRY_WORDS &&
    next - at <= ENTRY_PARAGRAPHS &&
    page.blocks[next]?.number === draft.number &&
    isPart(page.blocks[next] as PageBlock);
    next++
  )
    words += page.blocks[next]?.words ?? 0;
  // Who is quoted has a place of its own beside a quotation alone, and that is not torn.
  if (
    draft.kind === 'quote' &&
    page.blocks.slice(at + 1, at + ENTRY_PARAGRAPHS).find(({ kind, level }) => kind !== 'quote' || level === 1)?.kind === 'quote'
  )
    return null;
  const start = entry.pieces.at(-1)?.span.end ?? 0;
  const end = draft.pieces[0]?.span.start ?? 0;
  const gap = page.source.slice(start, Math.min(end, start + LONGEST_GAP));
  if (
    words > ENTRY_WORDS ||
    next - at > ENTRY_PARAGRAPHS ||
    gap === '' ||
    end - start > LONGEST_GAP ||
    MEDIA_TAG.test(gap) ||
    gap.replace(/<[^<>]*>/g, '').trim() !== ''
  )
    return null;
  return joinHalves(entry, draft.kind === 'code' ? { ...draft, marks: [{ type: 'code', start: 0, end: draft.text.length }] } : draft, {
    start,
    end,
  });
}

/** An entry is one line of text: code of several lines stands apart. */
const PART_OF_LINE = /^\S[^\t\n\r]*$/;

/** True for what an entry may go on with. */
function isPart({ kind, level, text }: Pick<Draft, 'kind' | 'level' | 'text'>): boolean {
  return kind === 'text' || (kind === 'quote' && level === 0) || (kind === 'code' && PART_OF_LINE.test(text));
}
