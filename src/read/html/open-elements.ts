import type { CodeLine } from './code-lines.js';
import type { Countdown } from './countdown.js';
import { ANY, impliedEnds, TABLE_CONTEXT, TABLE_OPENERS, TABLE_PARTS, WALLS, type Flow, words } from './elements.js';
import type { Mark, Span } from '../../article.js';

/** No more elements are open at once; what is nested deeper is read as if it stood here. */
export const MOST_OPEN = 512;

/** An element whose end has not come yet. */
export interface OpenElement {
  readonly name: string;
  readonly flow: Flow;
  /** Where its opening tag stands in the source. */
  readonly tag: Span;
  /** Index in `Page.parents`. */
  readonly element: number;
  /** Hint bits of the element itself. */
  readonly own: number;
  /** Index of the hidden stretch it is in, -1 if it is shown. */
  readonly hidden: number;
  /** Inside an inline element that is not shown, or only links around the page, and inside numbers of lines, the rule by which its text goes; the block around it stays. */
  readonly muted: string | null;
  /** The line of code that it holds, `null` for most. */
  readonly line: CodeLine | null;
  /** True inside svg and math, where other rules of parsing hold. */
  readonly foreign: boolean;
  /** True for an inline element that stands on a line of its own. */
  readonly ownLine: boolean;
  /** True inside what keeps its spaces. */
  readonly verbatim: boolean;
  /** True inside a quotation. */
  readonly isQuote: boolean;
  /** URL of what the quotation is from, where it names one; `null` outside. */
  readonly quoted: string | null;
  /** Of a quotation that is a post elsewhere: the first block in it, and the address that its tag names; `null` for other elements. */
  readonly post: { readonly first: number; readonly link: string | null } | null;
  /** Inside the caption of a figure 1, inside the credit of one 2, elsewhere 0. */
  readonly caption: 0 | 1 | 2;
  /** True inside what is named a caption and stands below no picture: one may follow. */
  readonly precedes: boolean;
  /** Language of code, by a class such as `language-ts`, also of an element inside; `null` where none is named. */
  language: string | null;
  /** Level of the heading it is in, 0 outside. */
  readonly heading: number;
  /** Index of the nearest list entry or table among the open elements, itself included; -1 if there is none. */
  readonly holder: number;
  /** How many lists it is in. */
  readonly listDepth: number;
  /** The outermost of them, an index in `Page.parents`; -1 outside. */
  readonly list: number;
  /** Number of the next entry of an ordered list; of one with bullets how many entries it has; 0 for any other element. */
  next: number;
  /** What its numbers grow by: -1 in a list that counts down. */
  readonly step: 1 | -1;
  /** Of a list that counts down from a number it does not say; `null` for other elements. */
  readonly countdown: Countdown | null;
  /** Of a list entry: its number, `null` for a bullet; of a caption 0; `undefined` for other elements, and once it has its first block. */
  entry: number | null | undefined;
  /** The mark it makes, and where that begins in the text of its block. */
  readonly mark: Mark['type'] | null;
  readonly href: string | undefined;
  markStart: number;
  /** The sign that its closing tag stands for, `null` if none. */
  readonly sign: string | null;
  /** Index of the capture that ends with it, -1 if none does. */
  readonly capture: number;
}

/** The open elements, outermost first, and how many there are of each name. */
export interface OpenElements {
  readonly stack: OpenElement[];
  readonly counts: Map<string, number>;
  /** How many of them make a mark. */
  marks: number;
}

/** Adds an element at the inner end. */
export function pushElement(open: OpenElements, element: OpenElement): void {
  const { stack, counts } = open;
  stack.push(element);
  if (element.mark !== null) open.marks++;
  counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
}

/** Takes the innermost element off. */
export function popElement(open: OpenElements): OpenElement | undefined {
  const { stack, counts } = open;
  const element = stack.pop();
  if (element === undefined) return undefined;
  counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
  if (element.mark !== null) open.marks--;
  return element;
}

/** Makes an element that is not the innermost one a mere place: what is open inside it stays open. */
export function disarmElement(open: OpenElements, at: number): void {
  const { stack, counts } = open;
  const element = stack[at] as OpenElement;
  stack[at] = { ...element, name: '', mark: null, href: undefined, sign: null, capture: -1 };
  if (element.mark !== null) open.marks--;
  counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
  counts.set('', (counts.get('') ?? 0) + 1);
}

