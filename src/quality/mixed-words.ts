/** A word of letters from two scripts. */
export interface MixedWord {
  readonly word: string;
  readonly start: number;
  readonly scripts: string;
}

/** Letters that look like Latin ones, by script. Small Greek letters that formulas put beside Latin ones are left out. */
const LOOKALIKES: readonly (readonly [script: string, letters: ReadonlySet<string>, all: RegExp])[] = [
  ['Latin and Cyrillic', new Set('аеорсухіјѕһԁԛԝАВЕЅЗІЈКМНОРСТУХ'), /\p{Script=Cyrillic}/u],
  ['Latin and Greek', new Set('ονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'), /\p{Script=Greek}/u],
];

const BEYOND_ASCII = /[^\0-\x7f]/;
const WORD = /[\p{L}\p{M}]{3,}/gu;
const LATIN = /\p{Script=Latin}/u;

/** Words that mix Latin letters with letters of another script which only look like Latin ones. */
export function mixedWords(text: string): readonly MixedWord[] {
  if (!BEYOND_ASCII.test(text)) return [];
  const found: MixedWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!LATIN.test(word) || !BEYOND_ASCII.test(word)) continue;
    for (const [scripts, letters, all] of LOOKALIKES) {
      const foreign = [...word].filter((char) => all.test(char));
      // A word of which only its own letters and lookalikes are left is meant to look like one script.
      if (foreign.length > 0 && (foreign.every((char) => letters.has(char)) || isForeignWith(word, foreign)))
        found.push({ word, start: index, scripts });
    }
  }
  return found;
}

/** The other way round: a word of the other script with one or two Latin letters that look like its own. */
function isForeignWith(word: string, foreign: readonly string[]): boolean {
  const latin = [...word].filter((char) => LATIN.test(char));
  return latin.length < foreign.length && latin.every((char) => 'aceiopxyABCEHIKMOPTXY'.includes(char));
}
