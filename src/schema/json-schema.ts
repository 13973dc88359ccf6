import article from './article.schema.json' with { type: 'json' };
import normalized from './normalized.schema.json' with { type: 'json' };

/**
 * A JSON Schema document, or a part of one.
 *
 * @example
 * ```ts
 * import { articleJsonSchema, type JsonSchema } from 'cleancopy/schema';
 *
 * const schema: JsonSchema = articleJsonSchema;
 * schema['$schema']; // 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * JSON Schema (draft 2020-12) of an Article, also shipped as the file `article.schema.json`. It says
 * what {@link articleSchema} says but for what JSON Schema cannot: that marks lie inside their text
 * and are sorted, that days exist in the calendar, that spans do not end before they start, and
 * that texts hold no half surrogate pairs.
 *
 * @example
 * ```ts
 * import { Ajv2020 } from 'ajv/dist/2020.js';
 * import { articleJsonSchema } from 'cleancopy/schema';
 *
 * const isArticle = new Ajv2020().compile(articleJsonSchema);
 * ```
 */
export const articleJsonSchema: JsonSchema = article;

/**
 * JSON Schema (draft 2020-12) of a Normalized, likewise shipped as `normalized.schema.json`.
 *
 * @example
 * ```ts
 * import { normalizedJsonSchema } from 'cleancopy/schema';
 *
 * normalizedJsonSchema['title']; // 'Normalized'
 * ```
 */
export const normalizedJsonSchema: JsonSchema = normalized;