/** How many elements an opening tag ends, from the inner end. */
export function endedByOpening({ stack, counts }: OpenElements, name: string): number {
  // Without a table browsers leave their tags out.
  const isPart = TABLE_OPENERS.has(name);
  if (isPart && (counts.get('table') ?? 0) === 0) return 0;
  let ended = 0;
  for (const { names, ends, within } of impliedEnds(name)) {
    if (!isAnyOpen(counts, names)) continue;
    for (let at = stack.length - 1; at >= 0; at--) {
      const open = (stack[at] as OpenElement).name;
      if (ends.has(open)) ended = Math.max(ended, stack.length - at);
      else if (within.has(ANY) || within.has(open)) break;
    }
  }
  if (ended > 0 || !isPart) return ended;
  return stack.length - 1 - stack.findLastIndex((open) => TABLE_CONTEXT.has(open.name));
}

function isAnyOpen(counts: ReadonlyMap<string, number>, names: readonly string[]): boolean {
  for (const name of names) if ((counts.get(name) ?? 0) > 0) return true;
  return false;
}

/** How many elements a closing tag ends, from the inner end; 0 if it closes nothing. */
export function endedByClosing({ stack, counts }: OpenElements, name: string): number {
  if (stack.at(-1)?.name === name) return 1;
  if ((counts.get(name) ?? 0) === 0) return 0;
  const isPart = TABLE_PARTS.has(name);
  const inTable = (counts.get('table') ?? 0) > 0;
  const fromDrawing = isDrawn(stack, stack.length - 1);
  for (let at = stack.length - 1; at >= 0; at--) {
    const { name: open, foreign } = stack[at] as OpenElement;
    // HTML inside a drawing does not close what the drawing calls by the same name, but the drawing itself.
    if (open === name && (fromDrawing || !isDrawn(stack, at) || name === 'svg' || name === 'math')) return stack.length - at;
    // Without a table there are no cells: browsers leave their tags out. A drawing has no such elements.
    if (!isPart && !foreign && (inTable || open === 'template') && WALLS.has(open)) return 0;
  }
  return 0;
}

/** True for an element of a drawing or a formula, those that hold HTML again included. */
function isDrawn(stack: readonly OpenElement[], at: number): boolean {
  return stack[at]?.foreign === true || stack[at - 1]?.foreign === true;
}

/** True where the rules of svg and math hold. */
export function isInDrawing({ stack }: OpenElements): boolean {
  return stack.at(-1)?.foreign === true;
}

/** How many elements end so that none of svg or math is open: at a tag that cannot stand inside those. */
export function foreignDepth({ stack }: OpenElements): number {
  let at = stack.length;
  while (at > 0 && (stack[at - 1] as OpenElement).foreign) at--;
  return stack.length - at;
}

/** Tags that cannot stand in svg or math, so that those have ended: HTML, 13.2.6.5. */
const LEAVING: ReadonlySet<string> = /* @__PURE__ */ words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var',
);

/** Elements of svg that hold HTML again, and those of math. */
const SVG_HOLDS: ReadonlySet<string> = new Set(['desc', 'foreignobject', 'title']);
const MATH_HOLDS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** Elements of math where those hold HTML: HTML, 13.2.6. */
const GLYPHS: ReadonlySet<string> = new Set(['malignmark', 'mglyph']);

/** True for an element of math that holds HTML. */
export const holdsHtml = (name: string): boolean => MATH_HOLDS.has(name);

/** True if a tag shows that svg or math has ended without its closing tag. */
export function leavesForeign(name: string): boolean {
  return LEAVING.has(name);
}

/** True for an element inside which the rules of svg and math hold. */
export function isForeign(open: OpenElements, name: string): boolean {
  const depth = foreignDepth(open);
  const { stack } = open;
  if (depth === 0) return name === 'svg' || name === 'math' || (GLYPHS.has(name) && isInSign(open));
  // An svg directly in math is one of its formulas, and the other way round.
  const root = stack.at(-depth)?.name;
  return !(root === 'svg' ? SVG_HOLDS : MATH_HOLDS).has(name);
}

/** True in an element of math that holds HTML, where a form in a table holds nothing (HTML, 13.2.6.4.9). */
function isInSign({ stack, counts }: OpenElements): boolean {
  const inTable = (counts.get('table') ?? 0) > 0;
  const at = stack.findLastIndex(({ name }) => !(inTable && name === 'form'));
  return MATH_HOLDS.has(stack[at]?.name ?? '') && stack[at - 1]?.foreign === true;
}
