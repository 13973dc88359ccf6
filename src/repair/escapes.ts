import type { Edit } from './edit.js';
import { noEdits } from './edits.js';

/** So many line ends are escaped, and so many times as many as are not: fewer stand in texts about programs. */
const FEWEST_ENDS = 3;
const TIMES_AS_MANY = 3;

/** The escapes of a JSON string, a surrogate pair as one. */
const ESCAPE = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\["\\/bfnrt]/g;
const SIGNS: Readonly<Record<string, string>> = { b: ' ', f: ' ', n: '\n', r: '\r', t: '\t' };

/**
 * Finds the escapes of a text that was cut out of JSON with its quotes off: its lines end in `\n` written out.
 *
 * @returns sorted edits that do not overlap, each one escape; none where line ends are line ends
 * @example
 * ```ts
 * findEscapes('One.\\nTwo.\\nThree.\\nFour.')[0]; // { start: 4, end: 6, with: '\n', rule: 'escape-sequence' }
 * ```
 */
export function findEscapes(text: string): readonly Edit[] {
  if (!text.includes('\\n')) return noEdits;
  const count = (part: string): number => text.split(part).length - 1;
  const ends = count('\\n');
  if (ends < FEWEST_ENDS || ends < TIMES_AS_MANY * count('\n')) return noEdits;
  return [...text.matchAll(ESCAPE)].map(({ 0: escape, index }) => ({
    start: index,
    end: index + escape.length,
    with: signOf(escape),
    rule: 'escape-sequence',
  }));
}

function signOf(escape: string): string {
  const sign = escape.charAt(1);
  if (sign !== 'u') return SIGNS[sign] ?? sign;
  return String.fromCharCode(...[...escape.matchAll(/[\da-fA-F]{4}/g)].map(([code]) => Number.parseInt(code, 16)));
}
