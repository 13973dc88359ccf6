import { flowOf, TABLE_PARTS, words } from './elements.js';
import { endCapture, endElements } from './end-elements.js';
import { disarmElement, type OpenElement } from './open-elements.js';
import { endMark } from './flush.js';
import type { Reading } from './state.js';

/** Elements that are no inline ones here, and whose closing tags the parsing of HTML treats alike. */
const LOOSE: ReadonlySet<string> = /* @__PURE__ */ words('amp-consent amp-sidebar amp-user-notification label legend optgroup');

/** Blocks that the parsing of HTML takes for no special elements (13.2.4.2), or whose second tags it leaves out. */
const ORDINARY: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...LOOSE, ...words('body dialog frameset head html')]))();

/** True for an element whose closing tag does not end the blocks that it holds. */
export const passesBlocks = (name: string): boolean => LOOSE.has(name) || flowOf(name) === 'inline';

/** True if one of the innermost elements, so many, is one that a closing tag of inline elements around it does not end. */
export function isBlockOpen({ open: { stack, counts } }: Reading, count: number): boolean {
  const inTable = (counts.get('table') ?? 0) > 0;
  return stack.slice(stack.length - count).some((element) => outlives(element, inTable));
}

/** True for a block that an inline element around it does not take along. Without a table browsers leave the tags of its parts out. */
function outlives({ flow, name }: OpenElement, inTable: boolean): boolean {
  return flow === 'block' && !ORDINARY.has(name) && (inTable || !TABLE_PARTS.has(name));
}

/** Elements that come back in the next block where one is left open: HTML, 13.2.4.3. */
const FORMATTING: ReadonlySet<string> = /* @__PURE__ */ words('a b big code em font i nobr s small strike strong tt u');

/** Ends an element alone, and no block that is open in it: blocks outlive an inline element around them (HTML, 13.2.6.4.7). */
export function endAround(reading: Reading, count: number, name: string): void {
  const at = reading.open.stack.length - count;
  if (FORMATTING.has(name)) endElements(reading, Math.min(count - 1, passingDepth(reading.open)));
  const element = reading.open.stack[at] as OpenElement;
  endMark(reading, element);
  endCapture(reading, element);
  disarmElement(reading.open, at);
}

/** Elements that end by themselves where a form ends: HTML, 13.3. */
const IMPLIED: ReadonlySet<string> = /* @__PURE__ */ words('dd dt li optgroup option p rb rp rt rtc');

/** Ends a form, so many elements from the inner end, and of what is open in it only what needs no closing tag (HTML, 13.2.6.4.7); all of it in a drawing. */
export function endForm(reading: Reading, count: number): void {
  let left = count;
  const { stack } = reading.open;
  if (stack[stack.length - count]?.foreign === true) {
    endElements(reading, count);
    return;
  }
  for (; left > 1 && IMPLIED.has(stack.at(-1)?.name ?? ''); left--) endElements(reading, 1);
  if (left > 1) endAround(reading, left, 'form');
  else endElements(reading, left);
}

/** How many elements in the innermost block end with a formatting element around it: the first that does not come back, and all in it. */
function passingDepth({ stack, counts }: Reading['open']): number {
  const inTable = (counts.get('table') ?? 0) > 0;
  let depth = 0;
  for (let at = stack.length - 1; at >= 0 && !outlives(stack[at] as OpenElement, inTable); at--) {
    if (!FORMATTING.has((stack[at] as OpenElement).name)) depth = stack.length - at;
  }
  return depth;
}
