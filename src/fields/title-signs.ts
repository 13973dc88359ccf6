/* Signs of a headline's line: those that part it from the names beside it, and the ends of questions and calls. */

/** A bar always parts a headline from the name of a site or a section: ` | Site`, ` » Site`, `Section > `. */
export const BARS = / [|»¦>›] /g;
/** A dash also belongs to headlines. */
export const DASHES = / [-–—] /g;
/** In the page's own title a dot parts too. */
export const PARTINGS = / [|»¦>›·•–—-] /;
/** Steps of a breadcrumb stand without spaces as well. */
export const STEPS = /[|›»>/·•]| [-–—] /g;

/** True if a line ends as a question or a call does, inside quotes or brackets too: a headline may, a statement is a sentence. */
export function asksOrCalls(text: string): boolean {
  return ASKS_OR_CALLS.test(text);
}

const ASKS_OR_CALLS = /[?!？！؟][\])"'»”’」』]*$/u;
