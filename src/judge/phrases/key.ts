/**
 * From a folded line to the key it is looked up by.
 *
 *     "» 1,234 comments (closed) …"  ->  "{n} comments (closed)"
 *     'replies to "on bees"'         ->  'replies to {name}'
 */

/** Longest line that is looked up whole, in UTF-16 units; the longest row is shorter. */
export const MAX_LINE = 160;

/** One number with its separators and a K or M behind it: `12`, `1,234`, `1.2k`, `1 234`. */
const NUMBER = /\d+(?:[.,]\d+)*(?: \d{3}(?!\d))*(?: ?(?:[km](?!\p{L})|[万萬만]))?/gu;

/**
 * True for what may stand around a phrase without meaning anything: spaces, bullets, arrows, icons,
 * leaders. Question marks and brackets are not among it.
 */
function isEdge(c: number): boolean {
  if (c < 0x80) {
    // space ! # * + , - . / : ; = > _ | ~ ^ <
    return (
      c === 0x20 ||
      c === 0x21 ||
      c === 0x23 ||
      (c >= 0x2a && c <= 0x2f) ||
      (c >= 0x3a && c <= 0x3e) ||
      c === 0x5e ||
      c === 0x5f ||
      c === 0x7c ||
      c === 0x7e
    );
  }
  if (c < 0x2022) return c === 0xb7 || c === 0xab || c === 0xbb || c === 0xd7; // · « » ×
  if (c < 0xd83c) {
    return c <= 0x203a
      ? c === 0x2022 || c === 0x2023 || c === 0x2039 || c === 0x203a // • ‣ ‹ ›
      : (c >= 0x2190 && c <= 0x2bff) || c === 0x3002 || c === 0xa78f; // arrows, shapes, dingbats, 。
  }
  // Halves of emoji, private-use icons, the emoji selector.
  return c <= 0xd83e || (c >= 0xdc00 && c <= 0xf8ff) || c === 0xfe0f;
}

/** Cuts {@link isEdge} characters off both ends, and brackets that hold the whole rest. */
export function core(folded: string): string {
  let start = 0;
  let end = folded.length;
  for (;;) {
    while (start < end && isEdge(folded.charCodeAt(start))) start++;
    while (end > start && isEdge(folded.charCodeAt(end - 1))) end--;
    const open = folded.charCodeAt(start);
    const close = folded.charCodeAt(end - 1);
    const held = (open === 0x28 && close === 0x29) || (open === 0x5b && close === 0x5d);
    if (!held || end - start < 3) break;
    start++;
    end--;
  }
  return folded.slice(start, end);
}

/** Whether a key may change under {@link numbersOut} and {@link quotedOut}: told in one pass. */
export function marksIn(text: string): { readonly digits: boolean; readonly quotes: boolean } {
  let digits = false;
  let quotes = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x3a) {
      if (c >= 0x30) digits = true;
      else if (c === 0x22) quotes++;
    } else if (c > 0x7f && isQuote(c)) quotes++;
  }
  return { digits, quotes: quotes > 1 };
}

/** Writes `{n}` for every number. */
export function numbersOut(text: string): string {
  return text.replace(NUMBER, '{n}');
}

/** Writes `{name}` from the first quotation mark to the last; the same key where there are not two. */
export function quotedOut(key: string): string {
  let first = -1;
  let last = -1;
  for (let i = 0; i < key.length; i++) {
    if (isQuote(key.charCodeAt(i))) {
      if (first < 0) first = i;
      last = i;
    }
  }
  return last > first ? core(`${key.slice(0, first)}{name}${key.slice(last + 1)}`) : key;
}

/** " « » and 〈 〉 《 》 「 」 『 』 */
function isQuote(c: number): boolean {
  return c < 0x80 ? c === 0x22 : c === 0xab || c === 0xbb || (c >= 0x3008 && c <= 0x300f);
}

/**
 * Value of the first number in a folded line.
 *
 * @returns `null` where there is none. `1.2k` is 1200, `1,234` and `1.234` and `1 234` are 1234.
 */
export function firstNumber(text: string): number | null {
  const found = text.matchAll(NUMBER).next().value?.[0];
  if (found === undefined) return null;
  const scale = /[万萬만]$/.test(found) ? 1e4 : found.endsWith('m') ? 1e6 : found.endsWith('k') ? 1e3 : 1;
  const digits = scale === 1 ? found : found.replace(/ ?[km万萬만]$/, '');
  const decimal = scale > 1 && /^\d+[.,]\d{1,2}$/.test(digits);
  const value = decimal ? Number(digits.replace(',', '.')) : Number(digits.replace(/[., ]/g, ''));
  return Math.round(value * scale);
}
