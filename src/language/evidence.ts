import { arabicLetters, cyrillicLetters, devanagariLetters, latinLetters } from '../tables.js';
import { functionWords } from './function-words/index.js';
import { lettersOf } from './scripts.js';

/** Words and letters of a text, each with how often it stands there. */
interface Tally {
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
  /** Number of words. */
  readonly total: number;
}

/** The scripts whose languages must be told by words, and the letters of each language. */
const ALPHABETS = { arabic: arabicLetters, cyrillic: cyrillicLetters, devanagari: devanagariLetters, latin: latinLetters } as const;

/** A script of several languages. */
export type SharedScript = keyof typeof ALPHABETS;

/** Whether words and letters must tell the languages of a script apart. */
export const isShared = (script: string): script is SharedScript => Object.hasOwn(ALPHABETS, script);

/** The languages of a script that words can tell. */
export const languagesOf = (script: SharedScript): readonly string[] => Object.keys(ALPHABETS[script]);

/**
 * Weight of the word at a rank of its row: the log of its share among running words, which falls with the rank (Zipf,
 * flattened: about 20% over rank + 6), over the share such a word has in a language it does not belong to.
 */
const wordWeight = (rank: number): number => Math.log(0.2 / (rank + 6) / 1e-4);

/** What a letter takes from each language of the script that does not write it. */
const FOREIGN_LETTER = -3;

const increment = (counts: Map<string, number>, key: string, times = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + times);
};

/** Cuts a lower-case NFC text into words, and counts. */
function tally(text: string): Tally {
  const words = new Map<string, number>();
  const letters = new Map<string, number>();
  const all = lettersOf(text);
  for (const word of all) increment(words, word);
  for (const [word, times] of words) {
    if (isPlain(word)) continue;
    for (const letter of word) if (letter > '\x7f') increment(letters, letter >= 'ạ' && letter <= 'ỹ' ? 'ạ' : letter, times);
  }
  return { words, letters, total: all.length };
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** What the words and letters of a script say of its languages. */
interface Weights {
  readonly languages: readonly string[];
  /** For each function word the places in `languages` that have it, and its rank in their rows. */
  readonly words: ReadonlyMap<string, readonly (readonly [language: number, rank: number])[]>;
  /** Letters that some of the languages have and others have not. */
  readonly telling: ReadonlySet<string>;
}

/** Turned about once, so that a word of the text is looked up once, however many languages there are. */
function weightsOf(alphabets: Readonly<Record<string, string>>): Weights {
  const languages = Object.keys(alphabets);
  const words = new Map<string, [number, number][]>();
  languages.forEach((language, place) => {
    (functionWords[language] ?? '').split(' ').forEach((word, rank) => {
      const found = words.get(word);
      if (found === undefined) words.set(word, [[place, rank]]);
      else found.push([place, rank]);
    });
  });
  return { languages, words, telling: new Set(Object.values(alphabets).join('')) };
}

const WEIGHTS: Readonly<Record<SharedScript, Weights>> = /* @__PURE__ */ (() => ({
  arabic: weightsOf(arabicLetters), cyrillic: weightsOf(cyrillicLetters), devanagari: weightsOf(devanagariLetters), latin: weightsOf(latinLetters),
}))();

/** What one language has for it. */
export interface Evidence {
  readonly language: string;
  /** Differences are log odds, roughly. */
  readonly score: number;
}

/**
 * Weighs a text for each language of a script.
 * The score of a language is that of its words, less what letters of other languages take from it.
 */
export function weigh(text: string, script: SharedScript): { readonly evidence: readonly Evidence[]; readonly words: number } {
  const counts = tally(text.toLowerCase().normalize('NFC'));
  const { languages, words, telling } = WEIGHTS[script];
  const alphabets: Readonly<Record<string, string>> = ALPHABETS[script];
  const scores = new Float64Array(languages.length);
  for (const [word, times] of counts.words) {
    for (const [place, rank] of words.get(word) ?? []) scores[place] = (scores[place] as number) + times * wordWeight(rank);
  }
  const letters = [...counts.letters].filter(([letter]) => telling.has(letter));
  const evidence = languages.map((language, place) => {
    let score = scores[place] as number;
    for (const [letter, count] of letters) if (!alphabets[language]?.includes(letter)) score += FOREIGN_LETTER * count;
    return { language, score };
  });
  return { evidence, words: counts.total };
}
