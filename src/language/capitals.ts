import { baseOf } from './function-words/index.js';

/** Languages that write every noun with a capital. */
const NOUNS_IN_CAPITALS: ReadonlySet<string> = /* @__PURE__ */ new Set(['als', 'bar', 'de', 'gsw', 'lb', 'nds', 'pfl']);
/** The share of the words of German prose that are nouns and no names: a third has a capital, of other languages a twelfth. */
const NOUNS = 0.27;

/**
 * True for German, its dialects and Luxembourgish, which write every noun with a capital: there a heading looks like a name.
 *
 * @example
 * ```ts
 * capitalizesNouns('de-AT'); // true
 * capitalizesNouns(null); // false
 * ```
 */
export function capitalizesNouns(language: string | null): boolean {
  return NOUNS_IN_CAPITALS.has(baseOf(language));
}

/**
 * A share of words with a capital, 0 to 1, as it would be if the language wrote its nouns small, so that shares can be compared.
 *
 * @example
 * ```ts
 * capitalsOf(0.27, 'de-AT'); // 0
 * capitalsOf(0.27, 'nl'); // 0.27
 * ```
 */
export function capitalsOf(share: number, language: string | null): number {
  return capitalizesNouns(language) ? Math.max(0, (share - NOUNS) / (1 - NOUNS)) : share;
}
