/**
 * The union of codes is whole: a program that gives each code a row, as this one does, fails to
 * compile here when a code comes or goes. Nothing of this file runs.
 */
import type { issueExamples } from '../../fixtures/validate/examples.js';
import type { ArticleIssueCode, ArticleIssueSeverity, ArticleShape, QualityIssueCode, SchemaIssueCode, ValidateOptions } from '../../src/schema/index.js';
import type { Equal, Expect } from './equal.js';

export type Checks = [
  Expect<Equal<keyof typeof issueExamples, ArticleIssueCode>>,
  Expect<Equal<ArticleIssueCode, SchemaIssueCode | QualityIssueCode | 'option/invalid'>>,
  Expect<Equal<keyof NonNullable<ValidateOptions['codes']>, QualityIssueCode>>,
];

export const ranks = { error: 2, warning: 1, info: 0 } satisfies Record<ArticleIssueSeverity, number>;

/** A switch over every shape needs no default. */
export function isForeign(shape: ArticleShape): boolean {
  switch (shape) {
    case 'article':
    case 'normalized':
    case 'stored':
      return false;
    case 'article-extractor':
    case 'defuddle':
    case 'diffbot':
    case 'firecrawl':
    case 'flat-record':
    case 'json-feed':
    case 'mercury':
    case 'newspaper':
    case 'readability':
    case 'rss':
    case 'schema-org':
    case 'trafilatura':
    case 'wordpress':
      return true;
  }
}

// @ts-expect-error: a code is missing
export const some = { 'text/html': 1 } satisfies Record<ArticleIssueCode, number>;
