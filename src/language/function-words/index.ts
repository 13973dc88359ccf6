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
  const base = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?/.exec(language ?? '')?.[0] ?? '';
  const tag = [base, base.slice(0, base.indexOf('-'))].find((name) => Object.hasOwn(functionWords, name));
  if (tag === undefined && SCRIPTS.some((script) => script === base)) return new Set();
  return tag === undefined ? everyWord : new Set((functionWords[tag] as string).split(' '));
}
