import type { RemovalKind } from '../normalized.js';
import type { Page, Piece } from '../page/page.js';
import { isLower, isSentenceEnd } from '../read/chars.js';
import { SPACE_RULES } from '../read/pieces.js';
import type { PlacedDraft } from './body.js';
import { type Draft, joinDrafts } from './draft.js';

/** What stands between the halves of a sentence: an advertisement, the number of a page. */
export const PARTING: ReadonlySet<RemovalKind> = new Set(['advertisement', 'pagination']);
/** Most spaces between two sentences of one line. */
const MOST_SPACES = 20;
const SPACES = /^[ \t]+$/;

/**
 * Puts together what was torn: sentences side by side in one line of the source, since a page whose white space was
 * folded does not say where its paragraphs ended, and the halves of a sentence.
 *
 * @param apart - blocks that something which goes between halves stands above, or the end of a page
 */
export function joinTorn(page: Page, drafts: readonly PlacedDraft[], apart: ReadonlySet<number>): PlacedDraft[] {
  const out: PlacedDraft[] = [];
  let gaps: Piece[] = [];
  drafts.forEach((draft, i) => {
    const below = drafts[i + 1];
    const gap = below === undefined ? null : gapOf(page.source, draft, below, apart.has(below.at));
    if (gap !== null) {
      gaps.push(gap);
      return;
    }
    out.push(gaps.length === 0 ? draft : { ...joinDrafts(drafts.slice(i - gaps.length, i + 1), gaps), at: draft.at });
    gaps = [];
  });
  return out;
}

/** The piece between two drafts that belong together; `null` if they do not. */
function gapOf(source: string, above: PlacedDraft, draft: PlacedDraft, isApart: boolean): Piece | null {
  if ([above, draft].some(({ kind, field }) => kind !== 'text' || field !== 'body')) return null;
  const span = { start: above.pieces.at(-1)?.span.end ?? 0, end: draft.pieces[0]?.span.start ?? 0 };
  if (isApart) return gapOfHalves(source, above, draft, span.start);
  return above.at === draft.at - 1 && draft.gap < 0 ? gapInLine(source, span) : null;
}

function gapOfHalves(source: string, first: Draft, second: Draft, end: number): Piece | null {
  if (!isLower(second.text.charAt(0)) || isSentenceEnd(first.text.charCodeAt(first.text.length - 1))) return null;
  // Other spaces at a line's end have a removal of their own.
  return /[ \t\n\r]/.test(source.charAt(end)) ? { text: ' ', span: { start: end, end: end + 1 }, repair: SPACE_RULES.join } : null;
}

function gapInLine(source: string, span: Piece['span']): Piece | null {
  const between = source.slice(span.start, span.end);
  if (between.length > MOST_SPACES || !SPACES.test(between)) return null;
  return between === ' ' ? { text: ' ', span } : { text: ' ', span, repair: SPACE_RULES.fold };
}

/** True if a page of print ends between two drafts. */
export function endsPage(source: string, above: Draft, draft: Draft): boolean {
  return source.slice(above.pieces.at(-1)?.span.end, draft.pieces[0]?.span.start).includes('\f');
}
