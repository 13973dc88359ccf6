import { type RecordRole, roleOfKey } from '../record-keys.js';
import type { Taken } from './emphasis.js';

/** How services that make Markdown of pages begin: the title, where it is from, and what follows. */
const HEADER = /^\s{0,20}Title: [^\r\n]{0,1000}(?:\r?\n){1,2}URL Source: \S{1,4000}\s/;
/** A line of the header; it ends where the content begins. */
const LINE = /^(\p{L}[\p{L} ]{2,30}): ?(\S*)/gmu;
const CONTENT = 'Markdown Content:';
/** The header is no longer, in UTF-16 code units. */
const LONGEST = 8_000;

/** Lines that leave their labels and keep what they say. */
const LABELLED: ReadonlySet<RecordRole | null> = new Set(['date', 'markdown', 'title']);

/** The labels and addresses of such a header; none where a text begins in another way. */
export function headerSigns(text: string): Taken[] {
  const head = text.slice(0, LONGEST);
  const end = HEADER.test(head) ? head.indexOf(CONTENT) : -1;
  if (end < 0) return [];
  return [...head.slice(0, end + CONTENT.length).matchAll(LINE)].flatMap(({ 0: line, 1: key = '', 2: value = '', index }) => {
    const role = roleOfKey(key);
    if (role === 'record') return [{ start: index, end: index + line.length }];
    return LABELLED.has(role) ? [{ start: index, end: index + line.length - value.length }] : [];
  });
}
