import * as z from 'zod/v4';
import type { Article } from '../article.js';
import { articleSchema } from './article.js';

/**
 * Version of the form of an Article. The first number changes when records of the old form are no
 * longer valid, the second when fields or values are added.
 *
 * @example
 * ```ts
 * import { schemaVersion } from 'cleancopy/schema';
 *
 * /^\d+\.\d+$/.test(schemaVersion); // true
 * ```
 */
export const schemaVersion = '1.0';

/** Versions whose records can be read. */
const KNOWN = /^1\.\d{1,6}$/;

/**
 * An article as it is stored: with the version of the schema that it was written by.
 *
 * @example
 * ```ts
 * import { normalizeText } from 'cleancopy';
 * import { schemaVersion, storedArticleSchema, type StoredArticle } from 'cleancopy/schema';
 *
 * const row: StoredArticle = { schemaVersion, article: normalizeText('Ferries stay in harbour until Friday.').article };
 * storedArticleSchema.safeParse(JSON.parse(JSON.stringify(row))).success; // true
 * ```
 */
export interface StoredArticle {
  /** {@link schemaVersion} of the library that wrote it. */
  readonly schemaVersion: string;
  /** The article. */
  readonly article: Article;
}

/**
 * An article with the version it was written by; versions with the same first number are accepted.
 *
 * @example
 * ```ts
 * import { storedArticleSchema } from 'cleancopy/schema';
 *
 * storedArticleSchema.safeParse({ schemaVersion: '99.0', article: {} }).success; // false
 * ```
 */
export const storedArticleSchema: z.ZodType<StoredArticle> = z
  .strictObject({
    schemaVersion: z
      .string()
      .regex(KNOWN, { error: 'This version of the schema is not known.', abort: true })
      .describe('Version of the schema that the record was written by.'),
    article: articleSchema,
  })
  .describe('An article with the version of the schema that it was written by.');

/** Whether a record of this version can be read. */
export const isKnownVersion = (version: unknown): boolean => typeof version === 'string' && KNOWN.test(version);
