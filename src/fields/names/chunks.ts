import type { DateMatch } from '../dates/date-match.js';
import { dateRole, isLabelWord } from '../dates/date-role.js';
import { readName } from './read-name.js';

/** A stretch of a line between hard separators and dates. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** `label`: "Published on", "Updated:"; `meta`: "5 min read", "0 Comments"; `role`: "Senior Writer"; `text`: the rest. */
  readonly kind: 'text' | 'label' | 'meta' | 'role';
  /** True if a date or a reading time stands right before or after it. */
  readonly beside: boolean;
}

/** Signs that part the cells of a widget line; dashes and slashes only between spaces. */
const SEPARATOR = /[|¦│·•⋅∙●■◆‧»›→✦☆⎯\t\n\r—\p{Extended_Pictographic}]|\s[–—−\-/~]\s|\s{2}/gu;

const SOME_SEPARATOR = new RegExp(SEPARATOR.source, 'u');

/** True if a sign parts the line into cells. */
export const hasSeparator = (line: string): boolean => SOME_SEPARATOR.test(line);

/** Cuts a line where cells of a widget meet and where dates stand. */
export function chunksOf(line: string, dates: readonly DateMatch[]): Chunk[] {
  const cuts: { start: number; end: number; date: boolean }[] = dates.map(({ start, end }) => ({ start, end, date: true }));
  for (const match of line.matchAll(SEPARATOR)) {
    const start = match.index;
    const end = start + match[0].length;
    // "By  Jane Doe &  John Roe": two spaces are no border behind a joining sign
    if (/^\s+$/u.test(match[0]) && /[,&;:]$|\b(?:by|and)$/iu.test(line.slice(Math.max(0, start - 4), start))) continue;
    if (!dates.some((date) => date.start < end && start < date.end)) cuts.push({ start, end, date: false });
  }
  cuts.sort((a, b) => a.start - b.start);
  const chunks: Chunk[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: line.length, end: line.length, date: false }]) {
    const chunk = cut.start > from ? chunkAt(line, from, cut.start, cut.date, cuts.length > 0) : null;
    if (chunk !== null) chunks.push(chunk);
    from = Math.max(from, cut.end);
  }
  return chunks.map((chunk, index) => ({ ...chunk, beside: chunk.kind === 'meta' || isBeside(chunks, index, dates) }));
}

/** Does a date or reading time stand right before or after it, labels aside? */
function isBeside(chunks: readonly Chunk[], index: number, dates: readonly DateMatch[]): boolean {
  let before = index - 1;
  while (isPassed(chunks[before])) before -= 1;
  let after = index + 1;
  while (isPassed(chunks[after])) after += 1;
  if (chunks[before]?.kind === 'meta' || chunks[after]?.kind === 'meta') return true;
  const from = chunks[before]?.end ?? 0;
  const to = chunks[after]?.start ?? Infinity;
  return dates.some((date) => date.start >= from && date.end <= to);
}

const isPassed = (chunk: Chunk | undefined): boolean => chunk?.kind === 'label' || chunk?.kind === 'role';

function chunkAt(line: string, start: number, end: number, dateFollows: boolean, several: boolean): Chunk | null {
  const stop = beforeLabel(line, start, end, dateFollows);
  const text = line.slice(start, stop).trim();
  if (!/[\p{L}\p{N}]/u.test(line.slice(start, end))) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return { start, end, kind: 'label', beside: false };
  if (isMeta(text)) return { start, end, kind: 'meta', beside: true };
  return { start, end: stop, kind: several && isRole(line, start, stop) ? 'role' : 'text', beside: false };
}

/** "Senior Writer", "Guest Columnists": a few words, one of them a role. */
function isRole(line: string, start: number, end: number): boolean {
  return end - start <= 60 && line.slice(start, end).trim().split(/\s+/).length <= 6 && readName(line, start, end).kind === 'role';
}

/** "5 min read", "1,234 views", "No Comments", "12 words": a number and a few words, or no number of comments. */
function isMeta(text: string): boolean {
  if (text.length > 40) return false;
  if (/^\D?\d[\d.,]*\+?(?:\s?\p{L}[\p{L}\p{M}'’.-]*)?(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,3}$/u.test(text)) return true;
  return /^(?:no|leave a|add a|post a|reading time|read time|est|estimated|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения)\b/iu.test(text);
}

/**
 * Where a label in front of a date begins: `Jane Doe Updated: ` -> behind `Doe`. Cuts glued ones too:
 * `Emmet WhiteUpdated:`, `KORIN MILLERPUBLISHED:`. Small words go with the label, or with the date ("on May 3").
 */
function beforeLabel(line: string, start: number, end: number, dateFollows: boolean): number {
  let stop = end;
  for (let words = 0; words < 6; words += 1) {
    let last = stop;
    while (last > start && LABEL_EDGE.test(line.charAt(last - 1))) last -= 1;
    let first = last;
    while (first > start && last - first < 24 && WORD_SIGN.test(line.charAt(first - 1))) first -= 1;
    const word = line.slice(first, last);
    if (word === '') break;
    if (isLabelWord(word) || DATE_JOINTS.has(word.toLowerCase())) {
      stop = first;
      continue;
    }
    const glued = gluedLabel(word);
    if (glued !== null) stop = last - glued;
    break;
  }
  if (stop === end) return end;
  return dateFollows || dateRole(line.slice(stop, end)) !== null ? stop : end;
}

const LABEL_EDGE = /[\s:：(,-]/;
const WORD_SIGN = /[\p{L}\p{M}'’]/u;

/** Small words between a name and a date, lower case. */
const DATE_JOINTS: ReadonlySet<string> = new Set(['am', 'at', 'data', 'den', 'dne', 'el', 'em', 'från', 'il', 'in', 'la', 'le', 'on', 'op', 'på', 'the', 'vom', 'в', 'из', 'от']);

const FIRST_OF_LABEL: ReadonlySet<string> = new Set(['last', 'originally']);

/** Length of a label glued to the end of a word, `null` if there is none. */
function gluedLabel(word: string): number | null {
  const camel = /\p{Ll}(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1];
  if (camel !== undefined && (dateRole(camel) !== null || FIRST_OF_LABEL.has(camel.toLowerCase()))) return camel.length;
  const upper = /^\p{Lu}{3,}?(PUBLISHED|UPDATED|POSTED|MODIFIED|LAST|ORIGINALLY)$/u.exec(word)?.[1];
  return upper === undefined ? null : upper.length;
}
