import type { Page, Piece } from '../page/page.js';
import { SPACE_RULES } from '../read/pieces.js';
import type { PlacedDraft } from './body.js';
import { joinDrafts } from './draft.js';

/** Most spaces between two sentences of one line. */
const MOST_SPACES = 20;
const SPACES = /^[ \t]+$/;

/**
 * Puts sentences together that stand side by side in one line of the source: where its paragraphs ended, a
 * page whose white space was folded does not say. What was left out between two of them parts them.
 */
export function joinLine(page: Page, drafts: readonly PlacedDraft[]): PlacedDraft[] {
  const out: PlacedDraft[] = [];
  let gaps: Piece[] = [];
  drafts.forEach((draft, i) => {
    const below = drafts[i + 1];
    const gap = below === undefined ? null : gapOf(page, draft, below);
    if (gap !== null) {
      gaps.push(gap);
      return;
    }
    out.push(gaps.length === 0 ? draft : { ...joinDrafts(drafts.slice(i - gaps.length, i + 1), gaps), at: draft.at });
    gaps = [];
  });
  return out;
}

/** The space between two drafts that one line holds next to each other; `null` if they are none. */
function gapOf({ source, blocks }: Page, above: PlacedDraft, draft: PlacedDraft): Piece | null {
  const goesOn = above.at === draft.at - 1 && (blocks[draft.at]?.gap ?? 0) < 0;
  if (!goesOn || [above, draft].some(({ kind, field }) => kind !== 'text' || field !== 'body')) return null;
  const span = { start: above.pieces.at(-1)?.span.end ?? 0, end: draft.pieces[0]?.span.start ?? 0 };
  const between = span.end - span.start > MOST_SPACES ? '' : source.slice(span.start, span.end);
  // Other spaces have a removal of their own.
  if (!SPACES.test(between)) return null;
  return between === ' ' ? { text: ' ', span } : { text: ' ', span, repair: SPACE_RULES.fold };
}
