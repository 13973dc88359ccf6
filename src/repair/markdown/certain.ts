import type { SourceLine } from './lines.js';

/** The signs of Markdown that plain text hardly ever has, each in one line: links, headings, words in bold. */
const SIGNS: readonly RegExp[] = [
  /\]\((?:[a-z][a-z\d+.-]{1,20}:|www\.|[/#?.<])/gi,
  /^ {0,3}#{2,6} +[^\s#]/g,
  /\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*\B/g,
];
/** So many signs of two kinds, or of links alone, leave no doubt. */
const FEWEST_SIGNS = 3;
const FEWEST_LINKS = 5;
/** A text that speaks of Markdown may show its signs: so many times as many. */
const TIMES_WHERE_NAMED = 8;

/** True if a text can only be Markdown. */
export function isMarkdown(text: string, lines: readonly SourceLine[]): boolean {
  const counts = SIGNS.map((sign) => lines.reduce((count, { start, end }) => count + (text.slice(start, end).match(sign)?.length ?? 0), 0));
  // A comment in a program looks like a heading of the first level.
  if (lines.some(({ start, end }) => /^ {0,3}# +[^\s#]/.test(text.slice(start, end)))) counts[1] = (counts[1] ?? 0) + 1;
  const kinds = counts.filter((count) => count > 0).length;
  const signs = counts.reduce((sum, count) => sum + count, 0);
  const times = /markdown/i.test(text) ? TIMES_WHERE_NAMED : 1;
  return kinds > 1 ? signs >= FEWEST_SIGNS * times : (counts[0] ?? 0) >= FEWEST_LINKS * times;
}
