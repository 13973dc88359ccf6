/**
 * What is safe to show on a terminal. A scraped page may hold escape sequences that retitle the window,
 * move the cursor or hide text, and bidi overrides that make a line read as something else.
 */

/** C0 but for tab and line feed, DEL, C1, and the bidi embeddings, overrides and isolates. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** What a reader could not see at all: spaces other than U+0020, and format characters. */
const UNSEEN = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t\p{Cf}\p{Co}]/gu;

/** In JSON, what `JSON.stringify` leaves raw though terminals and old parsers act on it. */
const JSON_RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** `\u001b` for U+001B, `\u{e0041}` beyond the basic plane. */
function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The text with every character that could act on a terminal written out, as in `\u001b`. */
export function visible(text: string): string {
  return text.replace(UNSAFE, escapeOf);
}

/** {@link visible}, and every space or format character that shows nothing written out as well. */
export function allVisible(text: string): string {
  return visible(text).replace(UNSEEN, escapeOf);
}

/** {@link visible} for a message of one line: line ends are written out too. */
export function oneLine(text: string): string {
  return visible(text).replace(/\n/g, escapeOf);
}

/** `value` as JSON in which nothing acts on a terminal; `indent` spaces a level, 0 for one line. */
export function safeJson(value: unknown, indent = 0): string {
  // Outside strings JSON is ASCII, so what is replaced is always inside one.
  return JSON.stringify(value, null, indent).replace(JSON_RAW, escapeOf);
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** East Asian Wide and Fullwidth of UAX #11 by block, and the emoji blocks. */
const DOUBLE_WIDTH =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

/** Cells that one code point takes on a terminal: 0, 1 or 2. */
export function cells(character: string): number {
  if (character < '\u0300') return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
}

/** Cells that a text takes on a terminal. */
export function width(text: string): number {
  let total = 0;
  for (const character of text) total += cells(character);
  return total;
}

/**
 * Whether to colour, decided as https://no-color.org and Node's FORCE_COLOR ask:
 * the flag first, then `NO_COLOR`, then `FORCE_COLOR`, then what standard output is.
 */
export function wantsColor(flag: boolean | null, env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (flag !== null) return flag;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
