import { isLower } from './chars.js';
import type { Line } from './lines.js';

/** So many words torn at a hyphen, on so many of the lines, come of a printed page. */
const FEWEST = 3;
const SPLIT_LINES = 0.06;

/** Words in front of which a hyphen stands for what the next compound says: `Ein- und Ausgang`. */
const AND: ReadonlySet<string> = /* @__PURE__ */ (() => new Set('auf bis czy oder och sau sowie und eller или'.split(' ')))();
/** Those that end words too, and stand so only before a compound with a hyphen: `low- and high-level`, but `thous-` `and years`. */
const AND_BEFORE_HYPHEN: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set('a and as de e el en et ali ili i ja of og ou or o tai to u y и та'.split(' ')))();

/** Compounds of a text that was printed with words torn at the ends of lines; they keep their hyphens. */
export type Compounds = ReadonlySet<string>;

/** True if a word goes on behind a hyphen at the end of a line. */
export function isSplit(text: string, above: Line, line: Line): boolean {
  return line.gap === 0 && text.charAt(above.end - 1) === '-' && isLower(text.charAt(above.end - 2)) && isLower(text.charAt(line.start));
}

/** The compounds of a text whose lines tear words; `undefined` where they do not. */
export function compoundsOf(text: string, lines: readonly Line[]): Compounds | undefined {
  const split = lines.filter((line, at) => at > 0 && isSplit(text, lines[at - 1] as Line, line)).length;
  if (split < FEWEST || split < lines.length * SPLIT_LINES) return undefined;
  return new Set(
    lines.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split(' ')
        .filter((word) => word.includes('-'))
        .map(lettersOf),
    ),
  );
}

/** True if the hyphen between two lines was put there by the printer. */
export function isPrinters(text: string, above: Line, line: Line, compounds: Compounds): boolean {
  if (!isSplit(text, above, line)) return false;
  const torn = text.slice(above.start, above.end);
  const word = torn.slice(torn.lastIndexOf(' ') + 1) + wordAt(text, line.start, line.end);
  return !isSuspended(text, line) && !compounds.has(lettersOf(word));
}

/** True if the hyphen above a line stands for the rest of a compound that follows. */
export function isSuspended(text: string, line: Line): boolean {
  const next = wordAt(text, line.start, line.end);
  return AND.has(next) || (AND_BEFORE_HYPHEN.has(next) && wordAt(text, line.start + next.length + 1, line.end).includes('-'));
}

function wordAt(text: string, start: number, end: number): string {
  const [word = ''] = text.slice(start, end).split(' ', 1);
  return word;
}

/** A word without the signs around it. */
function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/^\P{L}+/u, '')
    .replace(/\P{L}$/u, '');
}
