import { isDigit } from '../page/ascii.js';
import { isSpace } from './chars.js';

/** Signs that only ever stand before the entry of a list. */
const BULLETS: ReadonlySet<string> = /* @__PURE__ */ new Set('•·▪▫◦‣●○■□➤➢►▶✓✔✦◆◇♦⁃∙');
/** Signs that make an entry of a line if a plain space follows; a no-break space says that they do not. */
const DASHES: ReadonlySet<string> = /* @__PURE__ */ new Set('-*');
/** Signs that stand before an entry, but elsewhere as well: only a run of them makes a list. */
const WEAK_BULLETS: ReadonlySet<string> = /* @__PURE__ */ new Set('+o#@–');

/** Length of a bullet and the space behind it at the start of a line, 0 if there is none. */
export function bulletOf(text: string, start: number, end: number): number {
  const char = text.charAt(start);
  if (!BULLETS.has(char) && (!(WEAK_BULLETS.has(char) || DASHES.has(char)) || text.charCodeAt(start + 1) === 0xa0)) return 0;
  return withSpace(text, start, end);
}

/** So deep a quotation stands in others at most. */
const DEEPEST = 9;

/** Length of the `>` of mail and Markdown and the space behind it at the start of a line, 0 if there is none. */
export function quoteOf(text: string, start: number, end: number): number {
  let at = start;
  for (let depth = 0; depth < DEEPEST && text.charAt(at) === '>'; depth++) {
    // What is quoted in a quotation: ">> so", "> > so"; three in a row are the prompt of Python
    const sign = text.startsWith('>> ', at) ? at + 1 : at;
    const length = text.charAt(sign + 1) === ' ' ? withSpace(text, sign, end) : 0;
    if (length === 0) break;
    at = sign + length;
  }
  return at - start;
}

/** Length of a sign and the space behind it, 0 if no space or nothing else follows. */
function withSpace(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at > start + 1 && at < end ? at - start : 0;
}

/** True if the sign at `start` is a bullet wherever it stands. */
export function isSureBullet(text: string, start: number): boolean {
  return BULLETS.has(text.charAt(start)) || DASHES.has(text.charAt(start));
}

/** True if the sign at `start` with a space behind it makes entries of lines only where another of them stands next. */
export function isWeakBullet(text: string, start: number): boolean {
  return WEAK_BULLETS.has(text.charAt(start)) && isSpace(text.charCodeAt(start + 1));
}

/** A number at the start of a list entry, as in `3. ` or `3) `. */
export interface NumberMark {
  readonly value: number;
  /** Length of the number, its sign and the space behind it. */
  readonly length: number;
}

/** Reads the number at the start of a list entry; `null` if there is none. */
export function numberOf(text: string, start: number, end: number): NumberMark | null {
  let at = start;
  while (at < end && at - start < 3 && isDigit(text.charCodeAt(at))) at++;
  const sign = text.charAt(at);
  if (at === start || (sign !== '.' && sign !== ')') || text.charCodeAt(at + 1) === 0xa0) return null;
  const value = Number(text.slice(start, at));
  at++;
  const gap = at;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at > gap && at < end ? { value, length: at - start } : null;
}
