/**
 * Where lines end for a judgement that looks at one line alone: LF, VT, FF, CR, U+2028, U+2029.
 * U+0085 is not among them: on the web it is the ellipsis of windows-1252 far more often than NEL.
 */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}
