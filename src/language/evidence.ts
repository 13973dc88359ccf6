import { arabicLetters, cyrillicLetters, devanagariLetters, latinLetters, telling } from '../tables.js';
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

/** What a word of {@link telling} and an ending of it give, in log odds: an ending is in some words of every language. */
const TELLING_WORD = 2;
const TELLING_ENDING = 1;
/** Letters of the longest ending, of the shortest, and the fewest before one. */
const ENDING = { longest: 6, shortest: 3, stem: 2 };

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
  /** For each function word the places in `languages` that have it, and its weight by its rank in their rows. */
  readonly words: ReadonlyMap<string, readonly WeightedPlace[]>;
  /** Letters that some of the languages have and others have not. */
  readonly telling: ReadonlySet<string>;
  /** For each word that tells the places in `languages` that it speaks for, and the same for endings. */
  readonly forms: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlyMap<string, readonly number[]>;
  /** The last letters of the endings, as many as the shortest has: most words end in none of them. */
  readonly lastLetters: ReadonlySet<string>;
}

interface WeightedPlace {
  readonly place: number;
  readonly weight: number;
}

/** Turned about once, so that a word of the text is looked up once, however many languages there are. */
function weightsOf(alphabets: Readonly<Record<string, string>>): Weights {
  const languages = Object.keys(alphabets);
  const words = new Map<string, WeightedPlace[]>();
  languages.forEach((language, place) => {
    (functionWords[language] ?? '').split(' ').forEach((word, rank) => {
      const found = words.get(word);
      const own = { place, weight: wordWeight(rank) };
      if (found === undefined) words.set(word, [own]);
      else found.push(own);
    });
  });
  const forms = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  languages.forEach((language, place) => {
    for (const form of telling[language]?.split(' ') ?? []) {
      const [known, key] = form.startsWith('-') ? [endings, form.slice(1)] : [forms, form];
      known.set(key, [...(known.get(key) ?? []), place]);
    }
  });
  const lastLetters = new Set([...endings.keys()].map((ending) => ending.slice(-ENDING.shortest)));
  return { languages, words, telling: new Set(Object.values(alphabets).join('')), forms, endings, lastLetters };
}

const WEIGHTS: Readonly<Record<SharedScript, Weights>> = /* @__PURE__ */ (() => ({
  arabic: weightsOf(arabicLetters),
  cyrillic: weightsOf(cyrillicLetters),
  devanagari: weightsOf(devanagariLetters),
  latin: weightsOf(latinLetters),
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
  const weights = WEIGHTS[script];
  const { languages, words, telling: letters } = weights;
  const alphabets: Readonly<Record<string, string>> = ALPHABETS[script];
  const scores = new Float64Array(languages.length);
  for (const [word, times] of counts.words) {
    for (const { place, weight } of words.get(word) ?? []) scores[place] = (scores[place] as number) + times * weight;
  }
  addForms(scores, counts.words, weights);
  const foreign = [...counts.letters].filter(([letter]) => letters.has(letter));
  const evidence = languages.map((language, place) => {
    let score = scores[place] as number;
    for (const [letter, count] of foreign) if (!alphabets[language]?.includes(letter)) score += FOREIGN_LETTER * count;
    return { language, score };
  });
  return { evidence, words: counts.total };
}

/** Adds what words and their endings tell, an ending once a word however long it is. */
function addForms(scores: Float64Array, words: ReadonlyMap<string, number>, { forms, endings, lastLetters }: Weights): void {
  if (forms.size + endings.size === 0) return;
  for (const [word, times] of words) {
    let places = forms.get(word);
    const weight = places === undefined ? TELLING_ENDING : TELLING_WORD;
    if (places === undefined && lastLetters.has(word.slice(-ENDING.shortest))) {
      for (let length = Math.min(ENDING.longest, word.length - ENDING.stem); places === undefined && length >= ENDING.shortest; length--)
        places = endings.get(word.slice(-length));
    }
    for (const place of places ?? []) scores[place] = (scores[place] as number) + times * weight;
  }
}
