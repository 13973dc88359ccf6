import { countKinds, kindNumber, type Kind, SPACE } from './scripts.js';

/** How many characters of each class a text has. Combining marks of Latin, Greek and Cyrillic letters count nowhere. */
export interface ScriptProfile {
  readonly latin: number;
  readonly cyrillic: number;
  readonly greek: number;
  readonly arabic: number;
  readonly hebrew: number;
  /** Devanagari, Bengali, Tamil and the other scripts of India and Sri Lanka. */
  readonly indic: number;
  /** Thai, Lao, Khmer and Burmese: written without spaces between words. */
  readonly unspaced: number;
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  /** Letters of any other script. */
  readonly otherLetters: number;
  /** All letters: the sum of the above. */
  readonly letters: number;
  /** Decimal digits of any script. */
  readonly digits: number;
  /** Punctuation, symbols and emoji. */
  readonly punctuation: number;
  /** Spaces, line ends, controls and invisible characters. */
  readonly spaces: number;
}

const NUMBER_OF = /* @__PURE__ */ Object.freeze({
  cyrillic: kindNumber('cyrillic'),
  greek: kindNumber('greek'),
  arabic: kindNumber('arabic'),
  hebrew: kindNumber('hebrew'),
  devanagari: kindNumber('devanagari'),
  sinhala: kindNumber('sinhala'),
  thai: kindNumber('thai'),
  burmese: kindNumber('burmese'),
  hangul: kindNumber('hangul'),
  han: kindNumber('han'),
  kana: kindNumber('kana'),
  digit: kindNumber('digit'),
  punctuation: kindNumber('punctuation'),
} satisfies Partial<Record<Kind, number>>);

/**
 * Counts the characters of a text by class, in one scan.
 *
 * @example
 * ```ts
 * scriptProfile('Κόσμος 42!'); // { greek: 6, letters: 6, digits: 2, punctuation: 1, spaces: 1, … }
 * ```
 */
export function scriptProfile(text: string): ScriptProfile {
  const counts = countKinds(text);
  const of = (kind: number): number => counts[kind] as number;
  const between = (first: number, last: number): number => {
    let sum = 0;
    for (let kind = first; kind <= last; kind++) sum += of(kind);
    return sum;
  };
  const n = NUMBER_OF;
  const named = {
    latin: of(0),
    cyrillic: of(n.cyrillic),
    greek: of(n.greek),
    arabic: of(n.arabic),
    hebrew: of(n.hebrew),
    // Devanagari to Sinhala and Thai to Burmese stand together in the table of kinds.
    indic: between(n.devanagari, n.sinhala),
    unspaced: between(n.thai, n.burmese),
    han: of(n.han),
    kana: of(n.kana),
    hangul: of(n.hangul),
  };
  const letters = between(0, SPACE - 1);
  let otherLetters = letters;
  for (const count of Object.values(named)) otherLetters -= count;
  return { ...named, otherLetters, letters, digits: of(n.digit), punctuation: of(n.punctuation), spaces: of(SPACE) };
}
