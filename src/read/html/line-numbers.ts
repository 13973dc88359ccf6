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

/** A tag, or the text up to the next one. */
const TOKEN = /<(\/?)([a-z][\w-]{0,30})(?:[\s/][^<>]*)?>|[^<]+/giy;

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
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  let depth = 1;
  for (let match = token.exec(source); match !== null && token.lastIndex <= to && depth <= DEEPEST; match = token.exec(source)) {
    const [all, slash, tag] = match;
    if (tag === undefined) {
      if (!/^(?:[\s\d.:|]|&nbsp;)*$/.test(all)) return 0;
      continue;
    }
    const lower = tag.toLowerCase();
    if (lower !== name && (lower === 'tr' || lower === 'table' || (lower === 'td' && slash === ''))) return 0;
    if (lower === name) depth += slash === '' ? 1 : -1;
    if (depth === 0) return token.lastIndex;
  }
  return 0;
}
