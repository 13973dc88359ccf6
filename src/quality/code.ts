/**
 * Codes of issues that leave a value an Article, and say that something in it is likely wrong. They
 * are stable, as the schema's codes are; docs/issues.md has each with its reason and its examples.
 *
 * @example
 * ```ts
 * import type { QualityIssueCode } from 'cleancopy/schema';
 *
 * const reScrape: ReadonlySet<QualityIssueCode> = new Set(['body/wall', 'text/truncated'] as const);
 * reScrape.has('body/wall'); // true
 * ```
 */
export type QualityIssueCode =
  | 'author/not-a-name'
  | 'body/missing'
  | 'body/not-article'
  | 'body/out-of-step'
  | 'body/too-short'
  | 'body/wall'
  | 'date/future'
  | 'date/modified-before-published'
  | 'date/no-zone'
  | 'date/too-early'
  | 'date/unreadable'
  | 'language/mismatch'
  | 'text/all-caps'
  | 'text/boilerplate-share'
  | 'text/duplicate-paragraph'
  | 'text/entity'
  | 'text/html'
  | 'text/invisible'
  | 'text/long-line'
  | 'text/markdown'
  | 'text/mixed-script'
  | 'text/mojibake'
  | 'text/no-capitals'
  | 'text/prompt-injection'
  | 'text/reading-order'
  | 'text/replacement-character'
  | 'text/residual-noise'
  | 'text/truncated'
  | 'text/unbalanced-quote'
  | 'title/all-caps'
  | 'title/missing'
  | 'title/repeated'
  | 'title/site-name'
  | 'url/unresolvable';

/**
 * `error`: not to be used as it is. `warning`: something is likely wrong. `info`: worth knowing.
 *
 * @example
 * ```ts
 * import { validateArticle, type ArticleIssueSeverity } from 'cleancopy/schema';
 *
 * const worst: ArticleIssueSeverity | undefined = validateArticle({}).issues[0]?.severity;
 * worst; // 'error'
 * ```
 */
export type ArticleIssueSeverity = 'error' | 'warning' | 'info';
