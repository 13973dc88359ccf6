import { makePairing, type Taken } from './emphasis.js';
import type { SourceLine } from './lines.js';
import { targetEnd } from './target.js';

/** A bracket that opens a link or a picture. */
interface Bracket {
  readonly start: number;
  readonly isPicture: boolean;
  /** How many stretches were taken before it. */
  readonly taken: number;
}

/** The words of a link are no longer, in UTF-16 code units. */
const LONGEST = 2_000;
/** So many backticks and no more, by their number; four stand for nothing. */
const TICKS: readonly (RegExp | undefined)[] = [undefined, /(?<!`)`(?!`)/, /(?<!`)``(?!`)/, /(?<!`)```(?!`)/];
/** Signs that a backslash keeps from being one of Markdown. */
const ESCAPED = /[!-/:-@[-`{-~]/;

/**
 * The signs of Markdown inside its lines: brackets and addresses of links, pictures as a whole, emphasis, backticks
 * around code, backslashes. One pass; a link may reach over lines, everything else ends with its paragraph.
 */
export function inlineSigns(text: string, lines: readonly SourceLine[], isDefined: (name: string) => boolean): Taken[] {
  const taken: Taken[] = [];
  const brackets: Bracket[] = [];
  const pairing = makePairing(text);

  /** Takes the brackets of a link, or all of a picture, and gives where to go on. */
  const close = (at: number, paragraph: SourceLine): number => {
    const open = brackets.pop();
    if (open === undefined || at - open.start > LONGEST) return at + 1;
    const end = behindTarget(text, at, paragraph.end, isDefined);
    if (end < 0) return at + 1;
    if (open.isPicture && open.start >= paragraph.start) {
      const inside = taken.splice(open.taken);
      taken.push(...inside.filter(({ start }) => start < open.start), { start: open.start, end });
    } else taken.push({ start: open.start, end: open.start + (open.isPicture ? 2 : 1) }, { start: at, end });
    return end;
  };

  const paragraphs = paragraphsOf(lines);
  let at = 0;
  lines.forEach(({ start, end, adjacent }, index) => {
    if (!adjacent) pairing.clear();
    /** Runs of so many backticks that this line does not close. */
    const unclosed = new Set<number>();
    // The target of a link may have reached into this line.
    at = Math.max(at, start);
    while (at < end) {
      const char = text.charAt(at);
      if (char === '\\') {
        if (at + 1 === end || ESCAPED.test(text.charAt(at + 1))) taken.push({ start: at, end: at + 1 });
        at += 2;
      } else if (char === '`') {
        const run = runAt(text, at, end);
        const ticks = TICKS[run - at];
        const from = ticks === undefined || unclosed.has(run - at) ? -1 : text.slice(run, end).search(ticks);
        if (from < 0) unclosed.add(run - at);
        else taken.push({ start: at, end: run }, { start: run + from, end: run + from + run - at });
        at = from < 0 ? run : run + from + run - at;
      } else if (char === '[' || (char === '!' && text.charAt(at + 1) === '[')) {
        brackets.push({ start: at, isPicture: char === '!', taken: taken.length });
        at += char === '!' ? 2 : 1;
      } else if (char === ']') at = close(at, paragraphs[index] as SourceLine);
      else if (char === '*' || char === '_' || (char === '~' && text.charAt(at + 1) === '~')) {
        const run = runAt(text, at, end);
        taken.push(...pairing.meet({ sign: char, start: at, end: run }));
        at = run;
      } else at++;
    }
  });
  return taken.sort((a, b) => a.start - b.start);
}

/** For each line the paragraph it is of: the lines right above and below it, as one. */
function paragraphsOf(lines: readonly SourceLine[]): SourceLine[] {
  const out = [...lines];
  for (let at = 1; at < out.length; at++)
    if (lines[at]?.adjacent === true) out[at] = { ...(out[at] as SourceLine), start: out[at - 1]?.start ?? 0 };
  for (let at = out.length - 2; at >= 0; at--)
    if (lines[at + 1]?.adjacent === true) out[at] = { ...(out[at] as SourceLine), end: out[at + 1]?.end ?? 0 };
  return out;
}

/** Behind the target of a link whose words end at `at`; -1 if none follows. */
function behindTarget(text: string, at: number, limit: number, isDefined: (name: string) => boolean): number {
  const next = text.charAt(at + 1);
  if (next === '(') return targetEnd(text, at + 2, limit);
  if (next !== '[') return -1;
  const end = text.indexOf(']', at + 2);
  return end >= 0 && end < limit && isDefined(text.slice(at + 2, end)) ? end + 1 : -1;
}

function runAt(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charAt(at) === text.charAt(from)) at++;
  return at;
}
