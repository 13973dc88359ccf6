import type { Edit } from './edit.js';
import { noEdits } from './edits.js';

/** A list of so many addresses comes of a text browser, and not of an author. */
const FEWEST = 3;
/** Links that show nothing are numbered too: so many may be missing between two marks. */
const MOST_MISSING = 12;

/** `  12. https://a.example/port`, a line of the list. */
const ENTRY = /^[ \t]*(\d{1,4})\. {1,2}(?:https?|file|ftp|mailto|javascript|tel|data|about):\S*[ \t]*$/;
const MARK = /\[(\d{1,4})\]/g;

/** One line of the list below a text. */
interface Entry {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the numbers that lynx writes before the words of each link, and the list of addresses below the text that
 * they point into. Numbers in brackets that are out of turn are the author's: they stay.
 *
 * @returns sorted edits that do not overlap, each inside one line; none where no such list ends the text
 * @example
 * ```ts
 * const text = 'The [1]port is [2]closed [3]today.\n\n   1. https://a.example/\n   2. https://b.example/\n   3. https://c.example/';
 * findLinkNumbers(text)[0]; // { start: 4, end: 7, with: '', rule: 'link-number' }
 * ```
 */
export function findLinkNumbers(text: string): readonly Edit[] {
  if (!text.includes('[1]') && !text.includes('[2]')) return noEdits;
  const entries = listBelow(text);
  const [first] = entries;
  if (first === undefined || entries.length < FEWEST) return noEdits;
  const most = entries.at(-1)?.number ?? 0;
  const edits: Edit[] = [];
  let last = 0;
  for (const mark of text.slice(0, first.start).matchAll(MARK)) {
    const number = Number(mark[1]);
    if (number <= last || number > Math.min(most, last + MOST_MISSING)) continue;
    last = number;
    edits.push({ start: mark.index, end: mark.index + mark[0].length, with: '', rule: 'link-number' });
  }
  if (edits.length < FEWEST) return noEdits;
  return [...edits, ...entries.map(({ start, end }) => ({ start, end, with: '', rule: 'link-number' }))];
}

/** The lines of the list at the end of a text, from its first number on; lines without a number may stand between. */
function listBelow(text: string): Entry[] {
  const entries: Entry[] = [];
  for (let end = text.length; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const match = ENTRY.exec(text.slice(start, end));
    const above = entries.at(-1);
    if (match !== null) {
      const number = Number(match[1]);
      if (above !== undefined && number >= above.number) break;
      entries.push({ number, start, end });
      if (number === 1) break;
    } else if (entries.length === 0 ? end - start > LONGEST_END : end - start > LONGEST_LABEL) break;
    end = start - 1;
  }
  return entries.reverse();
}

/** Between two parts of the list stands `   Hidden links:`, and below it at most an empty line or two. */
const LONGEST_LABEL = 60;
const LONGEST_END = 3;
