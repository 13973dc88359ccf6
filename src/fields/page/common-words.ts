import { capitalizesNouns } from '../../language/index.js';
import type { PageBlock } from '../../page/page.js';
import type { Judged } from '../found.js';

/** Words of prose that begin with a small letter. */
const SMALL_WORD = /(?<![^\s"'“‘(])\p{Ll}[^\s.,;:!?"”’)]+/gu;
/** A text that is nothing but such a word. */
const WHOLE = /^\p{Ll}[^\s.,;:!?"”’)]+$/u;
/** What ends one. */
const END = /[\s.,;:!?"”’)]/;
/** What may stand in front of one without ending the word before it. */
const JOINED = /['“‘(]/;
/** Shorter lines are no prose, in words. */
const MOST_WORDS = 6;
/** So many words are looked for one by one; who asks for more has all small words of the page listed. */
const FEW = 12;

/** Tells whether a page nowhere writes a word of a name small, as it would were it a heading of common words. */
export function properOn({ scene, language }: Judged): (name: string) => boolean {
  // Nouns with capitals are written small nowhere.
  if (capitalizesNouns(language)) return () => false;
  const prose = scene.survey.blocks.filter(({ words }) => words > MOST_WORDS);
  let asked = 0;
  let all: ReadonlySet<string> | undefined;
  const isCommon = (word: string): boolean => {
    if (all === undefined && asked++ < FEW) return WHOLE.test(word) && prose.some(({ text }) => hasSmall(text, word));
    return (all ??= smallWords(prose)).has(word);
  };
  return (name) => name !== name.toUpperCase() && name.split(/[\s.]+/).every((word) => word.length < 3 || !isCommon(word.toLowerCase()));
}

const smallWords = (prose: readonly PageBlock[]): ReadonlySet<string> => new Set(prose.flatMap(({ text }) => text.match(SMALL_WORD) ?? []));

/** True for a text that has a small word, by itself: no "row" is in "narrow" or "row's". */
function hasSmall(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (end < text.length && !END.test(text.charAt(end))) continue;
    if (at === 0 || /[\s"]/.test(text.charAt(at - 1))) return true;
    if (JOINED.test(text.charAt(at - 1)) && opensInside(text, at, end, word)) return true;
  }
  return false;
}

/** `(row`, but not the second half of `rock'n'row`: what stands in front of it may be part of the same word. */
function opensInside(text: string, at: number, end: number, word: string): boolean {
  let from = at - 1;
  while (from > 0 && !END.test(text.charAt(from))) from--;
  return text.slice(from, end).match(SMALL_WORD)?.includes(word) === true;
}
