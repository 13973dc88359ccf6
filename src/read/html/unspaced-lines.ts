import { isIdeographic } from '../chars.js';
import { HTML_RULES, type Inline } from './inline.js';

/*
 * Lines of scripts without spaces: a line break inside a sentence of those is no space, `述べ、<br>乗客`; one between
 * short entries or labels parts them like any other.
 */

/** An entry or a label begins. */
const ENTRY = /^[・「【［〔（]|^[^。、，<]{1,16}[：:]/;

/** Signs behind which nothing new can begin, and those that end a sentence. */
const COMMA = /[、，]/;
const ENDED = /[。！？…」』）]/;

/** A line with fewer characters may be an entry of a list. */
const SHORTEST = 16;

/** True where the text at `from` goes on with the line above without a space. */
export function goesOnUnspaced(inline: Inline, source: string, from: number): boolean {
  const last = inline.pieces.at(-1)?.text.slice(-1) ?? '';
  if (last === '' || !isIdeographic(last.charCodeAt(0))) return false;
  if (COMMA.test(last)) return true;
  return isIdeographic(source.charCodeAt(from)) && !ENTRY.test(source.slice(from, from + 20)) && (ENDED.test(last) || isLong(inline));
}

/** True if the line that the text ends with has the length of one that was broken because it was full. */
function isLong({ pieces }: Inline): boolean {
  let length = 0;
  for (let at = pieces.length - 1; at >= 0 && length < SHORTEST; at--) {
    const { text, repair } = pieces[at] as Inline['pieces'][number];
    if (repair === HTML_RULES.lineBreak) return false;
    length += text.length;
  }
  return length >= SHORTEST;
}
