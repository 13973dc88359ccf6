/**
 * Folding for look-up: the one form in which interface phrases and page lines are compared.
 *
 * `fold` must be cheap, because every line of every page goes through it: plain ASCII without odd
 * spacing never leaves the first loop.
 */

/** Characters that show nothing: soft hyphen, zero-width and bidi controls, word joiners, BOM. */
const SILENT = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What has one plain form; NFKC has already turned the ellipsis into dots and NBSP into a space. */
const QUOTES_AND_DASHES = /[\u2010-\u2015\u2018-\u201f\u2032\u2212]/g;

/** Digits of the scripts whose readers write them in widgets, each block by its zero. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9]/g;

/** What lower case makes of the Turkish capital with a dot. */
const DOTTED_I = /i\u0307/g;

const SPACES = /\s+/g;

/**
 * Folds text for look-up: NFKC, lower case without a locale, straight quotes and dashes, ASCII
 * digits, no invisible characters, white-space runs as one space, trimmed. Idempotent.
 *
 * @param text Any string; lone surrogates pass through.
 * @returns The folded form. `''` where nothing visible was there. Offsets do not survive.
 * @example fold('  You’re\u00a0HERE…') // "you're here..."
 */
export function fold(text: string): string {
  let upper = false;
  let spaces = text.length > 0 && text.charCodeAt(0) === 0x20;
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 0x7e) return foldLetters(text);
    if (c < 0x61) {
      if (c <= 0x20) spaces ||= c < 0x20 || previous === 0x20;
      else upper ||= c >= 0x41 && c <= 0x5a;
    }
    previous = c;
  }
  const lower = upper ? text.toLowerCase() : text;
  return spaces || previous === 0x20 ? lower.replace(SPACES, ' ').trim() : lower;
}

/** Folds text of plain letters and typographic marks, to which NFKC does nothing: most of what is not ASCII. */
function foldLetters(text: string): string {
  let marked = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= 0x7e || (c >= 0xc0 && c < 0x130) || (c >= 0x400 && c < 0x460)) continue;
    const isMark = (c >= 0x2010 && c <= 0x2015) || (c >= 0x2018 && c <= 0x201f);
    if (!isMark) return foldUnicode(text);
    marked += text.slice(from, i) + plainMark(c);
    from = i + 1;
  }
  return withPlainSpaces((marked + text.slice(from)).toLowerCase());
}

function foldUnicode(text: string): string {
  // The acute accent as an apostrophe goes first: NFKC would make it a space with a mark.
  const whole = text
    .replace(SILENT, '')
    .replace(/\u00b4/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC');
  const plain = whole.replace(DOTTED_I, 'i').replace(QUOTES_AND_DASHES, (mark) => plainMark(mark.charCodeAt(0)));
  return withPlainSpaces(plain.replace(DIGITS, plainDigit));
}

/** Each run of white space as one space, none at the ends; the look first, because few texts have any to replace. */
function withPlainSpaces(text: string): string {
  let previous = 0x20;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const isOdd = c < 0x20 || (c === 0x20 && previous === 0x20) || c === 0x1680 || c === 0x2028 || c === 0x2029;
    if (isOdd) return text.replace(SPACES, ' ').trim();
    previous = c;
  }
  return previous === 0x20 ? text.trim() : text;
}

function plainMark(c: number): string {
  if (c <= 0x2015 || c === 0x2212) return '-';
  return c >= 0x201c && c <= 0x201f ? '"' : "'";
}

function plainDigit(digit: string): string {
  const c = digit.charCodeAt(0);
  // Devanagari and Bengali digits start at ...6, all others here at ...0.
  const indic = (c >= 0x0966 && c <= 0x096f) || (c >= 0x09e6 && c <= 0x09ef);
  return String((c & 0xf) - (indic ? 6 : 0));
}
