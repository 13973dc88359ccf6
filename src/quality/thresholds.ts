/**
 * Where checks draw their lines; each may be given to `validateArticle`.
 *
 * @example
 * ```ts
 * import { validateArticle, type ValidateThresholds } from 'cleancopy/schema';
 * import { normalizeText } from 'cleancopy';
 *
 * const note = normalizeText('Ferries stay in harbour until Friday, the operator said on Monday.').article;
 * const codes = (thresholds: Partial<ValidateThresholds>) => validateArticle(note, { thresholds }).issues.map(({ code }) => code);
 * codes({ minWords: 40 }).includes('body/too-short'); // true
 * codes({ minWords: 5 }).includes('body/too-short'); // false
 * ```
 */
export interface ValidateThresholds {
  /** Fewest words of an article of prose; 40. */
  readonly minWords: number;
  /** Fewest words where pictures, embeds, tables or code stand beside them; 10. */
  readonly minWordsBesideMedia: number;
  /** Longest paragraph, in UTF-16 code units; 8,000. */
  readonly maxParagraph: number;
  /** Largest share of the words, 0 to 1, that rules may take for boilerplate; 0.25. */
  readonly boilerplateShare: number;
  /** Fewest words of a paragraph for it to count as a duplicate; 12. */
  readonly duplicateWords: number;
  /** Largest share of the paragraphs, 0 to 1, that may begin in lower case; 0.3. */
  readonly lowerCaseStarts: number;
  /** Share of capitals among the letters, 0 to 1, from which a text is all capitals; 0.7. */
  readonly capitalShare: number;
  /** How sure, 0 to 1, a language must be to contradict the declared one; 0.9. */
  readonly languageConfidence: number;
  /** First year in which an article can have been published; 1990. */
  readonly earliestYear: number;
}

/** The lines as they are drawn unless the caller says otherwise. */
export const THRESHOLDS: ValidateThresholds = {
  minWords: 40,
  minWordsBesideMedia: 10,
  maxParagraph: 8000,
  boilerplateShare: 0.25,
  duplicateWords: 12,
  lowerCaseStarts: 0.3,
  capitalShare: 0.7,
  languageConfidence: 0.9,
  earliestYear: 1990,
};
