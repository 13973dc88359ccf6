import { repairText } from '../../repair/repair.js';

/** What an attribute or a title states, as the body's own text would be: repaired, well-formed, one line; `''` if nothing is left. */
export function statedText(value: string, off: ReadonlySet<string>): string {
  const { text } = repairText(value, off);
  return ODD_SPACE.test(text) ? text.replace(/[\s\u0085]+/g, ' ').trim() : text.trim();
}

/** Space that is not the one between two words. */
const ODD_SPACE = /[^\S ]|\u0085| {2}/;
