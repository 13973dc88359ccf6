import { isSentencePart, withoutAnd } from '../clause.js';
import { isSmall } from '../names/letters.js';
import { partsAt, trimSigns } from './trim.js';

/** Longest tag, in code units and in words. */
const LONGEST = 50;
const MOST_WORDS = 6;

/**
 * The entries of a line such as `storms, harbours, #ferries`: `null` where the line reads otherwise.
 * A line without separators is one entry if it is short enough to be one.
 */
export function entriesOf(text: string): string[] | null {
  const line = trimSigns(text, '.');
  if (line === '') return null;
  const hashed = /(?:^|\s)#[^\s#]/.test(line);
  // A slash and a dash part entries only between spaces.
  const parts = hashed ? partsAt(line, '#') : partsAt(line.replace(/\s[/–—]\s/g, '|'), SEPARATORS);
  const found = parts.map((part) => trimSigns(part, `#"'“”,;|•·`)).filter((part) => part !== '');
  // "Ports, Ferries, and Storms."
  const isClosed = !hashed && text.trimEnd().endsWith('.');
  const entries = isClosed && found.length > 1 ? [...found.slice(0, -1), withoutAnd(found.at(-1) ?? '')] : found;
  if (entries.length === 0 || !entries.every(isEntry)) return null;
  if (isClosed && entries.some((entry) => isProse(entry, entries.length === 1))) return null;
  return entries.length === 1 && !hashed && (entries[0] as string).split(/\s+/).length > 3 ? null : entries;
}

/** "she hated them", "the weather": what stands in a list only where the list is a sentence. */
function isProse(entry: string, alone: boolean): boolean {
  const words = entry.split(/\s+/);
  return isSentencePart(entry) || (alone && words.length > 2 && isSmall((words.at(-1) ?? '').charAt(0)));
}

/** Signs between entries. */
const SEPARATORS = ',;|•·、，؛،\t';

function isEntry(entry: string): boolean {
  return (
    entry.length <= LONGEST &&
    entry.split(/\s+/).length <= MOST_WORDS &&
    /[^\W\d_]|[^\0-\x7f]/.test(entry) &&
    !/[.!?:](?:\s|$)|https?:|@/.test(entry)
  );
}

/** Entries without repeats, the first spelling kept. */
export function distinctEntries(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = entry.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
