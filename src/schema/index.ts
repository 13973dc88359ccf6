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
export type {
  ArticleIssue,
  ArticleIssueCode,
  ArticleIssueSeverity,
  ArticleValidation,
  SchemaIssueCode,
} from './issue.js';
export { articleJsonSchema, normalizedJsonSchema, type JsonSchema } from './json-schema.js';
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
export { spanSchema } from './parts.js';
export { validateArticle } from './validate.js';
