import { arabicLetters, cyrillicLetters, devanagariLetters, latinLetters } from './alphabets.js';
import { endings } from './endings.js';
import { functionWords } from './function-words/index.js';
import { lettersOf } from './scripts.js';

/** Words, endings and letters of a text, each with how often it stands there. */
interface Tally {
  readonly words: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
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

/** The same for an ending: shares fall slowly along a row; endings are no sure sign, so they count less than words. */
const endingWeight = (rank: number): number => 1.9 - 0.08 * rank;

/** What a letter takes from each language of the script that does not write it. */
const FOREIGN_LETTER = -3;

/** Endings are taken from words of this many letters and more. */
const SHORTEST_WITH_ENDING = 4;

const increment = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Cuts a lower-case NFC text into words, and counts. */
function tally(text: string): Tally {
  const words = new Map<string, number>();
  const ends = new Map<string, number>();
  const letters = new Map<string, number>();
  const all = lettersOf(text);
  for (const word of all) {
    increment(words, word);
    if (word.length >= SHORTEST_WITH_ENDING) increment(ends, word.slice(-3));
    for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) increment(letters, word.charAt(at));
  }
  return { words, endings: ends, letters, total: all.length };
}

/** The words of each row with their ranks' weights, and the endings with theirs, ready to be asked for. */
interface Row {
  readonly words: readonly string[];
  readonly endings: readonly string[];
}

const ROWS: ReadonlyMap<string, Row> = /* @__PURE__ */ new Map(
  [...new Set([...Object.keys(functionWords), ...Object.keys(endings)])].map((language) => {
    const ends = endings[language] ?? '';
    const row = { words: (functionWords[language] ?? '').split(' '), endings: Array.from({ length: Math.ceil(ends.length / 3) }, (_, at) => ends.slice(at * 3, at * 3 + 3)) };
    return [language, row];
  }),
);

/** How much a row's words speak for its language, and how often words with one of its endings are among them. */
function scoreOf(language: string, text: Tally): number {
  let score = 0;
  const row = ROWS.get(language);
  if (row === undefined) return score;
  // A function word counts once: as a word, not by its ending too.
  const counted = new Map<string, number>();
  row.words.forEach((word, rank) => {
    const count = text.words.get(word);
    if (count === undefined) return;
    score += count * wordWeight(rank);
    if (word.length >= SHORTEST_WITH_ENDING) counted.set(word.slice(-3), (counted.get(word.slice(-3)) ?? 0) + count);
  });
  row.endings.forEach((ending, rank) => {
    const count = text.endings.get(ending);
    if (count !== undefined) score += (count - (counted.get(ending) ?? 0)) * endingWeight(rank);
  });
  return score;
}

/** What one language has for it. */
export interface Evidence {
  readonly language: string;
  /** Differences are log odds, roughly. */
  readonly score: number;
}

/**
 * Weighs a text for each language of a script.
 * The score of a language is that of its words and endings, less what letters of other languages take from it.
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
