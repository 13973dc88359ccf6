import * as z from 'zod/v4';
import type { Article, Author } from '../article.js';
import { blockSchema } from './block.js';
import { count, optionalKey } from './parts.js';
import { anyText, failsAs, isoDate, languageTag, lineText, webUrl } from './text.js';

export const authorObject = z.strictObject({
  name: lineText().describe('The name alone: no "By", role, outlet or date; never empty.'),
  url: optionalKey(webUrl(), "Absolute URL of the author's page; absent where unknown."),
});

/**
 * A person or body that wrote the article.
 *
 * @example
 * ```ts
 * import { authorSchema } from 'cleancopy/schema';
 *
 * authorSchema.safeParse({ name: '' }).success; // false: unknown authors are left out
 * ```
 */
export const authorSchema: z.ZodType<Author> = authorObject.describe('A person or body that wrote the article.');

export const articleObject = z.strictObject({
  title: lineText().nullable().describe("The headline, without the site's name; null if the source shows none."),
  subtitle: lineText().nullable().describe('The standfirst or deck below the headline; null if there is none.'),
  authors: z.array(authorSchema).describe('Who wrote it, in the order given; empty if the source does not say.'),
  publishedAt: isoDate().nullable().describe('When it was published: ISO 8601, only as precise as the source; null if unknown.'),
  modifiedAt: isoDate().nullable().describe('When it was last changed, in the same form as publishedAt; null if unknown.'),
  dateline: lineText().nullable().describe('Place (and agency) that opens a news report, as in "KYIV (Reuters)"; null if there is none.'),
  language: languageTag().nullable().describe("BCP 47 tag of the body's language, as in en or pt-BR; null if it cannot be told."),
  direction: z.enum(['ltr', 'rtl']).nullable().describe("Direction of the body's main script; null if the body has no letters."),
  siteName: lineText().nullable().describe('Name of the publication; null if unknown.'),
  url: webUrl().nullable().describe('Canonical URL, from the page or from the caller; null if neither gives one.'),
  section: lineText().nullable().describe('Section or category ("World", "Recipes"); null if unknown.'),
  tags: z
    .array(lineText())
    .refine((tags) => new Set(tags).size === tags.length, failsAs('schema/duplicate', 'Each tag is listed once.'))
    .describe('Tags or keywords, in source order, without duplicates.'),
  image: webUrl().nullable().describe('Absolute URL of the lead image; null if there is none.'),
  body: z.array(blockSchema).describe('The body, in source order.'),
  text: anyText().describe('The body as plain text: blocks parted by one blank line, entries and rows by a line end.'),
  wordCount: count().describe('Number of words in text (UAX #29 word boundaries, words with a letter or digit).'),
  commentCount: count().nullable().describe('Number of comments a comment widget states, as in "0 Comments"; null if none does.'),
});

/**
 * A whole article. Strict: unknown keys are errors. Parsing returns a copy and changes nothing.
 *
 * @example
 * ```ts
 * import { normalizeText } from 'cleancopy';
 * import { articleSchema } from 'cleancopy/schema';
 *
 * const line = JSON.stringify(normalizeText('Ferries stay in harbour until Friday.').article);
 * const article = articleSchema.parse(JSON.parse(line));
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export const articleSchema: z.ZodType<Article> = articleObject.describe(
  'A scraped article as clean data. Every field is always present; what is unknown is null or an empty array.',
);
