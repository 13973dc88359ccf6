import { isAsciiAlphanumeric } from '../../page/ascii.js';

/** The words of a folded text: runs of letters, marks and digits. Cut by character codes, since every block goes through it. */
export function tokensOf(folded: string): string[] {
  const out: string[] = [];
  let start = -1;
  for (let at = 0; at < folded.length; at++) {
    if (isWordCode(folded.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      out.push(folded.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) out.push(folded.slice(start));
  return out;
}

/** Letters, marks and digits; beyond Latin-1 everything but the blocks of punctuation and symbols. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return isAsciiAlphanumeric(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x3000 && code <= 0x3004) && !(code >= 0x3008 && code <= 0x3020);
}
