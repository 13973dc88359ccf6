import { addressesIn } from '../page/addresses.js';
import type { Edit } from './edit.js';
import { noEdits } from './edits.js';

/** So many addresses come of a converter, and not of an author. */
const FEWEST = 5;

/**
 * Finds the addresses that converters such as html-to-text write behind the words of each link; one that fills a
 * line goes with the line end before it, since the text was wrapped around it.
 *
 * @returns sorted edits that do not overlap; none where a text holds few addresses
 * @example
 * ```ts
 * findAddresses('A [/a], b [/b], c [/c], d [/d] and e [/e].')[0]; // { start: 1, end: 6, with: '', rule: 'link-address' }
 * ```
 */
export function findAddresses(text: string): readonly Edit[] {
  if (!text.includes('[')) return noEdits;
  const found = addressesIn(text);
  if (found.length < FEWEST) return noEdits;
  const edits: Edit[] = [];
  for (const { start: index, end } of found) {
    const isLine = isLineEnd(text, index - 1) && isLineEnd(text, end) && edits.at(-1)?.end !== index;
    edits.push({
      start: isLine ? lineEndBefore(text, index) : spacesBefore(text, index, edits.at(-1)?.end ?? 0),
      end,
      with: '',
      rule: 'link-address',
    });
  }
  return edits;
}

function isLineEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '\n' || char === '\r' || (char === '' && at >= 0);
}

function spacesBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--;
  return start;
}

/** Where the line end before an offset begins; `\r\n` is one. */
function lineEndBefore(text: string, at: number): number {
  return text.charAt(at - 2) === '\r' && text.charAt(at - 1) === '\n' ? at - 2 : at - 1;
}
