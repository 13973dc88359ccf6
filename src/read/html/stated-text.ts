import { applyEdits, repairText } from '../../repair/repair.js';

/** What an attribute or a title states, as the body's own text would be: repaired, well-formed, one line; `''` if nothing is left. */
export function statedText(value: string, off: ReadonlySet<string>): string {
  return applyEdits(value, repairText(value, off).edits)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
