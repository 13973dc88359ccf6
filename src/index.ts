export { ruleIds } from './catalogue.js';
export { CleanCopyError, type CleanCopyErrorCode } from './errors.js';
export { segments } from './ledger/segments.js';
export { normalizeHtml, normalizeText } from './normalize.js';
export type { Mode, NormalizeOptions } from './options.js';
export { toHtml } from './write/html.js';
export {
  toJsonLd,
  toJsonLdString,
  type JsonLdArticle,
  type JsonLdOptions,
  type JsonLdOrganization,
  type JsonLdPage,
  type JsonLdPerson,
  type JsonLdType,
} from './write/json-ld.js';
export { toMarkdown } from './write/markdown.js';
export { toPlainText } from './write/plain-text.js';
export type * from './article.js';
export type * from './normalized.js';
