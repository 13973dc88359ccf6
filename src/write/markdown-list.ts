import type { ListBlock } from '../article.js';
import { inlineMarkdown } from './markdown-inline.js';
import { outline } from './outline.js';

/** Largest number CommonMark takes for a list entry. */
const LARGEST_NUMBER = 999_999_999;

/** Which of two signs the entries of a list have: `-` and `1.`, or `+` and `1)`. */
export type Turn = 0 | 1;

/** Sign of an entry: its number and the one that is written, `null` for a bullet. */
interface Sign {
  readonly number: number | null;
  readonly shown: number | null;
  readonly turn: Turn;
}

/** CommonMark takes a list that begins inside an entry's paragraph for one only if it begins with 1. */
function firstSign(number: number | null, isOutermost: boolean, turn: Turn): Sign {
  return { number, shown: number === null || isOutermost ? number : 1, turn };
}

/** CommonMark counts by itself: at a number that counting does not give, another list begins, with the other sign. */
function nextSign(number: number | null, above: Sign): Sign {
  if (number === null || above.number === null || above.shown === null)
    return { number, shown: number, turn: number === above.number ? above.turn : 0 };
  if (number === above.number + 1) return { number, shown: above.shown + 1, turn: above.turn };
  return { number, shown: number, turn: above.turn === 0 ? 1 : 0 };
}

/** The lines of a list, and the turn of its last outermost entry. */
export function markdownList(block: ListBlock, turn: Turn): { lines: string[]; last: Turn } {
  const indents: string[] = [''];
  const above: Sign[] = [];
  const lines = outline(block).map(({ item, depth, number }, at) => {
    above.length = Math.min(above.length, depth + 1);
    const last = above[depth];
    const here = last === undefined ? firstSign(number, at === 0, depth === 0 ? turn : 0) : nextSign(number, last);
    above[depth] = here;
    const sign = here.shown === null ? (here.turn === 0 ? '-' : '+') : listNumber(here.shown) + (here.turn === 0 ? '.' : ')');
    const indent = indents[depth] ?? '';
    indents[depth + 1] = indent + ' '.repeat(sign.length + 1);
    return `${indent}${sign} ${inlineMarkdown(item.text, item.marks, 'line-start')}`;
  });
  return { lines, last: above[0]?.turn ?? turn };
}

function listNumber(number: number): string {
  return String(Math.min(LARGEST_NUMBER, Math.max(0, number)));
}
