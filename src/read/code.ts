import type { Line } from './lines.js';

/** Fewest adjacent lines that can be told for certain to be code without a fence. */
const FEWEST_LINES = 3;
/** Share of the lines that must look like code. */
const CODE_SHARE = 0.6;

/** A run of lines that is code; of a fenced run, the fences are the lines before and behind it. */
export interface CodeRun {
  readonly first: number;
  readonly last: number;
  readonly fenced: boolean;
  /** What stands behind the backticks of the opening fence, `null` if nothing does. */
  readonly language: string | null;
}

/** Finds the code of a dump: between fences, or several adjacent lines with the signs of a program. */
export function findCode(text: string, lines: readonly Line[]): CodeRun[] {
  const runs: CodeRun[] = [];
  const fences = lines.flatMap((line, at) => (isFence(text, line) ? [at] : []));
  let fence = 0;
  let at = 0;
  while (at < lines.length) {
    while ((fences[fence] ?? Infinity) < at) fence++;
    const close = fences[fence] === at ? fences[fence + 1] : undefined;
    // A line with a name behind its backticks opens code and closes none.
    if (close !== undefined && close > at + 1 && text.charAt((lines[close] as Line).end - 1) === '`') {
      runs.push({ first: at + 1, last: close - 1, fenced: true, language: languageOf(text, lines[at] as Line) });
      at = close + 1;
      continue;
    }
    const end = codeEnd(text, lines, at);
    if (end > at) runs.push({ first: at, last: end - 1, fenced: false, language: null });
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** True for a line of backticks, with at most the name of a language behind them. */
function isFence(text: string, line: Line): boolean {
  return text.startsWith('```', line.start) && /^`{3,}[\w+#.-]{0,20}$/.test(text.slice(line.start, Math.min(line.end, line.start + 64)));
}

/** ` ```ts ` → `ts` */
function languageOf(text: string, line: Line): string | null {
  const name = text.slice(line.start, line.end).replace(/^`+/, '');
  return name === '' ? null : name;
}

/** Behind the last line of a run of code that begins at `first`, or `first` if none does. */
function codeEnd(text: string, lines: readonly Line[], first: number): number {
  let hits = 0;
  let last = first - 1;
  for (let at = first; at < lines.length && at - last <= 2; at++) {
    const line = lines[at] as Line;
    if ((at > first && line.gap > 1) || isFence(text, line)) break;
    if (looksLikeCode(text, line)) {
      hits++;
      last = at;
    } else if (at === first) break;
  }
  const size = last + 1 - first;
  return size >= FEWEST_LINES && hits >= size * CODE_SHARE ? last + 1 : first;
}

const CODE_ENDS: ReadonlySet<string> = new Set(['{', '}', ';', '});', '},', ');', '({', '=>', '/>', '):', '])']);
/** Of these, what the points of an enumeration in prose end with as well. */
const LIST_ENDS: ReadonlySet<string> = new Set([';', ');', '):']);
/** What is in statements and hardly ever in prose: operators, calls, members, types. */
const PROGRAM = /[=<>{}[\]$_\\|]|\w\(|\w\.\w|::|->|\+\+|--|^(?:bool|boolean|char|const|float|int|unsigned|var|void) |^(?:break|continue|return)(?: \w{1,40})?;$/;
const CODE_STARTS: ReadonlySet<string> = new Set(['}', '});', '});', '</', '//', '#!', '<?', '/*', '*/', '>>>']);

/** True for a line that ends or begins as lines of programs do and prose never does. */
export function looksLikeCode(text: string, line: Pick<Line, 'start' | 'end'>): boolean {
  for (let size = 1; size <= 3; size++) {
    if (size > line.end - line.start) break;
    const end = text.slice(line.end - size, line.end);
    if (CODE_ENDS.has(end)) return !isWordy(text, line) && (!LIST_ENDS.has(end) || PROGRAM.test(text.slice(line.start, Math.min(line.end, line.start + 120))));
    if (CODE_STARTS.has(text.slice(line.start, line.start + size))) return true;
  }
  return STATEMENT.test(text.slice(line.start, Math.min(line.end, line.start + 80)));
}

/** A line of so many words is prose that ends in code. */
const MANY_WORDS = 14;

function isWordy(text: string, { start, end }: Pick<Line, 'start' | 'end'>): boolean {
  let words = 1;
  for (let at = text.indexOf(' ', start); at >= 0 && at < end && words < MANY_WORDS; at = text.indexOf(' ', at + 1)) words++;
  return words >= MANY_WORDS;
}

/** `const x = 1`, `def f(x)`, `import x from`, `x = f(` at the head of a line. */
const STATEMENT = /^(?:(?:const|let|var|def|class|function|import|return) [\w${[(*"', ]{1,40}[({=:]|[a-z_][\w.]{0,30} ?[-+]?= ?["'\w[{(])/;
