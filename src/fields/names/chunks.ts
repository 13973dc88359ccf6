import type { DateMatch } from '../dates/date-match.js';
import { dateRole } from '../dates/date-role.js';
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
const SEPARATOR = /[|¦│·•⋅∙●▪■◆‧»›→✦★☆⎯\t\n\r]|\s[–—−\-/~]\s|—|\s{2,}|\p{Extended_Pictographic}/gu;

/** Words that only join a date to what stands before it, folded. */
const DATE_JOINTS = /(?:^|\s)(?:on|at|am|le|el|em|il|op|den|dne|på|the|in|vom|a|la|из|от|в|från|data)\s*$/iu;

/** Cuts a line where cells of a widget meet and where dates stand. */
export function chunksOf(line: string, dates: readonly DateMatch[]): Chunk[] {
  const cuts: { start: number; end: number }[] = dates.map(({ start, end }) => ({ start, end }));
  for (const match of line.matchAll(SEPARATOR)) {
    const start = match.index;
    const end = start + match[0].length;
    // "By  Jane Doe &  John Roe": two spaces are no border behind a joining sign
    if (/^\s+$/u.test(match[0]) && /[,&;:]$|\b(?:by|and)$/iu.test(line.slice(Math.max(0, start - 4), start))) continue;
    if (!dates.some((date) => date.start < end && start < date.end)) cuts.push({ start, end });
  }
  cuts.sort((a, b) => a.start - b.start);
  const chunks: Chunk[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: line.length, end: line.length }]) {
    const chunk = cut.start > from ? chunkAt(line, from, cut.start) : null;
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

function chunkAt(line: string, start: number, end: number): Chunk | null {
  const stop = beforeLabel(line, start, end);
  const text = line.slice(start, stop).trim();
  if (!/[\p{L}\p{N}]/u.test(line.slice(start, end))) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return { start, end, kind: 'label', beside: false };
  if (isMeta(text)) return { start, end, kind: 'meta', beside: true };
  return { start, end: stop, kind: isRole(line, start, stop) ? 'role' : 'text', beside: false };
}

/** "Senior Writer", "Guest Columnists": a few words, one of them a role. */
function isRole(line: string, start: number, end: number): boolean {
  return end - start <= 60 && line.slice(start, end).trim().split(/\s+/).length <= 6 && readName(line, start, end).kind === 'role';
}

/** "5 min read", "1,234 views", "No Comments", "12 words": a number and a few words, or no number of comments. */
function isMeta(text: string): boolean {
  if (text.length > 40) return false;
  if (/^\D?\d[\d.,]*\+?\s?[kKmM]?\s*(?:\p{L}[\p{L}\p{M}'’.-]*\s*){0,4}$/u.test(text)) return true;
  return /^(?:no|leave a|add a|post a|reading time|read time|est|estimated|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения)\b/iu.test(text);
}

/**
 * Where a label in front of a date begins: `Jane Doe Updated: ` -> behind `Doe`. Cuts glued ones too:
 * `Emmet WhiteUpdated:`, `KORIN MILLERPUBLISHED:`.
 */
function beforeLabel(line: string, start: number, end: number): number {
  let stop = end;
  for (let words = 0; words < 5; words += 1) {
    const head = line.slice(start, stop).replace(/[\s:：(,\u00a0-]+$/u, '');
    const joint = DATE_JOINTS.exec(`${head} `);
    const word = /[\p{L}\p{M}'’]+$/u.exec(head)?.[0] ?? '';
    if (word === '') return start + head.length;
    const glued = gluedLabel(word);
    if (glued !== null) stop = start + head.length - glued;
    else if (isLabelWord(head, word)) stop = start + head.length - word.length;
    else if (joint !== null && words < 4 && (words > 0 || stop === end)) {
      // "on" counts only where a label or nothing stands before it, or a date behind it
      stop = start + head.length - word.length;
    } else return words === 0 ? end : stop;
  }
  return stop;
}

const FIRST_OF_LABEL = new Set([
  'date', 'dernière', 'first', 'jour', 'laatst', 'last', 'letzte', 'medically', 'mis', 'mise', 'originally',
  'senast', 'sidst', 'sist', 'ultimo', 'zuletzt', 'à', 'última',
]);

function isLabelWord(head: string, word: string): boolean {
  if (FIRST_OF_LABEL.has(word.toLowerCase())) return true;
  return dateRole(word) !== null || (word.length <= 6 && dateRole(head.slice(-24)) !== null && dateRole(head.slice(-24, -word.length)) === null);
}

/** Length of a label glued to the end of a word, `null` if there is none. */
function gluedLabel(word: string): number | null {
  const camel = /\p{Ll}(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1];
  if (camel !== undefined && (dateRole(camel) !== null || FIRST_OF_LABEL.has(camel.toLowerCase()))) return camel.length;
  const upper = /^\p{Lu}{3,}?(PUBLISHED|UPDATED|POSTED|MODIFIED|LAST|ORIGINALLY)$/u.exec(word)?.[1];
  return upper === undefined ? null : upper.length;
}
