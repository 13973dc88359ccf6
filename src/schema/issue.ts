import type { Article, Span } from '../article.js';
import type { ArticleShape } from '../from/shape.js';
import type { ArticleIssueSeverity, QualityIssueCode } from '../quality/code.js';

export type { ArticleIssueSeverity, ArticleShape, QualityIssueCode };

/**
 * Codes of issues that make a value no Article, or no Normalized. They are stable: messages may
 * change between versions, codes do not. docs/issues.md has each with its reason and its examples.
 *
 * @example
 * ```ts
 * import { validateArticle, type SchemaIssueCode } from 'cleancopy/schema';
 *
 * const first: SchemaIssueCode = 'schema/missing-key';
 * validateArticle({}).issues[0]?.code === first; // true
 * ```
 */
export type SchemaIssueCode =
  | 'schema/article-list'
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
  | 'schema/unknown-version'
  | 'schema/unreadable';

/**
 * Every code an issue can have: of the schema, of what is likely wrong, and of the call itself.
 *
 * @example
 * ```ts
 * import { issueCodes, type ArticleIssueCode } from 'cleancopy/schema';
 *
 * const codes: readonly ArticleIssueCode[] = issueCodes.map(({ code }) => code);
 * codes.includes('text/mojibake'); // true
 * ```
 */
export type ArticleIssueCode = SchemaIssueCode | QualityIssueCode | 'option/invalid';

/**
 * One thing found wrong or odd.
 *
 * @example
 * ```ts
 * import { validateArticle, type ArticleIssue } from 'cleancopy/schema';
 *
 * const show = ({ severity, code, path }: ArticleIssue): string => `${severity} ${code} at ${path.join('.')}`;
 * validateArticle({ title: 'Storm' }).issues.map(show)[0]; // 'error schema/missing-key at subtitle'
 * ```
 */
export interface ArticleIssue {
  /** What it is, for programs. */
  readonly code: ArticleIssueCode;
  /** How bad it is. */
  readonly severity: ArticleIssueSeverity;
  /**
   * Where in the value: keys and indexes, as in `['body', 3, 'marks', 0, 'end']`; empty for the whole.
   * Of a record in another shape: where in the article that it was brought over to.
   */
  readonly path: readonly (string | number)[];
  /** What it is, for people; holds no text of the article. */
  readonly message: string;
  /** What was seen, one short statement each; may quote the article. Absent for issues of the schema. */
  readonly evidence?: readonly string[];
  /** Where in the text at `path`, in UTF-16 code units; absent where it concerns the whole of it. */
  readonly span?: Span;
}

/**
 * The answer of {@link validateArticle}; switch on `ok`.
 *
 * @example
 * ```ts
 * import { validateArticle, type ArticleValidation } from 'cleancopy/schema';
 *
 * const titleOf = (result: ArticleValidation): string | null => (result.ok ? result.article.title : null);
 * titleOf(validateArticle({ title: 'Storm' })); // null: the record lacks most fields
 * ```
 */
export type ArticleValidation =
  | {
      /** No issue is an `error`. */
      readonly ok: true;
      /** What the value was taken for. */
      readonly shape: ArticleShape;
      /** The value as a typed copy, or the article that it was brought over to. */
      readonly article: Article;
      /** Warnings and infos; empty for most articles. */
      readonly issues: readonly ArticleIssue[];
    }
  | {
      /** At least one issue is an `error`. */
      readonly ok: false;
      /** What the value was taken for. */
      readonly shape: ArticleShape;
      /** The article, where the value is one for all that is wrong with it; absent where it is none. */
      readonly article?: Article;
      /** At least one of them is an error. */
      readonly issues: readonly ArticleIssue[];
    };
