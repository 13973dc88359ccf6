import type { Block, Span } from '../article.js';
import type { Cause, Decision, LineField } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Destination, Kept, Removal, Repair } from '../normalized.js';
import type { Page, Piece } from '../page/page.js';
import { makeBody, type PlacedDraft } from './body.js';
import { isLower, isSentenceEnd } from '../read/chars.js';
import { mergeSpans, partsOf, textParts } from './parts.js';
import { flattenRow, joinHalves, makeDraft, type Draft } from './draft.js';

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
 * `base` is what the page's relative URLs are relative to, `null` if that is unknown.
 */
export function assemble(page: Page, decisions: readonly Decision[], reasons: Reasons, base: string | null): Ledger {
  const all: PlacedDraft[] = [];
  const removals: Removal[] = [];
  let parted = false;
  page.blocks.forEach((block, at) => {
    const decision = decisions[at] as Decision;
    if (!decision.keep) {
      removals.push(makeRemoval(page.source, block.span, decision.cause, block.pieces));
      parted ||= decision.cause.kind === 'advertisement';
      return;
    }
    const { draft, removed } = makeDraft(block, decision.field, decision.cuts);
    const half = parted ? all.at(-1) : undefined;
    parted = false;
    const joined = half === undefined ? null : join(page.source, half, draft);
    if (joined === null) all.push({ ...draft, at });
    else all.splice(-1, 1, { ...joined, at });
    for (const { cut, span, pieces } of removed) removals.push(makeRemoval(page.source, span, cut.cause, pieces));
  });
  for (const { rule, span, pieces } of page.drops) {
    removals.push(makeRemoval(page.source, span, reasons.drop(rule, page.source.slice(span.start, span.end)), pieces));
  }
  const drafts = all.map((draft, at) => (isLoneRow(all, at) ? { ...flattenRow(draft), at: draft.at } : draft));
  const { body, places } = makeBody(drafts.filter((draft) => draft.field === 'body'), page.media, base);
  const kept: Kept[] = [];
  const repairs: Repair[] = [];
  let next = 0;
  for (const draft of drafts) {
    const place = draft.field === 'body' ? places[next++] : undefined;
    const to = { field: draft.field, block: place?.block ?? null, item: place?.item ?? null };
    pushKept(draft.pieces, to, kept);
    for (const piece of draft.pieces) {
      if (piece.repair !== undefined) repairs.push(makeRepair(page.source, piece, piece.repair, reasons));
    }
  }
  const lines = new Map(drafts.filter((draft) => draft.field !== 'body').map((draft) => [draft.field, draft.text]));
  return { body, kept, removals: mergeRuns(page.source, removals), repairs, lines };
}

/** Puts the halves of a sentence together that an advertisement stood between; `null` where they are no halves. */
function join(source: string, first: Draft, second: Draft): Draft | null {
  const end = first.pieces.at(-1)?.span.end ?? source.length;
  const both = [first, second].every(({ kind, field }) => kind === 'text' && field === 'body');
  if (!both || !isLower(second.text.charAt(0)) || isSentenceEnd(first.text.charCodeAt(first.text.length - 1))) return null;
  return /\s/.test(source.charAt(end)) ? joinHalves(first, second, { start: end, end: end + 1 }) : null;
}

/** True for a table row whose neighbours were left out. */
function isLoneRow(drafts: readonly Draft[], at: number): boolean {
  const isRow = (draft: Draft | undefined): boolean => draft?.kind === 'row' && draft.field === 'body';
  return drafts[at]?.kind === 'row' && !isRow(drafts[at - 1]) && !isRow(drafts[at + 1]);
}

/** The one maker of removals. */
function makeRemoval(source: string, span: Span, cause: Cause, pieces: readonly Piece[] = []): Removal {
  const { kind, rule, because, evidence, confidence } = cause;
  const parts = textParts(source, pieces);
  return { kind, rule, because, evidence, confidence, span, text: source.slice(span.start, span.end), ...(parts && { parts }) };
}

function makeRepair(source: string, { span, text }: Piece, rule: string, reasons: Reasons): Repair {
  return { rule, because: reasons.repair(rule), span, before: source.slice(span.start, span.end), after: text };
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

/**
 * Sorts removals by place, drops those inside another, and makes one of neighbours that one rule
 * took out for one reason with nothing but white space between them.
 */
function mergeRuns(source: string, removals: readonly Removal[]): Removal[] {
  const sorted = [...removals].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: Removal[] = [];
  const inner: Removal[] = [];
  for (const removal of sorted) {
    const last = out.at(-1);
    if (last !== undefined && removal.span.start < last.span.end) {
      inner.push(removal);
      continue;
    }
    out.push(removal);
    if (last === undefined || !canMerge(source, last, removal)) continue;
    const span = { start: last.span.start, end: removal.span.end };
    const confidence = Math.min(last.confidence, removal.confidence);
    const parts = last.parts === undefined && removal.parts === undefined ? undefined : [...partsOf(last), ...partsOf(removal)];
    out.splice(-2, 2, { ...last, confidence, span, text: source.slice(span.start, span.end), ...(parts && { parts }) });
  }
  return inner.length === 0 ? out : withInner(out, inner);
}

/** What went by itself from the middle of a removal is text of that removal, not one of its tags. */
function withInner(removals: readonly Removal[], inner: readonly Removal[]): Removal[] {
  let next = 0;
  return removals.map((removal) => {
    const spans: Span[] = [];
    for (; next < inner.length && (inner[next] as Removal).span.start < removal.span.end; next++) spans.push(...partsOf(inner[next] as Removal));
    return removal.parts === undefined || spans.length === 0 ? removal : { ...removal, parts: mergeSpans([...removal.parts, ...spans]) };
  });
}

/** True for two stretches of one context: the lines of a menu are one removal, two widgets are two. */
function canMerge(source: string, a: Removal, b: Removal): boolean {
  if (a.rule !== b.rule || a.kind !== b.kind || a.rule !== modelRule.id) return false;
  return source.slice(a.span.end, b.span.start).trim() === '';
}
