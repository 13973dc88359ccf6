import { tokensAhead } from './ahead.js';
import { words } from './elements.js';
import type { OpenElement } from './open-elements.js';

/** The rule for the numbers of lines beside code. */
export const LINE_NUMBER = 'line-number';

/** Names that programs which colour code give to such a number, or to the column of them. */
export const LINE_NUMBER_NAMES =
  /(?:^|\s)(?:blob-num|crayon-nums?|gutter|gl|hljs-ln-(?:n|numbers)|line[-_]?(?:no|nos|num|nums|number|numbers)|linenodiv|ln|lnt|react-syntax-highlighter-line-number|rouge-gutter)(?:$|\s)/i;

/** Elements that hold a column of numbers outside the code. */
const COLUMNS: ReadonlySet<string> = /* @__PURE__ */ words('div pre td th');

/** How far the source is looked through: one number, and a column of thousands. */
const MOST = 300;
const MOST_OF_COLUMN = 60_000;

/** Elements of one kind in each other. */
const DEEPEST = 4;

/** What the code beside a column of numbers begins with. */
const CODE = /<(?:code|pre)\b|\sclass\s?=\s?["']?[^"'<>]{0,80}\bcode\b/i;
const BESIDE = 400;

/** True for an element so named that holds nothing but numbers of lines of code; `end` is where its opening tag ends. */
export function isLineNumber(source: string, name: string, top: OpenElement | undefined, end: number): boolean {
  const isInside = top?.verbatim === true;
  if (!isInside && !COLUMNS.has(name)) return false;
  const behind = behindNumbers(source, name, end, end + (isInside && name === 'span' ? MOST : MOST_OF_COLUMN));
  return (
    behind > 0 &&
    (isInside || CODE.test(source.slice(end, Math.min(behind, end + BESIDE))) || CODE.test(source.slice(behind, behind + BESIDE)))
  );
}

/** Where an element ends that holds numbers alone, 0 for any other. */
function behindNumbers(source: string, name: string, from: number, to: number): number {
  let depth = 1;
  for (const { text, tag, closes, end } of tokensAhead(source, from, to)) {
    if (tag === null) {
      if (!/^(?:[\s\d.:|]|&nbsp;)*$/.test(text)) return 0;
      continue;
    }
    if (tag === name) depth += closes ? -1 : 1;
    else if (tag === 'tr' || tag === 'table' || (tag === 'td' && !closes)) return 0;
    if (depth === 0) return end;
    if (depth > DEEPEST) return 0;
  }
  return 0;
}
