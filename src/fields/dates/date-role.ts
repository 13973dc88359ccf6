import { DATE_LABELS, UNSPACED_LABELS } from './date-labels.js';
import { foldWord } from './fold-word.js';

/** What a date is for the page it stands on. */
export type DateRole = 'published' | 'modified';

/**
 * What the words beside a date call it: the last label in the text that stands before the date, or in its whole line.
 * `null` if none is there. Looks at the last 160 code units only. Case and accents do not matter.
 *
 * @example
 * ```ts
 * dateRole('published jan 5, 2020 | last updated:'); // 'modified'
 * dateRole('veröffentlicht am');                     // 'published'
 * dateRole('by jane doe');                           // null
 * ```
 */
export function dateRole(text: string): DateRole | null {
  const near = text.length > REACH ? text.slice(-REACH) : text;
  const spaced = lastSpaced(near);
  const unspaced = NOT_SPACED.test(near) ? lastUnspaced(near) : null;
  if (spaced === null || unspaced === null) return (spaced ?? unspaced)?.role ?? null;
  return spaced.end >= unspaced.end ? spaced.role : unspaced.role;
}

const REACH = 160;

/** No label has more words. */
const MOST_WORDS = 4;

/** Scripts whose labels are looked for inside words: Thai to Khmer, kana, Han, Hangul. */
const NOT_SPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;

interface Label {
  readonly role: DateRole;
  readonly end: number;
}

/** Groups of up to four neighbouring words, looked up in one table; the last one that is a label counts, of two with one end the longer. */
function lastSpaced(text: string): Label | null {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’\u200c\u200d]+/gu)].map((match) => ({ word: foldWord(match[0]), end: match.index + match[0].length }));
  for (let last = words.length - 1; last >= 0; last -= 1) {
    if (!LAST_WORDS.has(words[last]?.word ?? '')) continue;
    for (let first = Math.max(0, last - MOST_WORDS + 1); first <= last; first += 1) {
      const role = LABELS.get(words.slice(first, last + 1).map((each) => each.word).join(' '));
      if (role !== undefined) return { role, end: words[last]?.end ?? 0 };
    }
  }
  return null;
}

function lastUnspaced(text: string): Label | null {
  let best: Label | null = null;
  for (const role of ['published', 'modified'] as const) {
    for (const label of UNSPACED_LABELS[role]) {
      const at = text.lastIndexOf(label);
      if (at >= 0 && (best === null || at + label.length > best.end)) best = { role, end: at + label.length };
    }
  }
  return best;
}

/** True for a word that some label is made of: "updated", "last", "mis", "jour". */
export function isLabelWord(word: string): boolean {
  return LABEL_WORDS.has(foldWord(word));
}

const LABELS: ReadonlyMap<string, DateRole> = compile();

const LABEL_WORDS: ReadonlySet<string> = new Set([...LABELS.keys()].flatMap((label) => label.split(' ')));

/** Words that a label can end with: most words end none, which spares the look-up of their groups. */
const LAST_WORDS: ReadonlySet<string> = new Set([...LABELS.keys()].map((label) => label.slice(label.lastIndexOf(' ') + 1)));

function compile(): Map<string, DateRole> {
  const map = new Map<string, DateRole>();
  for (const [published, modified] of Object.values(DATE_LABELS)) {
    for (const label of published.split('|')) map.set(foldLabel(label), 'published');
    for (const label of modified.split('|')) map.set(foldLabel(label), 'modified');
  }
  return map;
}

function foldLabel(label: string): string {
  return label.split(' ').map(foldWord).join(' ');
}
