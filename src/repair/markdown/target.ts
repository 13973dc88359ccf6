/** The target of a link is no longer, line ends included, in UTF-16 code units. */
const LONGEST = 4_000;

/**
 * Where the target of a link ends that begins behind `](` at `from`: an address, and perhaps a title in quotes. A
 * converter that wraps its lines breaks an address behind a hyphen, and a title at a space.
 *
 * @param end - the end of the paragraph
 * @returns the offset behind its closing bracket; -1 if it is none
 * @example
 * ```ts
 * targetEnd('[port](/port "The port") is', 7, 27); // 24
 * ```
 */
export function targetEnd(text: string, from: number, end: number): number {
  const next = text.indexOf('](', from);
  const last = Math.min(end, from + LONGEST, next < 0 ? Infinity : next);
  const start = skipSpaces(text, from, last);
  const address = addressEnd(text, start, last);
  if (address < 0) return -1;
  const behind = skipSpaces(text, address, last);
  if (text.charAt(behind) === ')') return behind + 1;
  const title = behind > address ? titleEnd(text, behind, last) : -1;
  return title < 0 && SCHEME.test(text.slice(start, start + 8)) ? spacedEnd(text, address, last) : title;
}

/** An address with a scheme may have spaces that nothing escaped: `https://a.example/?q=two words`. */
const SCHEME = /^(?:https?:\/\/|data:|mailto:)/;

/** Behind the bracket that closes an address with spaces in it, each that opens closed. */
function spacedEnd(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === '[' || char === ']') return -1;
    if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return at + 1;
  }
  return -1;
}

/** `<any>`, or no spaces, and each bracket that opens closed. */
function addressEnd(text: string, from: number, end: number): number {
  if (text.charAt(from) === '<') {
    const close = /[>\r\n]/.exec(text.slice(from, end));
    return close?.[0] === '>' ? from + close.index + 1 : -1;
  }
  let depth = 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (isLineEnd(char) && text.charAt(at - 1) === '-') at = lineStart(text, at, end) - 1;
    else if (isSpace(char)) return at;
    else if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return at;
  }
  return -1;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

/** Behind the quotes of a title and the bracket that closes the target. */
function titleEnd(text: string, from: number, end: number): number {
  const quote = QUOTES[text.charAt(from)];
  if (quote === undefined) return -1;
  for (let at = from + 1; at < end; at++) {
    if (text.charAt(at) !== quote) continue;
    const behind = skipSpaces(text, at + 1, end);
    if (text.charAt(behind) === ')') return behind + 1;
  }
  return -1;
}

/** Where the next line goes on, behind the signs of a quotation. */
function lineStart(text: string, lineEnd: number, end: number): number {
  let at = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  while (at + 1 < end && text.charAt(at) === '>' && text.charAt(at + 1) === ' ') at += 2;
  return at;
}

/** Behind spaces and a line end between them. */
function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charAt(at))) at = isLineEnd(text.charAt(at)) ? lineStart(text, at, end) : at + 1;
  return at;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || isLineEnd(char);
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r';
}
