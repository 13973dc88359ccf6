import { capitalizesNouns } from '../../language/index.js';
import type { Judged } from '../found.js';

/** Words of prose that begin with a small letter. */
const SMALL_WORD = /(?<![^\s"'“‘(])\p{Ll}[^\s.,;:!?"”’)]+/gu;

/** Tells whether a page nowhere writes a word of a name small, as it would were it a heading of common words. */
export function properOn({ scene, language }: Judged): (name: string) => boolean {
  // Nouns with capitals are written small nowhere.
  if (capitalizesNouns(language)) return () => false;
  let common: Set<string> | undefined;
  return (name) => {
    if (common === undefined) {
      common = new Set();
      for (const { text, words } of scene.survey.blocks) if (words > 6) for (const word of text.match(SMALL_WORD) ?? []) common.add(word);
    }
    return name !== name.toUpperCase() && name.split(/[\s.]+/).every((word) => word.length < 3 || !common?.has(word.toLowerCase()));
  };
}
