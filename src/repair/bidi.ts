import { isLineEnd } from './line-ends.js';
import { isRightToLeft } from './scripts.js';

/** Marks and controls of the bidirectional algorithm (UAX #9). */
export function isBidi(code: number): boolean {
  return code === 0x061c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

const POP_EMBEDDING = 0x202c;
const POP_ISOLATE = 0x2069;
const isMark = (code: number): boolean => code === 0x061c || code === 0x200e || code === 0x200f;
const isEmbedding = (code: number): boolean => code === 0x202a || code === 0x202b;
const isOverride = (code: number): boolean => code === 0x202d || code === 0x202e;
const isIsolate = (code: number): boolean => code >= 0x2066 && code <= 0x2068;

function hasRightToLeft(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) >= 0x590 && isRightToLeft(text.codePointAt(i) as number) && !isBidi(text.charCodeAt(i))) return true;
  }
  return false;
}

/**
 * Offsets of the bidi characters to drop on one line. A line without a right-to-left letter needs
 * none. In one that has them, marks stay (one of a row of equals), and so do embeddings and isolates
 * that are opened and closed in order; overrides go always: they turn text round and serve to deceive.
 */
export function strayBidi(text: string, start: number, end: number): readonly number[] {
  const stray: number[] = [];
  const meaningful = hasRightToLeft(text, start, end);
  // Offsets of the open controls. An override is open like the rest, but leaves.
  const open: number[] = [];
  let openIsolates = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isBidi(code)) continue;
    if (!meaningful) stray.push(i);
    else if (isMark(code)) {
      if (text.charCodeAt(i - 1) === code && i > start) stray.push(i);
    } else if (isEmbedding(code) || isOverride(code)) open.push(i);
    else if (isIsolate(code)) {
      open.push(i);
      openIsolates++;
    } else if (code === POP_EMBEDDING) {
      const last = open[open.length - 1];
      if (last === undefined || isIsolate(text.charCodeAt(last))) stray.push(i);
      else {
        open.pop();
        if (isOverride(text.charCodeAt(last))) stray.push(last, i);
      }
    } else if (code === POP_ISOLATE) {
      if (openIsolates === 0) stray.push(i);
      else {
        // An isolate closes whatever was opened inside it and left open.
        for (let last = open.pop(); last !== undefined; last = open.pop()) {
          if (isIsolate(text.charCodeAt(last))) break;
          stray.push(last);
        }
        openIsolates--;
      }
    }
  }
  for (const at of open) stray.push(at);
  return stray.sort((a, b) => a - b);
}

/** The bounds of the line that holds `at`. */
export function lineAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}
