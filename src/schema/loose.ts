import * as z from 'zod/v4';
import type { Article, Block } from '../article.js';
import { fromRecord } from '../from/record.js';
import { asTags } from '../from/values.js';
import { articleSchema } from './article.js';
import { blockSchema } from './block.js';

/**
 * An author as {@link LooseArticle} has one.
 *
 * @example
 * ```ts
 * import type { LooseAuthor } from 'cleancopy/schema';
 *
 * const author: LooseAuthor = { name: 'By Jane Doe', url: '/jane' };
 * author.name; // 'By Jane Doe'
 * ```
 */
export interface LooseAuthor {
  /** A name or a whole byline. */
  readonly name: string;
  /** URL of the author's page; may be relative to that of the article. */
  readonly url?: string | null | undefined;
}

/**
 * What {@link looseArticleSchema} takes: an Article of which fields may be missing or `null`, with dates
 * in words, relative URLs, names as texts. What cannot be read is left out.
 *
 * @example
 * ```ts
 * import { looseArticleSchema, type LooseArticle } from 'cleancopy/schema';
 *
 * const row: LooseArticle = { title: ' Storm closes the port ', authors: ['By Jane Doe'], publishedAt: 'Nov 19, 2019', text: 'Ferries stay in harbour.' };
 * const article = looseArticleSchema.parse(row);
 * article.title; // 'Storm closes the port'
 * article.authors; // [{ name: 'Jane Doe' }]
 * article.publishedAt; // '2019-11-19'
 * ```
 */
export interface LooseArticle {
  /** The headline. */
  readonly title?: string | null | undefined;
  /** The standfirst. */
  readonly subtitle?: string | null | undefined;
  /** Names or whole bylines, as texts or in objects. */
  readonly authors?: readonly (string | LooseAuthor)[] | null | undefined;
  /** A date in ISO 8601 or in words. */
  readonly publishedAt?: string | null | undefined;
  /** The same of the last change. */
  readonly modifiedAt?: string | null | undefined;
  /** Place (and agency) that opens a news report. */
  readonly dateline?: string | null | undefined;
  /** A BCP 47 tag; told from the text where there is none. */
  readonly language?: string | null | undefined;
  /** Name of the publication. */
  readonly siteName?: string | null | undefined;
  /** Absolute URL of the page. */
  readonly url?: string | null | undefined;
  /** Section or category. */
  readonly section?: string | null | undefined;
  /** Tags; duplicates are dropped. */
  readonly tags?: readonly string[] | null | undefined;
  /** URL of the lead image; may be relative to `url`. */
  readonly image?: string | null | undefined;
  /** The body; made of `text` where there is none. */
  readonly body?: readonly Block[] | null | undefined;
  /** The body as plain text, a paragraph a line. */
  readonly text?: string | null | undefined;
  /** Number of comments. */
  readonly commentCount?: number | null | undefined;
}

const text = (): z.ZodOptional<z.ZodNullable<z.ZodString>> => z.string().nullish();

const looseObject = z.object({
  title: text().describe('The headline.'),
  subtitle: text().describe('The standfirst.'),
  authors: z
    .array(z.union([z.string(), z.object({ name: z.string(), url: text() })]))
    .nullish()
    .describe('Names or whole bylines, as texts or in objects.'),
  publishedAt: text().describe('A date in ISO 8601 or in words.'),
  modifiedAt: text().describe('The same of the last change.'),
  dateline: text().describe('Place (and agency) that opens a news report.'),
  language: text().describe('A BCP 47 tag; told from the text where there is none.'),
  siteName: text().describe('Name of the publication.'),
  url: text().describe('Absolute URL of the page.'),
  section: text().describe('Section or category.'),
  tags: z.array(z.string()).nullish().describe('Tags; duplicates are dropped.'),
  image: text().describe('URL of the lead image; may be relative to url.'),
  body: z.array(blockSchema).nullish().describe('The body; made of text where there is none.'),
  text: text().describe('The body as plain text, a paragraph a line.'),
  commentCount: z.number().nullish().describe('Number of comments.'),
});

/**
 * The loose variant of {@link articleSchema}: fields may be missing, unknown ones are dropped, and what
 * is almost right is put right: spaces, bylines, dates in words, relative URLs. The result is an
 * Article by the strict schema. Its JSON Schema, of what goes in, is the file
 * `cleancopy/article.loose.schema.json`.
 *
 * @example
 * ```ts
 * import { looseArticleSchema } from 'cleancopy/schema';
 *
 * const article = looseArticleSchema.parse({ title: 'Storm', text: 'Ferries stay in harbour.\nNobody was hurt.', views: 12 });
 * article.body.length; // 2
 * article.publishedAt; // null
 * ```
 */
export const looseArticleSchema: z.ZodType<Article, LooseArticle> = /* @__PURE__ */ (() =>
  // Pure, so that bundlers can drop the mappers where this schema is not used.
  looseObject
    .transform(
      ({ publishedAt, modifiedAt, tags, ...rest }) =>
        fromRecord({ ...rest, published: publishedAt, modified: modifiedAt, tags: asTags(tags, '\n') }).article,
    )
    .pipe(articleSchema as z.ZodType<Article, Article>)
    // blockSchema states what it gives, not what it takes: the same.
    .describe('An Article of which fields may be missing or null, with what is almost right put right.') as unknown as z.ZodType<
    Article,
    LooseArticle
  >)();
