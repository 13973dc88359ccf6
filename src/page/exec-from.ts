/**
 * The first match of a pattern at (flag `y`) or behind (flag `g`) an offset.
 *
 * Such a pattern keeps in `lastIndex` where it goes on, so one that is shared by calls would let a call answer by what an
 * earlier one did. Only here is it set, and it is left as it was made.
 */
export function execFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}

/** The offset right behind a match. */
export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
