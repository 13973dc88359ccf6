/* The records of schema.org that an article is written as. */

/**
 * The schema.org types an article can be written as.
 *
 * @example
 * ```ts
 * import type { JsonLdType } from 'cleancopy';
 *
 * const type: JsonLdType = 'NewsArticle';
 * type.endsWith('Article'); // true
 * ```
 */
export type JsonLdType = 'Article' | 'BlogPosting' | 'NewsArticle';

/**
 * A schema.org person.
 *
 * @example
 * ```ts
 * import type { JsonLdPerson } from 'cleancopy';
 *
 * const author: JsonLdPerson = { '@type': 'Person', name: 'Jane Doe', url: 'https://example.com/jane' };
 * author.name; // 'Jane Doe'
 * ```
 */
export interface JsonLdPerson {
  /** Always `Person`. */
  readonly '@type': 'Person';
  /** The name alone. */
  readonly name: string;
  /** Page of the person; absent where unknown. */
  readonly url?: string;
}

/**
 * A schema.org organization.
 *
 * @example
 * ```ts
 * import type { JsonLdOrganization } from 'cleancopy';
 *
 * const publisher: JsonLdOrganization = { '@type': 'Organization', name: 'The Herald' };
 * publisher['@type']; // 'Organization'
 * ```
 */
export interface JsonLdOrganization {
  /** Always `Organization`. */
  readonly '@type': 'Organization';
  /** Its name. */
  readonly name: string;
  /** Its page, where it is an author; absent where unknown. */
  readonly url?: string;
}

/**
 * A schema.org web page.
 *
 * @example
 * ```ts
 * import type { JsonLdPage } from 'cleancopy';
 *
 * const page: JsonLdPage = { '@type': 'WebPage', '@id': 'https://example.com/story' };
 * page['@id']; // 'https://example.com/story'
 * ```
 */
export interface JsonLdPage {
  /** Always `WebPage`. */
  readonly '@type': 'WebPage';
  /** Its URL. */
  readonly '@id': string;
}

/**
 * A schema.org article (https://schema.org/Article). Properties whose value the article does not
 * know are absent, never `null` or empty.
 *
 * @example
 * ```ts
 * import { normalizeText, toJsonLd, type JsonLdArticle } from 'cleancopy';
 *
 * const node: JsonLdArticle = toJsonLd(normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.').article);
 * node['@context']; // 'https://schema.org'
 * ```
 */
export interface JsonLdArticle {
  /** Always schema.org. */
  readonly '@context': 'https://schema.org';
  /** The kind of article that was asked for. */
  readonly '@type': JsonLdType;
  /** Headline. */
  readonly headline?: string;
  /** Subtitle. */
  readonly alternativeHeadline?: string;
  /** Who wrote it, in order: an organization where the name is that of the site, else a person, since an `Author` has no kind. */
  readonly author?: readonly (JsonLdPerson | JsonLdOrganization)[];
  /** ISO 8601, as precise as the article's own date. */
  readonly datePublished?: string;
  /** ISO 8601, as precise as the article's own date. */
  readonly dateModified?: string;
  /** Place and agency of a news report; on `NewsArticle` alone, since schema.org defines it there. */
  readonly dateline?: string;
  /** BCP 47 tag. */
  readonly inLanguage?: string;
  /** The publication. */
  readonly publisher?: JsonLdOrganization;
  /** Canonical URL. */
  readonly url?: string;
  /** The page whose main thing this article is: the canonical URL again. */
  readonly mainEntityOfPage?: JsonLdPage;
  /** Section or category. */
  readonly articleSection?: string;
  /** Tags. */
  readonly keywords?: readonly string[];
  /** URL of the lead image. */
  readonly image?: string;
  /** The body as plain text. */
  readonly articleBody?: string;
  /** Words in `articleBody`; absent if there is no body. */
  readonly wordCount?: number;
  /** Comments the page states. */
  readonly commentCount?: number;
}
