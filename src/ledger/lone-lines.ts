/* What is left of a table or a numbered list may be one line: then it is a line of text, as a reader of plain text takes it. */
import type { Page, Piece } from '../page/page.js';
import { textOf } from '../page/slice.js';
import { SPACE_RULES } from '../read/pieces.js';
import { goesOnTable, type Draft } from './draft.js';
import { listEnd } from './lists.js';

/** The draft at `at` as a line of text, if it is a row or a numbered entry of plain text whose neighbours were left out; `null` if not. */
export function loneLine({ source, style }: Page, drafts: readonly Draft[], at: number): Draft | null {
  const draft = drafts[at] as Draft;
  if (draft.field !== 'body') return null;
  if (draft.kind === 'row') return isLoneRow(drafts, at) ? flattenRow(draft) : null;
  return style !== 'html' && draft.kind === 'item' && isLoneEntry(drafts, at) ? withNumber(source, draft) : null;
}

function isLoneRow(drafts: readonly Draft[], at: number): boolean {
  const isRow = (draft: Draft | undefined): boolean => draft?.kind === 'row' && draft.field === 'body';
  const isAlone = (above: Draft | undefined, below: Draft | undefined): boolean => !isRow(above) || !isRow(below) || !goesOnTable(below);
  return isAlone(drafts[at - 1], drafts[at]) && isAlone(drafts[at], drafts[at + 1]);
}

/** True for the only entry of its list. */
function isLoneEntry(drafts: readonly Draft[], at: number): boolean {
  return drafts[at - 1]?.kind !== 'item' && listEnd(drafts, at) === at + 1;
}

/** A row that stands alone is no table: its tabs become spaces, and it a paragraph. */
function flattenRow(draft: Draft): Draft {
  const pieces = draft.pieces.flatMap(splitAtTabs);
  return { ...draft, kind: draft.quoted ? 'quote' : 'text', pieces, text: textOf(pieces) };
}

function splitAtTabs(piece: Piece): Piece[] {
  if (piece.repair !== undefined) return [{ ...piece, text: piece.text.replaceAll('\t', ' ') }];
  const out: Piece[] = [];
  let at = piece.span.start;
  piece.text.split('\t').forEach((text, i) => {
    if (i > 0) out.push({ text: ' ', span: { start: at, end: ++at }, repair: SPACE_RULES.fold });
    if (text !== '') out.push({ text, span: { start: at, end: at + text.length } });
    at += text.length;
  });
  return out;
}

/** An entry with the number before it; as it is where more than its number stands there. */
function withNumber(source: string, draft: Draft): Draft | null {
  const end = draft.pieces[0]?.span.start ?? 0;
  const sign = ['.', ')'].find((each) => source.endsWith(`${draft.number}${each} `, end));
  if (draft.number === null || sign === undefined) return null;
  const text = `${draft.number}${sign} `;
  const pieces = [{ text, span: { start: end - text.length, end } }, ...draft.pieces];
  const marks = draft.marks.map((mark) => ({ ...mark, start: mark.start + text.length, end: mark.end + text.length }));
  return { ...draft, kind: 'text', pieces, marks, text: textOf(pieces), words: draft.words + 1, number: null };
}
