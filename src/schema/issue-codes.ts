import { checks } from '../quality/checks/index.js';
import type { ArticleIssueCode, ArticleIssueSeverity, SchemaIssueCode } from './issue.js';

/** Why each issue of the schema is one. */
const SCHEMA_REASONS = {
  'schema/article-list':
    'A feed, the answer of a news interface or a list stands where one article belongs; its entries are to be passed one by one.',
  'schema/duplicate': 'A tag is there already.',
  'schema/empty': 'A text or list that must not be empty is; what is unknown is null.',
  'schema/ill-formed-text': 'Half of a surrogate pair stands in a text, which no encoding can write.',
  'schema/invalid-date': 'It is none of the ISO 8601 forms, or a day that no calendar has.',
  'schema/invalid-language': 'It has not the form of a BCP 47 tag.',
  'schema/invalid-mark': 'A mark lies beyond its text, is out of order, or has `href` where it is no link.',
  'schema/invalid-span': 'A span ends before it starts, or is not as long as its text.',
  'schema/invalid-text': 'A text has spaces at its ends, or line ends where one line is asked for.',
  'schema/invalid-type': 'A number stands where a text belongs, and the like.',
  'schema/invalid-url': 'A URL is not absolute, or has a scheme that is not allowed there.',
  'schema/invalid-value': 'It is none of the values that the type lists.',
  'schema/missing-key': 'A field is not there; unknown values are `null`, not absent.',
  'schema/out-of-range': 'A number is below or above its range.',
  'schema/unknown-key': 'The type does not have the field.',
  'schema/unknown-version': 'The record was written by a version of the schema that this one does not know.',
  'schema/unreadable': 'Reading the value threw (a getter, a proxy), it holds itself, or its lists have more than two million entries.',
} as const satisfies Record<SchemaIssueCode, string>;

/**
 * A code as the reference of issues shows it.
 *
 * @example
 * ```ts
 * import { issueCodes, type IssueCodeEntry } from 'cleancopy/schema';
 *
 * const entry: IssueCodeEntry | undefined = issueCodes.find(({ code }) => code === 'body/wall');
 * entry?.severity; // 'error'
 * ```
 */
export interface IssueCodeEntry {
  /** The code. */
  readonly code: ArticleIssueCode;
  /** Its severity, unless the caller says otherwise or the evidence is slight. */
  readonly severity: ArticleIssueSeverity;
  /** Why it matters, in a sentence for people. */
  readonly because: string;
}

/**
 * Every code there is, with severity and reason: for filters, legends and translations.
 *
 * @example
 * ```ts
 * import { issueCodes } from 'cleancopy/schema';
 *
 * issueCodes.filter(({ severity }) => severity === 'info').map(({ code }) => code).includes('date/no-zone'); // true
 * ```
 */
export const issueCodes: readonly IssueCodeEntry[] = /* @__PURE__ */ (() => [
  { code: 'option/invalid', severity: 'error', because: 'An option of the call is unknown or of the wrong type; nothing was checked.' },
  ...(Object.entries(SCHEMA_REASONS) as [SchemaIssueCode, string][]).map(([code, because]) => ({
    code,
    severity: 'error' as const,
    because,
  })),
  ...checks.map(({ code, severity, because }) => ({ code, severity, because })),
])();
