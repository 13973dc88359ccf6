import { readName } from './read-name.js';

/** So much a name looks like one whose given name or surname is known. */
export const KNOWN_NAME = 0.85;

/** No name of a person is longer. */
const LONGEST = 60;

/**
 * How much a text looks like the name of one person and nothing else, from 0 (no name) to 1. Looks at its shape and at
 * words that never are in names; it does not know whether the page has such an author.
 *
 * @example
 * ```ts
 * looksLikeName('Jane van der Berg');  // 0.95 or so
 * looksLikeName('Latest News');        // 0
 * looksLikeName('Susan');              // low: one word alone
 * ```
 */
export function looksLikeName(text: string): number {
  if (text.length > LONGEST * 2) return 0;
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > LONGEST || /[\d@?!:;|/\\<>{}=+#$€£%&…]/.test(trimmed)) return 0;
  const [name = '', ...degrees] = trimmed.split(',');
  const { kind, tail, start, score } = readName(name, 0, name.length);
  // "Everfit Team" is an author often enough, and a menu entry as often
  if (kind === 'team' && degrees.length === 0) return 0.4;
  if (kind !== 'person' || tail === 'prose' || start > 0) return 0;
  for (const part of degrees) if (!['credential', 'suffix'].includes(readName(part, 0, part.length).kind)) return 0;
  return tail === 'role' ? score * 0.5 : score;
}
