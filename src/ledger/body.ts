import type { Block, ListItem } from '../article.js';
import { isSentenceEnd, isUpper, isDigit } from '../read/chars.js';
import type { Draft } from './draft.js';

/** Where one draft went: its block and, in a list or table, its entry. */
export interface Place {
  readonly block: number;
  readonly item: number | null;
}

/** A heading is no longer than this; a longer line without an end is a paragraph. */
const HEADING_WORDS = 16;
const HEADING_LENGTH = 110;

/** Makes the body's blocks of what was kept: entries become lists, rows tables, short lines headings. */
export function makeBody(drafts: readonly Draft[]): { body: Block[]; places: Place[] } {
  const body: Block[] = [];
  const places: Place[] = [];
  let at = 0;
  while (at < drafts.length) {
    const run = runEnd(drafts, at);
    const grouped = run - at > 1 || drafts[at]?.kind === 'item';
    for (let i = at; i < run; i++) places.push({ block: body.length, item: grouped ? i - at : null });
    body.push(makeBlock(drafts, at, run));
    at = run;
  }
  return { body, places };
}

/** Behind the last draft that goes into one block with the draft at `first`. */
function runEnd(drafts: readonly Draft[], first: number): number {
  const { kind, number } = drafts[first] as Draft;
  let end = first + 1;
  if (kind !== 'item' && kind !== 'row') return end;
  const follows = (draft: Draft | undefined): boolean =>
    draft?.kind === kind && (draft.number === null) === (number === null);
  while (follows(drafts[end])) end++;
  return end;
}

function makeBlock(drafts: readonly Draft[], first: number, end: number): Block {
  const draft = drafts[first] as Draft;
  const { kind, text } = draft;
  if (kind === 'item') {
    const own = drafts.slice(first, end);
    return { type: 'list', ordered: draft.number !== null, start: draft.number ?? 1, items: makeItems(own) };
  }
  if (kind === 'row' && end - first > 1) return makeTable(drafts.slice(first, end));
  if (kind === 'code') return { type: 'code', text, language: null };
  if (kind === 'quote') return { type: 'quote', text, marks: [], cite: null };
  if (kind === 'heading') return { type: 'heading', level: draft.level, text, marks: [] };
  const heading = isHeading(draft, drafts[end]);
  return heading ? { type: 'heading', level: 2, text, marks: [] } : { type: 'paragraph', text, marks: [] };
}

/** Entries with their depth: the indentations that occur, in order, are depth 0, 1, 2 ... */
function makeItems(drafts: readonly Draft[]): ListItem[] {
  const indents = [...new Set(drafts.map((draft) => draft.level))].sort((a, b) => a - b);
  const depth = new Map(indents.map((indent, at) => [indent, at]));
  return drafts.map(({ text, level }) => ({ text, marks: [], depth: depth.get(level) ?? 0 }));
}

function makeTable(drafts: readonly Draft[]): Block {
  const rows = drafts.map((draft) => draft.text.split('\t').map((cell) => cell.trim()));
  const numbers = (row: readonly string[] | undefined): number =>
    row?.filter((cell) => isDigit(cell.charCodeAt(0)) || cell === '').length ?? 0;
  const header = numbers(rows[0]) === 0 && rows.slice(1).some((row) => numbers(row) > 0);
  return { type: 'table', header, rows };
}

/** True for a short line without an end that stands before prose, a list or a table. */
function isHeading(draft: Draft, next: Draft | undefined): boolean {
  const { text, words } = draft;
  if (draft.kind !== 'text' || next === undefined || words > HEADING_WORDS || text.length > HEADING_LENGTH) return false;
  const last = text.charCodeAt(text.length - 1);
  const question = text.endsWith('?') || text.endsWith('？') || text.endsWith('!');
  if ((isSentenceEnd(last) && !question) || ',;:'.includes(text.charAt(text.length - 1))) return false;
  const first = text.charAt(0);
  if (!isUpper(first) && !isDigit(first.charCodeAt(0)) && first.toLowerCase() !== first.toUpperCase()) return false;
  return next.kind !== 'text' || next.words > words;
}
