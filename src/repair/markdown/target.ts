/**
 * Where the target of a link ends that begins behind `](` at `from`: an address, and perhaps a title in quotes.
 *
 * @returns the offset behind its closing bracket; -1 if it is none
 * @example
 * ```ts
 * targetEnd('[port](/port "The port") is', 7, 27); // 24
 * ```
 */
export function targetEnd(text: string, from: number, lineEnd: number): number {
  const next = text.indexOf('](', from);
  const end = next < 0 ? lineEnd : Math.min(lineEnd, next);
  const address = addressEnd(text, skipSpaces(text, from, end), end);
  if (address < 0) return -1;
  const behind = skipSpaces(text, address, end);
  if (text.charAt(behind) === ')') return behind + 1;
  return behind > address ? titleEnd(text, behind, end) : -1;
}

/** `<any>`, or no spaces, and each bracket that opens closed. */
function addressEnd(text: string, from: number, end: number): number {
  if (text.charAt(from) === '<') {
    const close = text.slice(from, end).indexOf('>');
    return close < 0 ? -1 : from + close + 1;
  }
  let depth = 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (isSpace(char)) return at;
    if (char === '\\') at++;
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

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charAt(at))) at++;
  return at;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t';
}
