import { arabicWords, cyrillicWords, latinWords, otherWords } from '../../tables.js';
import { SCRIPTS } from '../scripts.js';

/** Function words by BCP 47 language: lower case, NFC, parted by spaces, most frequent first. */
export const functionWords: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({ ...latinWords, ...cyrillicWords, ...arabicWords, ...otherWords }))();

const everyWord: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(Object.values(functionWords).join(' ').split(' ')))();

/**
 * The function words of a language, to be asked for lower-case words: `da` for `da-DK`.
 * For `null` and for a language that no table knows: those of all languages. For a language that its script tells,
 * and that has no row: none. Made anew for each language asked for: ask once a page.
 *
 * @example
 * ```ts
 * functionWordsOf('en').has('the');  // true
 * functionWordsOf(null).has('ikke'); // true
 * ```
 */
export function functionWordsOf(language: string | null): ReadonlySet<string> {
  const base = baseOf(language);
  const tag = [base, base.slice(0, base.indexOf('-'))].find((name) => Object.hasOwn(functionWords, name));
  if (tag === undefined && SCRIPTS.some((script) => script === base)) return new Set();
  return tag === undefined ? everyWord : new Set((functionWords[tag] as string).split(' '));
}

/** Languages that say by endings and parts of words what others say by words of their own, by how much more each of their few counts. */
const WEIGHTS: readonly (readonly [weight: number, languages: string])[] = [
  [2.5, 'ar az et fi kk lt lv tr ur'],
  [2.2, 'be bg cs eu fa hr hu mk pl ru sk sl sr sr-Latn sw uk vi'],
];

/**
 * What a function word of a language counts, so that shares of them can be compared: 1 for English and its relatives.
 *
 * @example
 * ```ts
 * functionWordWeight('en'); // 1
 * functionWordWeight('tr'); // 2.5
 * ```
 */
export function functionWordWeight(language: string | null): number {
  const base = baseOf(language);
  return WEIGHTS.find(([, languages]) => languages.split(' ').includes(base))?.[0] ?? 1;
}

/** Language and script of a tag: `da` of `da-DK`; empty for `null`. */
export function baseOf(language: string | null): string {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?/.exec(language ?? '')?.[0] ?? '';
}
