import { LABEL_JOINTS, MODIFIED, PUBLISHED, UNSPACED_LABELS } from './date-labels.js';
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
const MOST_WORDS = 3;

/** A label that may take an ending has at least so many letters. */
const SHORTEST_STEM = 5;

/** Scripts whose labels are looked for inside words: Thai, kana, Han, Hangul. */
const NOT_SPACED = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

interface Label {
  readonly role: DateRole;
  readonly end: number;
}

/** Groups of up to three neighbouring words, looked up in one table; the last one that is a label counts, of two with one end the longer. */
function lastSpaced(text: string): Label | null {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’\u200c\u200d]+/gu)].map((match) => ({ word: foldWord(match[0]), end: match.index + match[0].length }));
  for (let last = words.length - 1; last >= 0; last -= 1) {
    const word = words[last]?.word ?? '';
    const end = words[last]?.end ?? 0;
    if (LABELS.whole.get(word) === null) {
      for (let first = Math.max(0, last - MOST_WORDS + 1); first < last; first += 1) {
        const role = LABELS.whole.get(words.slice(first, last + 1).map((each) => each.word).join('_'));
        if (role !== undefined && role !== null) return { role, end };
      }
    }
    const role = LABELS.whole.get(word) ?? stemRole(word);
    if (role !== null) return { role, end };
  }
  return null;
}

/** `publicerades` by `publicera~`. */
function stemRole(word: string): DateRole | null {
  for (let end = word.length; end >= SHORTEST_STEM; end -= 1) {
    const role = LABELS.stems.get(word.slice(0, end));
    if (role !== undefined) return role;
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
  const folded = foldWord(word);
  return LABELS.whole.has(folded) || stemRole(folded) !== null;
}

interface Labels {
  /** Whole labels, words joined by `_`; `null`: a word that is a label only with others. */
  readonly whole: ReadonlyMap<string, DateRole | null>;
  /** Labels that take any ending, without it. */
  readonly stems: ReadonlyMap<string, DateRole>;
}

function compile(): Labels {
  const whole = new Map<string, DateRole | null>();
  const stems = new Map<string, DateRole>();
  const add = (row: string, role: DateRole | null): void => {
    for (const entry of row.split(' ')) {
      const words = entry.split('_').map(foldWord);
      const label = words.join('_');
      if (label.endsWith('~') && role !== null) stems.set(label.slice(0, -1), role);
      else whole.set(label, role);
      for (const word of words) if (!whole.has(word) && words.length > 1) whole.set(word, null);
    }
  };
  add(LABEL_JOINTS, null);
  for (const row of Object.values(PUBLISHED)) add(row, 'published');
  for (const row of Object.values(MODIFIED)) add(row, 'modified');
  return { whole, stems };
}

const LABELS: Labels = compile();
