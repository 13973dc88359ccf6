/**
 * The runtime schemas of cleancopy's types. The one entry that needs zod, a peer dependency.
 *
 * @module
 */
export type * from '../article.js';
export type * from '../normalized.js';
export { articleSchema, authorSchema } from './article.js';
export {
  blockSchema,
  codeBlockSchema,
  embedBlockSchema,
  headingBlockSchema,
  imageBlockSchema,
  listBlockSchema,
  listItemSchema,
  markSchema,
  paragraphBlockSchema,
  quoteBlockSchema,
  tableBlockSchema,
} from './block.js';
export {
  destinationSchema,
  fieldProvenanceSchema,
  keptSchema,
  missingSchema,
  normalizedSchema,
  provenanceSchema,
  removalSchema,
  repairSchema,
  verdictEvidenceSchema,
  verdictSchema,
  warningSchema,
} from './normalized.js';
// Beside the schemas whose descriptions they repeat: compressed, they take little there.
export { articleJsonSchema, normalizedJsonSchema, type JsonSchema } from './json-schema.js';
export { fromArticleExtractor } from '../from/article-extractor.js';
export { fromDefuddle } from '../from/defuddle.js';
export { fromDiffbot } from '../from/diffbot.js';
export { fromFirecrawl } from '../from/firecrawl.js';
export { fromFlatRecord } from '../from/flat-record.js';
export { fromJsonFeedItem } from '../from/json-feed.js';
export { fromMercury } from '../from/mercury.js';
export { fromNewspaper } from '../from/newspaper.js';
export { fromReadability } from '../from/readability.js';
export { fromRssItem } from '../from/rss.js';
export { fromSchemaOrg } from '../from/schema-org.js';
export { fromTrafilatura } from '../from/trafilatura.js';
export { fromWordPress } from '../from/wordpress.js';
export type { ValidateThresholds } from '../quality/thresholds.js';
export type {
  ArticleIssue,
  ArticleIssueCode,
  ArticleIssueSeverity,
  ArticleShape,
  ArticleValidation,
  QualityIssueCode,
  SchemaIssueCode,
} from './issue.js';
export { issueCodes, type IssueCodeEntry } from './issue-codes.js';
export { looseArticleSchema, type LooseArticle, type LooseAuthor } from './loose.js';
export { spanSchema } from './parts.js';
export { validateArticle } from './validate.js';
export type { ValidateOptions } from './validate-options.js';
export { schemaVersion, storedArticleSchema, type StoredArticle } from './version.js';
