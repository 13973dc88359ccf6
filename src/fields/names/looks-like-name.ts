import { readName } from './read-name.js';

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
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > LONGEST || /[\d@?!:;|/\\<>{}=+#$€£%&…]/.test(trimmed)) return 0;
  const degrees = trimmed.indexOf(',');
  const name = degrees < 0 ? trimmed : trimmed.slice(0, degrees);
  const piece = readName(name, 0, name.length);
  // "Everfit Team" is an author often enough, and a menu entry as often
  if (piece.kind === 'team' && degrees < 0) return 0.4;
  if (piece.kind !== 'person' || piece.tail === 'prose' || piece.start > 0) return 0;
  if (degrees >= 0) {
    const rest = trimmed.slice(degrees + 1).split(',').map((part) => readName(part, 0, part.length));
    if (!rest.every((part) => part.kind === 'credential' || part.kind === 'suffix')) return 0;
  }
  return piece.tail === 'role' ? piece.score * 0.5 : piece.score;
}
