import { isDigit } from '../page/ascii.js';
import { isSentenceEnd, isUpper } from '../read/chars.js';
import type { Draft } from './draft.js';

/** A heading is no longer than this; a longer line without an end is a paragraph. */
const HEADING_WORDS = 16;
const HEADING_LENGTH = 110;

/** Behind these a sentence goes on. */
const OPEN_ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(',;:，；：、،؛');

/** True for a short line without an end that begins like one. */
export function hasHeadingShape({ kind, text, words }: Draft): boolean {
  if (kind !== 'text' || words === 0 || words > HEADING_WORDS || text.length > HEADING_LENGTH) return false;
  const last = text.charCodeAt(text.length - 1);
  const question = text.endsWith('?') || text.endsWith('？') || text.endsWith('!');
  if ((isSentenceEnd(last) && !question) || OPEN_ENDS.has(text.charAt(text.length - 1))) return false;
  const first = text.charAt(0);
  return isUpper(first) || isDigit(first.charCodeAt(0)) || first.toLowerCase() === first.toUpperCase();
}

/** True for such a line that stands before prose, a list or a table. */
export function isHeading(draft: Draft, next: Draft | undefined): boolean {
  return next !== undefined && hasHeadingShape(draft) && (next.kind !== 'text' || next.words > draft.words);
}
