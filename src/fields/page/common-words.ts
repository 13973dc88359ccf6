import { capitalizesNouns } from '../../language/index.js';
import type { Judged } from '../found.js';

/** Words of prose that begin with a small letter. */
const SMALL_WORD = /(?<![^\s"'“‘(])\p{Ll}[^\s.,;:!?"”’)]+/gu;
/** Shorter lines are no prose, in words. */
const MOST_WORDS = 6;

/** Tells whether a page nowhere writes a word of a name small, as it would were it a heading of common words. */
export function properOn({ scene, language }: Judged): (name: string) => boolean {
  // Nouns with capitals are written small nowhere.
  if (capitalizesNouns(language)) return () => false;
  let common: ReadonlySet<string> | undefined;
  const isCommon = (word: string): boolean => {
    common ??= new Set(scene.survey.blocks.flatMap(({ text, words }) => (words > MOST_WORDS ? (text.match(SMALL_WORD) ?? []) : [])));
    return common.has(word);
  };
  return (name) => name !== name.toUpperCase() && name.split(/[\s.]+/).every((word) => word.length < 3 || !isCommon(word.toLowerCase()));
}
