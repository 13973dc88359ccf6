import { isAsciiAlphanumeric } from '../page/ascii.js';
import { c1AsWindows } from './c1.js';
import type { Edit } from './edit.js';
import { noEdits } from './edits.js';
import { isSpokenOf, lineFacts, type LineFacts } from './entity-context.js';
import { namedEntities } from '../tables.js';
import { isVanishing } from './invisible.js';
import { isLineEnd } from './line-ends.js';

/** Longest entity read, `&` and `;` included: longer than any name in the table and any number. */
const MAX_LENGTH = 24;

/** Offset of the `;` that ends the entity which `&` at `start` opens; -1 if it opens none. */
function endOf(text: string, start: number): number {
  let i = start + 1;
  if (text.charCodeAt(i) === 0x23) i++;
  const first = i;
  const limit = Math.min(text.length, start + MAX_LENGTH);
  while (i < limit && isAsciiAlphanumeric(text.charCodeAt(i))) i++;
  return i > first && i < limit && text.charCodeAt(i) === 0x3b ? i : -1;
}

/** What a numeric reference stands for; `null` if no character. 128 to 159 mean windows-1252, as in HTML. */
function numbered(digits: string): string | null {
  const hex = /^[xX][\da-fA-F]+$/.test(digits);
  if (!hex && !/^\d+$/.test(digits)) return null;
  const value = hex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (value >= 0x80 && value <= 0x9f) return c1AsWindows(value);
  // Line ends and tabs: an entity cannot break the line it stands on.
  if (isLineEnd(value) || value === 0x09) return ' ';
  const isCharacter = value >= 0x20 && value !== 0x7f && value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff);
  return isCharacter && (value & 0xfffe) !== 0xfffe && !(value >= 0xfdd0 && value <= 0xfdef) ? String.fromCodePoint(value) : null;
}

/** What `text.slice(start, end + 1)`, from `&` to `;`, stands for; `null` if it is no entity. */
function decoded(text: string, start: number, end: number): string | null {
  if (text.charCodeAt(start + 1) === 0x23) return numbered(text.slice(start + 2, end));
  const char = namedEntities.get(text.slice(start + 1, end)) ?? null;
  return char === '\n' || char === '\t' ? ' ' : char;
}

/** Whether an entity follows at `at`, which is the offset after a `&`. */
function continuesAsEntity(text: string, at: number): boolean {
  const end = endOf(text, at - 1);
  if (end < 0) return false;
  const inner = text.slice(at, end);
  return inner.startsWith('#') ? numbered(inner.slice(1)) !== null : namedEntities.has(inner);
}

/**
 * Finds HTML entities left in text, each decoded exactly once: `&amp;lt;` becomes `&lt;`. Only
 * entities that end in `;` count, so `?a=1&copy=2` and `AT&T` stay, and so do names the table does
 * not know and numbers of no character.
 *
 * An article may speak of entities: see `isSpokenOf` for the ones that stay. In "Write &amp; for an
 * ampersand" the entity is decoded: nothing tells it from the many that were left by accident.
 *
 * @param settle - leave an entity that would decode to (a part of) another one, so that a second run
 *   finds nothing: `&amp;lt;` then stays as it stands
 * @returns sorted edits that do not overlap
 * @example
 * ```ts
 * decodeEntities('Q&amp;A'); // [{ start: 1, end: 6, with: '&', rule: 'html-entity' }]
 * ```
 */
export function decodeEntities(text: string, settle = false): readonly Edit[] {
  let found: Edit[] | null = null;
  let lineEnd = -1;
  let line: LineFacts = { showsMarkup: false, showsAmpersand: false };
  // The end of what the text has become so far, long enough to hold an unfinished entity.
  let tail = '';
  let tailEnd = 0;
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
    const end = endOf(text, start);
    const char = end < 0 ? null : decoded(text, start, end);
    if (char === null) continue;
    if (start >= lineEnd) {
      let lineStart = start;
      while (lineStart > 0 && lineStart > lineEnd && !isLineEnd(text.charCodeAt(lineStart - 1))) lineStart--;
      lineEnd = end;
      while (lineEnd < text.length && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd++;
      line = lineFacts(text, lineStart, lineEnd);
    }
    if (isSpokenOf(text, start, end, line)) continue;
    if (settle) {
      tail = (tail + text.slice(Math.max(tailEnd, start - MAX_LENGTH), start)).slice(-MAX_LENGTH);
      tailEnd = start;
      const joins = /^[#;A-Za-z0-9]$/.test(char) || isVanishing(char);
      if (joins && /&#?[A-Za-z0-9]*$/.test(tail)) continue;
      if (char === '&' && continuesAsEntity(text, end + 1)) continue;
      tail += char;
      tailEnd = end + 1;
    }
    (found ??= []).push({ start, end: end + 1, with: char, rule: 'html-entity' });
    start = end;
  }
  return found ?? noEdits;
}
