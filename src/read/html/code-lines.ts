import { words } from './elements.js';
import { addJoint, HTML_RULES } from './inline.js';
import type { OpenElement } from './open-elements.js';
import type { Reading } from './state.js';

/*
 * Code whose lines are elements: `<pre><div class="token-line">a</div><div class="token-line">b</div></pre>`. They part no
 * blocks: each ends a line, with or without a line end of its own in it.
 */

/** Elements that hold a line of code, or lines. */
const LINES: ReadonlySet<string> = /* @__PURE__ */ words('div li ol pre tr ul');

/** Elements around lines, and cells beside each other on one. */
const AROUND: ReadonlySet<string> = /* @__PURE__ */ words('table tbody td tfoot th thead');

/** A line of code that is open. */
export interface CodeLine {
  /** How much text stood before it, and how many line breaks since. */
  readonly length: number;
  readonly breaks: number;
  /** True until a line begins in it. */
  isInnermost: boolean;
}

/** True for an element that parts no blocks where it stands in code; code in code is a block, but not in its table. */
export function isInCode(name: string, top: OpenElement | undefined): boolean {
  if (top?.verbatim !== true || (top.flow !== 'inline' && top.flow !== 'block')) return false;
  return AROUND.has(name) || (LINES.has(name) && (name !== 'pre' || top.name === 'td'));
}

/** Begins a line of code, `end` being where its tag ends; `null` for other elements. */
export function startLine(reading: Reading, name: string, top: OpenElement | undefined, end: number): CodeLine | null {
  if (!isInCode(name, top)) return null;
  const outer = reading.open.stack.findLast(({ line }) => line !== null)?.line ?? null;
  if (!LINES.has(name)) {
    const isSecond =
      name.startsWith('t') && name.length === 2 && outer !== null && reading.breaks === 0 && reading.inline.length > outer.length;
    // Closing tags of cells may be left out: the tab stands for the opening one.
    if (isSecond) addJoint(reading.inline, '\t', end, HTML_RULES.cell);
    return null;
  }
  if (outer !== null) outer.isInnermost = false;
  breakBehindText(reading);
  reading.betweenLines = false;
  return { length: reading.inline.length, breaks: reading.breaks, isInnermost: true };
}

/** Ends a line of code: an empty one is a line too. */
export function endLine(reading: Reading, { length, breaks, isInnermost }: CodeLine): void {
  if (isInnermost && reading.inline.length === length) reading.breaks = Math.max(reading.breaks, breaks + 1);
  else breakBehindText(reading);
  reading.betweenLines = true;
}

/** Text that ends in no line end of its own is parted from the next line. */
function breakBehindText(reading: Reading): void {
  const last = reading.inline.pieces.at(-1)?.text ?? '\n';
  if (!last.endsWith('\n')) reading.breaks = Math.max(reading.breaks, 1);
}
