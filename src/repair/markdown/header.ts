import type { Taken } from './emphasis.js';

/** How services that make Markdown of pages begin: the title, where it is from, and what follows. */
const HEADER = /^\s{0,20}Title: [^\r\n]{0,1000}(?:\r?\n){1,2}URL Source: \S{1,4000}\s/;
/** Labels of its lines, and the lines that say nothing of the article; it ends where the content begins. */
const LABEL = /^(?:Title: |URL Source: \S*|Published Time: |Number of Pages: \d+|Markdown Content:)/gm;
const CONTENT = 'Markdown Content:';
/** The header is no longer, in UTF-16 code units. */
const LONGEST = 8_000;

/** The labels and addresses of such a header; none where a text begins in another way. */
export function headerSigns(text: string): Taken[] {
  if (!HEADER.test(text.slice(0, LONGEST))) return [];
  const end = text.slice(0, LONGEST).indexOf(CONTENT);
  if (end < 0) return [];
  return [...text.slice(0, end + CONTENT.length).matchAll(LABEL)].map(({ 0: label, index }) => ({
    start: index,
    end: index + label.length,
  }));
}
