import { canonicalTag } from '../../language/tag.js';
import { factsOf, type Facts } from './facts.js';
import { LANGUAGE_NAMES } from './names.js';

/** The language that the page states for itself, as a BCP 47 tag; `null` where it states none. */
export function statedLanguage(language: string | null, facts: Facts): string | null {
  const given = [...(language === null ? [] : [language]), ...factsOf(facts, LANGUAGE_NAMES).map(({ value }) => value)];
  for (const value of given) {
    const tag = canonicalTag(value);
    if (tag !== null && tag !== 'und') return tag;
  }
  return null;
}
