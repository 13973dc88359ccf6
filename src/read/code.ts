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
  const fences: number[] = [];
  lines.forEach((line, at) => {
    if (isFence(text, line)) fences.push(at);
  });
  let fence = 0;
  let at = 0;
  while (at < lines.length) {
    while ((fences[fence] ?? Infinity) < at) fence++;
    const close = fences[fence] === at ? closeOf(text, lines, fences, fence) : undefined;
    // A line with a name behind its backticks opens code and closes none.
    if (close !== undefined && close > at + 1 && text.charAt((lines[close] as Line).end - 1) === '`') {
      runs.push({ first: at + 1, last: close - 1, fenced: true, language: languageOf(text, lines[at] as Line) });
      at = close + 1;
      continue;
    }
    const chain = chainFrom(text, lines, at);
    const first = codeStart(chain);
    if (first >= 0) runs.push({ first: at + first, last: at + chain.length - 1, fenced: false, language: null });
    at += Math.max(1, chain.length);
  }
  return runs;
}

/** True for a line of backticks, with at most the name of a language behind them. */
function isFence(text: string, line: Line): boolean {
  return text.startsWith('```', line.start) && /^`{3,}[\w+#.-]{0,20}$/.test(text.slice(line.start, Math.min(line.end, line.start + 64)));
}

/** So many fences are looked through for the one that closes: longer ones hold shorter ones. */
const FENCE_REACH = 64;

/** The line that closes a fence: the next of at least as many backticks. */
function closeOf(text: string, lines: readonly Line[], fences: readonly number[], fence: number): number | undefined {
  const ticks = (at: number): number => {
    const { start, end } = lines[at] as Line;
    let length = 0;
    while (start + length < end && length < FENCE_REACH && text.charAt(start + length) === '`') length++;
    return length;
  };
  const own = ticks(fences[fence] as number);
  return fences.slice(fence + 1, fence + FENCE_REACH).find((at) => ticks(at) >= own);
}

/** ` ```ts ` → `ts` */
function languageOf(text: string, line: Line): string | null {
  const name = text.slice(line.start, line.end).replace(/^`+/, '');
  return name === '' ? null : name;
}

/**
 * Lines from `first` to the last that looks like code before a sentence or two in a row that do not, and whether each
 * does; none if `first` does not. What an open bracket or a colon indents is code as well.
 */
function chainFrom(text: string, lines: readonly Line[], first: number): readonly boolean[] {
  // Most lines are prose.
  if (!looksLikeCode(text, lines[first] as Line) || isFence(text, lines[first] as Line)) return NO_CHAIN;
  const chain: boolean[] = [];
  const indents = new Set<number>();
  let size = 0;
  for (let at = first; at < lines.length && at - first - size < 2; at++) {
    const line = lines[at] as Line;
    if ((at > first && line.gap > 1) || isFence(text, line)) break;
    const indent = line.start - line.from;
    const above = at > first && chain.at(-1) === true ? lines[at - 1] : undefined;
    if (above !== undefined && indent > above.start - above.from && OPENERS.includes(text.charAt(above.end - 1))) indents.add(indent);
    const isProse = isSentence(text, line);
    const hit = looksLikeCode(text, line) || (indents.has(indent) && !isProse);
    if (!hit && (at === first || isProse)) break;
    chain.push(hit);
    if (hit) size = chain.length;
  }
  return chain.slice(0, size);
}

const NO_CHAIN: readonly boolean[] = [];

/** What the lines indented below belong to. */
const OPENERS = '{([:';

/** A line of so many words that begins with a capital and ends as sentences do. */
const SENTENCE_WORDS = 6;

function isSentence(text: string, line: Line): boolean {
  return (
    '.!?:'.includes(text.charAt(line.end - 1)) &&
    /\p{Lu}/u.test(text.charAt(line.start)) &&
    countWords(text, line, SENTENCE_WORDS) >= SENTENCE_WORDS
  );
}

/** Where a chain begins to be code to its end; -1 if it does nowhere. */
function codeStart(chain: readonly boolean[]): number {
  let hits = chain.filter((hit) => hit).length;
  for (let first = 0; chain.length - first >= FEWEST_LINES; first++) {
    if (chain[first] !== true) continue;
    if (hits >= (chain.length - first) * CODE_SHARE) return first;
    hits--;
  }
  return -1;
}

const CODE_ENDS: ReadonlySet<string> = new Set(['{', '}', ';', '});', '},', ');', '({', '=>', '/>', '):', '])']);
/** Of these, what the points of an enumeration in prose end with as well. */
const LIST_ENDS: ReadonlySet<string> = new Set([';', ');', '):']);
/** What is in statements and hardly ever in prose: operators, calls, members, types. */
const PROGRAM =
  /[=<>{}[\]$_\\|]|\w\(|\w\.\w|::|->|\+\+|--|^(?:bool|boolean|char|const|float|int|unsigned|var|void) |^(?:break|continue|return)(?: \w{1,40})?;$|^(?:[A-Z]{5} BY|FROM|VALUES|WHERE) /;
const CODE_STARTS: ReadonlySet<string> = new Set(['}', '});', '});', '</', '//', '#!', '<?', '/*', '*/', '>>>']);
/** What the ends end with and the starts begin with. */
const LAST: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(Array.from(CODE_ENDS, (sign) => sign.charAt(sign.length - 1))))();
const FIRST: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(Array.from(CODE_STARTS, (sign) => sign.charAt(0))))();

/** True for a line that ends or begins as lines of programs do and prose never does. */
export function looksLikeCode(text: string, line: Pick<Line, 'start' | 'end'>): boolean {
  const hasEdge = LAST.has(text.charAt(line.end - 1)) || FIRST.has(text.charAt(line.start));
  for (let size = 1; hasEdge && size <= 3; size++) {
    if (size > line.end - line.start) break;
    const end = text.slice(line.end - size, line.end);
    if (CODE_ENDS.has(end))
      return !isWordy(text, line) && (!LIST_ENDS.has(end) || PROGRAM.test(text.slice(line.start, Math.min(line.end, line.start + 120))));
    if (CODE_STARTS.has(text.slice(line.start, line.start + size))) return true;
  }
  return STATEMENT.test(text.slice(line.start, Math.min(line.end, line.start + 80)));
}

/** A line of so many words is prose that ends in code. */
const MANY_WORDS = 14;

const isWordy = (text: string, line: Pick<Line, 'start' | 'end'>): boolean => countWords(text, line, MANY_WORDS) >= MANY_WORDS;

/** Words of a line, counted up to `most`. */
function countWords(text: string, { start, end }: Pick<Line, 'start' | 'end'>, most: number): number {
  let words = 1;
  for (let at = text.indexOf(' ', start); at >= 0 && at < end && words < most; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** `const x = 1`, `def f(x)`, `from os import path`, `x = f(`, `f.g("x`, `"key": `, `$ ls`, `GROUP BY` at the head of a line. */
const STATEMENT =
  /^(?:(?:const|let|var|def|class|function|import|return) [\w${[(*"', ]{1,40}[({=:]|[a-z_][\w.]{0,30} ?[-+]?= ?["'\w[{(]|[a-z_]\w*\.\w+\(|from [\w.]+ import |import ["\w][\w.]*"?$|package \w+$|#(?:include|define) |\$ [a-z]|"[\w .-]{1,40}": ?\S|(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|INSERT INTO|LEFT JOIN|VALUES) )/;
