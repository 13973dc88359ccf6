import { execFrom } from '../page/exec-from.js';
import { isSpace } from './chars.js';

/** One line of a dump that holds something, in offsets of the clean text. */
export interface Line {
  /** First character that is no space. */
  readonly start: number;
  /** Behind the last character that is no space. */
  readonly end: number;
  /** First character of the line, spaces included. */
  readonly from: number;
  /** Behind the last character of the line, spaces included, its end mark not. */
  readonly to: number;
  /** Truly empty or blank lines above it, -1 for a part of a line that is read as several. */
  readonly gap: number;
  /** How long the line was when its source was wrapped: spaces, and what repairs dropped, included; infinite where its end was dropped as well. */
  readonly columns: number;
  /** In Markdown, how long what a wrap keeps together at its start was, signs included; missing elsewhere: its first word. */
  readonly lead?: number;
}

/** A line of spaces only, in offsets of the clean text. */
export interface BlankLine {
  readonly from: number;
  readonly to: number;
}

/** What `isLineEnd` is true for: a search in one go is faster than a look at each character. */
const LINE_END = /[\n-\r\u0085\u2028\u2029]/g;

/** Splits a clean text into lines; CRLF is one end. Blank lines with spaces in them are kept apart. */
export function splitLines(text: string): { lines: Line[]; blanks: BlankLine[] } {
  const lines: Line[] = [];
  const blanks: BlankLine[] = [];
  let from = 0;
  let gap = 0;
  while (from <= text.length) {
    const to = execFrom(LINE_END, text, from)?.index ?? text.length;
    let start = from;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    if (start === to) {
      if (to > from) blanks.push({ from, to });
      gap++;
    } else {
      let end = to;
      while (isSpace(text.charCodeAt(end - 1))) end--;
      lines.push({ start, end, from, to, gap: lines.length === 0 ? 0 : gap, columns: end - from });
      gap = 0;
    }
    // A page of print ends here, as a paragraph does.
    if (text.charAt(to) === '\f') gap = Math.max(gap, 1);
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return { lines, blanks };
}

/** The line cut at these offsets, sorted; parts of spaces alone are none. */
export function partLine(text: string, line: Line, cuts: readonly number[]): Line[] {
  const out: Line[] = [];
  const offsets = [line.from, ...cuts.filter((cut) => cut > line.start && cut < line.end), line.to];
  let from = line.from;
  for (const to of offsets.slice(1)) {
    let [start, end] = [from, to];
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    // Spaces go to the part behind them.
    if (start === end && to < line.to) continue;
    if (start < end) out.push({ start, end, from, to, gap: out.length === 0 ? line.gap : 0, columns: end - from });
    from = to;
  }
  return out;
}
