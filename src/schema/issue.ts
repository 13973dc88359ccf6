import type { Article } from '../article.js';

/**
 * Codes of issues that make a value no Article, or no Normalized. They are stable: messages may
 * change between versions, codes do not.
 *
 * - `schema/duplicate`: a tag that is there already
 * - `schema/empty`: a text or list that must not be empty
 * - `schema/ill-formed-text`: half of a surrogate pair in a text
 * - `schema/invalid-date`: not one of the ISO 8601 forms, or a day that no calendar has
 * - `schema/invalid-language`: not the form of a BCP 47 tag
 * - `schema/invalid-mark`: a mark beyond its text, out of order, or with `href` where it is no link
 * - `schema/invalid-span`: a span whose end lies before its start, or that is not as long as its text
 * - `schema/invalid-text`: spaces at the ends, or line ends where one line is asked for
 * - `schema/invalid-type`: a number where a text belongs, and the like
 * - `schema/invalid-url`: not absolute, or a scheme that is not allowed there
 * - `schema/invalid-value`: none of the values the type lists
 * - `schema/missing-key`: a field that is not there; unknown values are `null`, not absent
 * - `schema/out-of-range`: a number below or above its range
 * - `schema/unknown-key`: a field that the type does not have
 * - `schema/unreadable`: reading the value threw (a getter, a proxy), or it has too many issues to list
 */
export type SchemaIssueCode =
  | 'schema/duplicate'
  | 'schema/empty'
  | 'schema/ill-formed-text'
  | 'schema/invalid-date'
  | 'schema/invalid-language'
  | 'schema/invalid-mark'
  | 'schema/invalid-span'
  | 'schema/invalid-text'
  | 'schema/invalid-type'
  | 'schema/invalid-url'
  | 'schema/invalid-value'
  | 'schema/missing-key'
  | 'schema/out-of-range'
  | 'schema/unknown-key'
  | 'schema/unreadable';

/** Every code an issue can have; later versions add codes of other groups. */
export type ArticleIssueCode = SchemaIssueCode;

/** `error`: the value is no Article. `warning`: it is one, with something likely wrong. `info`: worth knowing. */
export type ArticleIssueSeverity = 'error' | 'warning' | 'info';

/** One thing found wrong or odd. */
export interface ArticleIssue {
  /** What it is, for programs. */
  readonly code: ArticleIssueCode;
  /** How bad it is. */
  readonly severity: ArticleIssueSeverity;
  /** Where: keys and indexes from the article down, as in `['body', 3, 'marks', 0, 'end']`; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What it is, for people; holds no text of the article. */
  readonly message: string;
}

/** The answer of {@link validateArticle}; switch on `ok`. */
export type ArticleValidation =
  | {
      /** No issue is an `error`. */
      readonly ok: true;
      /** The value, as a typed copy. */
      readonly article: Article;
      /** Warnings and infos; empty for most articles. */
      readonly issues: readonly ArticleIssue[];
    }
  | {
      /** At least one issue is an `error`. */
      readonly ok: false;
      /** In the order of the value's fields. */
      readonly issues: readonly ArticleIssue[];
    };
