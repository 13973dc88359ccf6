/** Signs that stand inside words of code; in so many characters of code there is one of them. */
const SIGNS = /[{}[\]()=;:"\\<>_$|&/#.,*+-](?=\S)/g;
const SIGN_EACH = 12;
/** Signs are counted in windows of so many UTF-16 code units. */
export const WINDOW = 400;

/** True for text that in most of its windows has more signs than prose ever has: scripts, style sheets, data. */
export function isDense(text: string): boolean {
  let dense = 0;
  let windows = 0;
  for (let at = 0; at < text.length; at += WINDOW, windows++) {
    const part = text.slice(at, at + WINDOW);
    if ([...part.matchAll(SIGNS)].length * SIGN_EACH >= part.length) dense++;
  }
  return dense * 2 > windows;
}
