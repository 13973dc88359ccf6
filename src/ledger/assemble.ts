import type { Block } from '../article.js';
import type { Cause, Decision, LineField } from '../judge/decision.js';
import type { Destination, Kept, Removal, Repair } from '../normalized.js';
import type { Media } from '../page/media.js';
import type { Page, Piece } from '../page/page.js';
import { partAtBoldLines } from './bold-lines.js';
import { makeBody, type PlacedDraft } from './body.js';
import { readBullets } from './typed-bullets.js';
import { findLists } from './unmarked-lists.js';
import { makeDraft } from './draft.js';
import { goOn, opensSection } from './entries.js';
import { loneLine } from './lone-lines.js';
import { endsPage, joinTorn, PARTING } from './rejoin.js';
import { makeRemovals, take, type Taken } from './removals.js';

/** The account of a page: what went where, what was left out, what was changed. */
export interface Ledger {
  readonly body: readonly Block[];
  readonly kept: readonly Kept[];
  readonly removals: readonly Removal[];
  readonly repairs: readonly Repair[];
  /** Text that went to fields instead of the body. */
  readonly lines: ReadonlyMap<LineField, string>;
}

/** Finds the cause of what the reader dropped, and the reason of a repair, by rule id. */
export interface Reasons {
  readonly drop: (rule: string, text: string) => Cause;
  readonly repair: (rule: string) => string;
}

/**
 * Turns decisions into the body and the ledger: the one place where anything leaves the text.
 * `base` is what the page's relative URLs are relative to, `null` if that is unknown; `media` are the pictures and embeds that stay.
 */
export function assemble(
  page: Page,
  decisions: readonly Decision[],
  reasons: Reasons,
  base: string | null,
  media: readonly Media[] = page.media,
): Ledger {
  const all: PlacedDraft[] = [];
  const taken: Taken[] = [];
  const apart = new Set<number>();
  let parted = false;
  page.blocks.forEach((block, at) => {
    const decision = decisions[at] as Decision;
    if (!decision.keep) {
      taken.push(take(page.source, block.span, decision.cause, block.pieces));
      parted ||= PARTING.has(decision.cause.kind);
      return;
    }
    const { draft: own, removed } = makeDraft(block, decision.field, decision.cuts);
    const above = all.at(-1);
    const draft = opensSection(above, own, at) ? { ...own, kind: 'text' as const } : own;
    const isApart = above === undefined || parted || endsPage(page.source, above, draft);
    const joined = isApart ? null : goOn(page, above, draft, at);
    if (isApart) apart.add(at);
    parted = false;
    if (joined === null) all.push({ ...draft, at });
    else all.splice(-1, 1, { ...joined, at });
    for (const { cut, span, pieces } of removed) taken.push(take(page.source, span, cut.cause, pieces));
  });
  for (const { rule, span, pieces } of page.drops) {
    taken.push(take(page.source, span, reasons.drop(rule, page.source.slice(span.start, span.end)), pieces));
  }
  const whole = joinTorn(page, all, apart);
  const parts = whole.flatMap((draft, at) => {
    const line = loneLine(page, whole, at);
    return line === null ? partAtBoldLines(draft) : { ...line, at: draft.at };
  });
  const drafts = page.style === 'html' ? readBullets(parts) : parts;
  const own = drafts.filter((draft) => draft.field === 'body');
  const { body, places } = makeBody(findLists(own, page.style), media, base, page.style === 'html');
  const kept: Kept[] = [];
  const repairs: Repair[] = [];
  let next = 0;
  for (const draft of drafts) {
    const place = draft.field === 'body' ? places[next++] : undefined;
    const to = { field: draft.field, block: place?.block ?? null, item: place?.item ?? null };
    pushKept(draft.pieces, to, kept);
    for (const piece of draft.pieces) {
      if (piece.repair !== undefined) repairs.push(makeRepair(page.source, piece, piece.repair, reasons, repairs.at(-1)?.before));
    }
  }
  const lines = new Map(drafts.filter((draft) => draft.field !== 'body').map((draft) => [draft.field, draft.text]));
  return { body, kept, removals: makeRemovals(page.source, taken), repairs, lines };
}

/** A page may have one repair for every few characters, the same ones again: equal neighbours hold one string. */
function makeRepair(source: string, { span, text }: Piece, rule: string, reasons: Reasons, last: string | undefined): Repair {
  const before = source.slice(span.start, span.end);
  return { rule, because: reasons.repair(rule), span, before: before === last ? last : before, after: text };
}

/** One kept stretch for each run of pieces without a gap. */
function pushKept(pieces: readonly Piece[], to: Destination, kept: Kept[]): void {
  let start = -1;
  let end = -1;
  for (const { span } of pieces) {
    if (span.start === end) {
      end = span.end;
      continue;
    }
    if (end > start) kept.push({ span: { start, end }, to });
    ({ start, end } = span);
  }
  if (end > start) kept.push({ span: { start, end }, to });
}
