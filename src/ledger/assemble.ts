import type { Block } from '../article.js';
import type { Cause, Decision, LineField } from '../judge/decision.js';
import type { Destination, Kept, Removal, RemovalKind, Repair } from '../normalized.js';
import type { Media } from '../page/media.js';
import type { Page, PageBlock, Piece } from '../page/page.js';
import { partAtBoldLines } from './bold-lines.js';
import { makeBody, type PlacedDraft } from './body.js';
import { isLower, isSentenceEnd } from '../read/chars.js';
import { readBullets } from './typed-bullets.js';
import { findLists } from './unmarked-lists.js';
import { flattenRow, goesOnTable, joinHalves, makeDraft, type Draft } from './draft.js';
import { joinLine } from './one-line.js';
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
    const draft = opensSection(above, own, at) ? { ...own, kind: 'text' as const, list: -1 } : own;
    const joined =
      above === undefined
        ? null
        : parted || isNewPage(page.source, above, draft)
          ? join(page.source, above, draft)
          : goOn(page, above, draft, at);
    parted = false;
    if (joined === null) all.push({ ...draft, at });
    else all.splice(-1, 1, { ...joined, at });
    for (const { cut, span, pieces } of removed) taken.push(take(page.source, span, cut.cause, pieces));
  });
  for (const { rule, span, pieces } of page.drops) {
    taken.push(take(page.source, span, reasons.drop(rule, page.source.slice(span.start, span.end)), pieces));
  }
  const whole = joinLine(page, all);
  const parts = whole.flatMap((draft, at) => (isLoneRow(whole, at) ? { ...flattenRow(draft), at: draft.at } : partAtBoldLines(draft)));
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

/** True if a page of print ends between two drafts. */
function isNewPage(source: string, above: Draft, draft: Draft): boolean {
  return source.slice(above.pieces.at(-1)?.span.end, draft.pieces[0]?.span.start).includes('\f');
}

/** What stands between the halves of a sentence: an advertisement, the number of a page. */
const PARTING: ReadonlySet<RemovalKind> = new Set(['advertisement', 'pagination']);

/** Puts the halves of a sentence together that something stood between; `null` where they are no halves. */
function join(source: string, first: Draft, second: Draft): Draft | null {
  const end = first.pieces.at(-1)?.span.end ?? source.length;
  const both = [first, second].every(({ kind, field }) => kind === 'text' && field === 'body');
  if (!both || !isLower(second.text.charAt(0)) || isSentenceEnd(first.text.charCodeAt(first.text.length - 1))) return null;
  // Other spaces at a line's end have a removal of their own.
  return /[ \t\n\r]/.test(source.charAt(end)) ? joinHalves(first, second, { start: end, end: end + 1 }) : null;
}

/** True for the entry of a bullet right below its own heading: `<li><h3>Tides</h3><p>They turn ...` lists nothing. */
function opensSection(above: PlacedDraft | undefined, { kind, list, level }: Draft, at: number): boolean {
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
function goOn(page: Page, entry: PlacedDraft, draft: Draft, at: number): Draft | null {
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

/** True for a table row whose neighbours were left out. */
function isLoneRow(drafts: readonly Draft[], at: number): boolean {
  const isRow = (draft: Draft | undefined): boolean => draft?.kind === 'row' && draft.field === 'body';
  const isAlone = (above: Draft | undefined, below: Draft | undefined): boolean => !isRow(above) || !isRow(below) || !goesOnTable(below);
  return isRow(drafts[at]) && isAlone(drafts[at - 1], drafts[at]) && isAlone(drafts[at], drafts[at + 1]);
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
