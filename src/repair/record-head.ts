import type { Edit } from './edit.js';
import { noEdits } from './edits.js';
import { type RecordRole, roleOfKey } from './record-keys.js';

/** The id of the repair; its edits tell a finder of fields that the source begins with a record's head. */
export const RECORD_HEAD = 'record-head';

const LINE = /^(\p{L}[\p{L}\p{N} _-]{0,30}):(?:$|[ \t](.*)$)/u;
const FENCE = /^(?:---|\+\+\+)[ \t]*$/;
/** `- bridge`, below a key without a value. */
const ENTRY = /^[ \t]+-[ \t]|^-[ \t]/;
const ADDRESS = /^https?:\/\//;
/** A head has so many of the roles, the title among them; between two fences it needs no other. */
const FEWEST_ROLES = 3;
/** Two fences, the title, and something else. */
const FEWEST_FENCED = 4;
/** It is no longer, in lines. */
const MOST_LINES = 60;

/** Keys in the words that stand before such a value on a page. */
const LABELS: Readonly<Partial<Record<RecordRole, string>>> = { author: 'By ', date: 'Published: ', modified: 'Updated: ' };

/** A line of the head, in offsets of the source. */
interface HeadLine {
  readonly start: number;
  readonly end: number;
  readonly role: RecordRole | null;
  /** Where its value begins. */
  readonly value: number;
}

/**
 * Finds the keys of a record's head, as front matter and tools that save articles write it above a text: `title: Storm`.
 * The title, the summary and entries of lists lose what is around them; lines that say nothing of the article go.
 *
 * @returns sorted edits that do not overlap, each inside one line; none where a text begins in another way
 * @example
 * ```ts
 * findRecordHead('title: Storm\nauthor: Jane Roe\ndate: 2024-03-03\n\nIt rained.')[0]; // { start: 0, end: 7, with: '', rule: 'record-head' }
 * ```
 */
export function findRecordHead(text: string): readonly Edit[] {
  const lines = headOf(text);
  const roles = new Set(lines.map(({ role }) => role).filter((role) => role !== null));
  // The head of services that make Markdown of pages has a form of its own: see findMarkdown.
  if (!roles.has('title') || roles.has('markdown') || (roles.size < FEWEST_ROLES && !isFenced(text, lines))) return noEdits;
  return lines.flatMap((line) => editsOf(text, line));
}

/** True for a head between two fences. */
function isFenced(text: string, lines: readonly HeadLine[]): boolean {
  const isFence = (line: HeadLine | undefined): boolean => line !== undefined && FENCE.test(text.slice(line.start, line.end));
  return lines.length >= FEWEST_FENCED && isFence(lines[0]) && isFence(lines.at(-1));
}

function headOf(text: string): HeadLine[] {
  const out: HeadLine[] = [];
  let at = text.length - text.trimStart().length;
  let isFenced = false;
  for (let seen = 0; at < text.length && seen < MOST_LINES; seen++) {
    const stop = text.indexOf('\n', at);
    const to = stop < 0 ? text.length : stop;
    const end = text.charAt(to - 1) === '\r' ? to - 1 : to;
    const line = text.slice(at, end);
    const match = LINE.exec(line);
    if (FENCE.test(line)) {
      out.push({ start: at, end, role: null, value: end });
      if (isFenced || seen > 0) break;
      isFenced = true;
    } else if (match !== null) {
      const role = roleOfKey(match[1] ?? '');
      // Without a fence a line that no head has is the text's own.
      if (role === null && !isFenced) break;
      out.push({ start: at, end, role, value: end - (match[2] ?? '').trimStart().length });
      if (role === 'text' || role === 'markdown') break;
    } else if (isFenced && ENTRY.test(line)) out.push({ start: at, end, role: null, value: end });
    else if (line.trim() !== '' || isFenced) break;
    at = to + 1;
  }
  return out;
}

function editsOf(text: string, { start, end, role, value }: HeadLine): Edit[] {
  const drop = (from: number, to: number): Edit[] => (to > from ? [{ start: from, end: to, with: '', rule: RECORD_HEAD }] : []);
  if (role === null || role === 'record' || (role === 'site' && ADDRESS.test(text.slice(value, end)))) return drop(start, end);
  const label = LABELS[role] ?? '';
  const key: Edit = { start, end: role === 'tags' ? start : value, with: label, rule: RECORD_HEAD };
  return [...(key.end > key.start ? [key] : []), ...signsOf(text, value, end).flatMap((at) => drop(at, at + 1))];
}

/** The quotes around a value, and the brackets and quotes of a list in one line: `['harbour', "storm"]`. */
function signsOf(text: string, start: number, end: number): number[] {
  const value = text.slice(start, end);
  if (/^(["']).+\1$/.test(value)) return [start, end - 1];
  return /^\[.*\]$/.test(value) ? [...value.matchAll(/^\[|\]$|(?<=[[,] ?)["']|["'](?=[\],])/g)].map(({ index }) => start + index) : [];
}
