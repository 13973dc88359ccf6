/**
 * What a value was taken for.
 *
 * @example
 * ```ts
 * import { validateArticle, type ArticleShape } from 'cleancopy/schema';
 *
 * const shape: ArticleShape = validateArticle({ '@type': 'NewsArticle', headline: 'Storm' }).shape;
 * shape; // 'schema-org'
 * ```
 */
export type ArticleShape =
  | 'article'
  | 'article-extractor'
  | 'defuddle'
  | 'diffbot'
  | 'firecrawl'
  | 'flat-record'
  | 'json-feed'
  | 'mercury'
  | 'newspaper'
  | 'normalized'
  | 'readability'
  | 'rss'
  | 'schema-org'
  | 'stored'
  | 'trafilatura'
  | 'wordpress';
