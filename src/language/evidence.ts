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

const increment = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Cuts a lower-case NFC text into words, and counts. */
function tally(text: string): Tally {
  const words = new Map<string, number>();
  const letters = new Map<string, number>();
  const all = lettersOf(text);
  for (const word of all) {
    increment(words, word);
    for (const letter of word) if (letter > '\x7f') increment(letters, letter >= 'ạ' && letter <= 'ỹ' ? 'ạ' : letter);
  }
  return { words, letters, total: all.length };
}

/** How much the words of a language's row speak for it. */
function scoreOf(language: string, text: Tally): number {
  return (functionWords[language] ?? '').split(' ').reduce((score, word, rank) => score + (text.words.get(word) ?? 0) * wordWeight(rank), 0);
}

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
  const alphabets: Readonly<Record<string, string>> = ALPHABETS[script];
  const telling = new Set(Object.values(alphabets).join(''));
  const letters = [...counts.letters].filter(([letter]) => telling.has(letter));
  const evidence = Object.entries(alphabets).map(([language, own]) => {
    let score = scoreOf(language, counts);
    for (const [letter, count] of letters) if (!own.includes(letter)) score += FOREIGN_LETTER * count;
    return { language, score };
  });
  return { evidence, words: counts.total };
}
