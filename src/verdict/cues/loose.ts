import { isSpaceless, cues, type Cue } from './compile.js';

/** The rows whose words count in any order: for each place the words, or beginnings of words, of which one must stand. */
const rows = /* @__PURE__ */ (() => cues.filter(({ loose }) => loose).map((cue) => ({ cue, slots: cue.row.split(' ').map((slot) => slot.split('/')) })))();

/** Korean words carry their particles behind them. */
const HANGUL = /[\uac00-\ud7a3]/;

/** The cues whose words stand in a folded text in any order; for pages of a few words, where that tells enough. */
export function looseCuesIn(folded: string, tokens: readonly string[]): Cue[] {
  const has = (word: string): boolean => {
    if (isSpaceless(word) || HANGUL.test(word)) return folded.includes(word);
    return word.endsWith('-') ? tokens.some((token) => token.startsWith(word.slice(0, -1))) : tokens.includes(word);
  };
  return rows.filter(({ slots }) => slots.every((words) => words.some(has))).map(({ cue }) => cue);
}
