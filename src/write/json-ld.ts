import type { Article, Author } from '../article.js';
import { writeArticle } from '../check-values.js';
import { CleanCopyError } from '../errors.js';
import { isIsoDate } from './iso-date.js';
import type { JsonLdArticle, JsonLdOrganization, JsonLdPerson, JsonLdType } from './json-ld-types.js';
import { safeUrl, WEB_SCHEMES } from './url.js';

/**
 * Options of {@link toJsonLd}.
 *
 * @example
 * ```ts
 * import { normalizeText, toJsonLd, type JsonLdOptions } from 'cleancopy';
 *
 * const options: JsonLdOptions = { type: 'BlogPosting' };
 * toJsonLd(normalizeText('Ferries stay in harbour.').article, options)['@type']; // 'BlogPosting'
 * ```
 */
export interface JsonLdOptions {
  /** The schema.org type; `Article`, which holds for all of them, unless given. */
  readonly type?: JsonLdType | undefined;
}

const TYPES: readonly JsonLdType[] = ['Article', 'BlogPosting', 'NewsArticle'];

/**
 * The article as a schema.org object, ready for `JSON.stringify`; for a `<script>` element see
 * {@link toJsonLdString}. Dates that are not ISO 8601 and URLs that are not absolute http(s) are left out.
 *
 * @param article - not changed
 * @throws {@link CleanCopyError} with code `invalid-input` if it is no Article, as the whole result of normalizing is none
 * @throws CleanCopyError `invalid-option` if `type` is none of the three, `unknown-option` for any other option
 *
 * @example
 * ```ts
 * import { normalizeText, toJsonLd } from 'cleancopy';
 *
 * const { article } = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.');
 * toJsonLd(article, { type: 'NewsArticle' }).headline; // 'Storm closes the port'
 * ```
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdArticle {
  return writeArticle('toJsonLd', article, (whole) => articleNode(whole, checkedType(options)), ['body', 'authors', 'tags']);
}

function articleNode(article: Article, type: JsonLdType): JsonLdArticle {
  const url = webUrl(article.url);
  const hasBody = article.text !== '';
  return compact({
    '@context': 'https://schema.org',
    '@type': type,
    headline: article.title,
    alternativeHeadline: article.subtitle,
    author: filled(article.authors.map((author) => authorNode(author, article.siteName))),
    datePublished: isoDate(article.publishedAt),
    dateModified: isoDate(article.modifiedAt),
    dateline: type === 'NewsArticle' ? article.dateline : null,
    inLanguage: article.language,
    publisher: article.siteName === null ? null : { '@type': 'Organization', name: article.siteName },
    url,
    mainEntityOfPage: url === null ? null : { '@type': 'WebPage', '@id': url },
    articleSection: article.section,
    keywords: filled(article.tags),
    image: webUrl(article.image),
    articleBody: hasBody ? article.text : null,
    wordCount: hasBody ? article.wordCount : null,
    commentCount: article.commentCount,
  });
}

/** Characters that could end a `<script>` element, open a comment in it or end a line of JavaScript. */
const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/g;

/**
 * {@link toJsonLd} as JSON text that can stand inside a `<script type="application/ld+json">`
 * element as it is, whatever the article says: `<`, `>`, `&`, U+2028 and U+2029 are written as
 * `\u003c` and so on, which JSON reads as the same characters.
 *
 * @example
 * ```ts
 * import { normalizeText, toJsonLdString } from 'cleancopy';
 *
 * const { article } = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.');
 * const html = `<script type="application/ld+json">${toJsonLdString(article)}</script>`;
 * html.includes('Storm closes the port'); // true
 * ```
 */
export function toJsonLdString(article: Article, options: JsonLdOptions = {}): string {
  return JSON.stringify(toJsonLd(article, options)).replace(
    UNSAFE_IN_SCRIPT,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function checkedType(options: JsonLdOptions): JsonLdType {
  try {
    return readType(options);
  } catch (error) {
    if (error instanceof CleanCopyError) throw error;
    throw new CleanCopyError('invalid-option', 'The options could not be read; pass a plain object, as in { type: "NewsArticle" }.');
  }
}

function readType(options: JsonLdOptions): JsonLdType {
  const unknown = Object.keys(options).find((key) => key !== 'type');
  if (unknown !== undefined) throw new CleanCopyError('unknown-option', `There is no option "${unknown}" here; the only one is "type".`);
  const type = options.type ?? 'Article';
  if (TYPES.includes(type)) return type;
  throw new CleanCopyError('invalid-option', `type must be one of ${TYPES.join(', ')}.`);
}

type Nullable<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> | null };

/** The object without the properties that are `null`. */
function compact(properties: Nullable<JsonLdArticle>): JsonLdArticle {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as unknown as JsonLdArticle;
}

function authorNode({ name, url }: Author, siteName: string | null): JsonLdPerson | JsonLdOrganization {
  const page = webUrl(url ?? null);
  return { '@type': name.toLowerCase() === siteName?.toLowerCase() ? 'Organization' : 'Person', name, ...(page !== null && { url: page }) };
}

function filled<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

function isoDate(date: string | null): string | null {
  return date !== null && isIsoDate(date) ? date : null;
}

function webUrl(url: string | null): string | null {
  return url === null ? null : safeUrl(url, WEB_SCHEMES);
}
