/*
 * Names under which pages state each field, the most reliable first. `json-ld:*` are properties of the
 * page's own article in JSON-LD, `itemprop:*`, `rel:*`, `class:*` and `time` are elements of the page.
 */

/** The headline. */
// prettier-ignore
export const TITLE_NAMES = [
  'og:title', 'json-ld:headline', 'title', 'twitter:title', 'itemprop:headline', 'json-ld:name', 'json-ld-page:name', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title',
  'sailthru.title', 'cxenseparse:title', 'headline', 'json-ld-page:headline',
] as const;

/** The publication. */
// prettier-ignore
export const SITE_NAMES = ['og:site_name', 'json-ld:publisher', 'json-ld-site:name', 'json-ld-page:publisher', 'application-name', 'citation_journal_title', 'apple-mobile-web-app-title', 'cre'] as const;

/** The page's own URL. */
export const URL_NAMES = ['link:canonical', 'og:url', 'json-ld:url', 'json-ld-page:url', 'twitter:url', 'citation_public_url'] as const;

/** The day of publication. */
// prettier-ignore
export const PUBLISHED_NAMES = [
  'article:published_time', 'json-ld:published', 'json-ld-page:published', 'itemprop:datepublished', 'date', 'sailthru.date', 'parsely-pub-date', 'cxenseparse:publishtime',
  'cxenseparse:recs:publishtime', 'citation_publication_date', 'citation_online_date', 'citation_date', 'og:article:published_time', 'og:published_time', 'og:publish_date', 'og:pubdate', 'published', 'publish-date',
  'publish_date', 'publisheddate', 'publication_date', 'pubdate', 'date-pub', 'date_published', 'datepublished', 'article:published', 'article.published', 'dc.date.issued', 'dcterms.issued',
  'dc.date.published', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created', 'w-published-date', 'bt:pubdate', 'article_date_original', 'cludo:date', 'shareaholic:article_published_time', 'rnews:datepublished',
  'ptime', 'json-ld:created', 'itemprop:datecreated', 'json-ld-page:created', 'created',
] as const;

/** The day of the last change. */
// prettier-ignore
export const MODIFIED_NAMES = [
  'article:modified_time', 'json-ld:modified', 'json-ld-page:modified', 'itemprop:datemodified', 'og:updated_time', 'og:article:modified_time', 'og:modified_time', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod', 'updated', 'date-modified', 'modified_time',
  'cdc:last_updated', 'shareaholic:article_modified_time',
] as const;

/** Who wrote it. */
// prettier-ignore
export const AUTHOR_NAMES = [
  'json-ld:author', 'author', 'article:author', 'twitter:data1', 'json-ld-page:author', 'itemprop:author', 'rel:author', 'itemprop:creator', 'sailthru.author', 'parsely-author', 'cxenseparse:author', 'citation_author',
  'citation_authors', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'creator', 'byl', 'bc:authors', 'og:author', 'article_author', 'authors', 'article.author', 'book:author', 'nar_author',
  'shareaholic:article_author_name', 'branch:deeplink:authorname1', 'json-ld:author-body', 'json-ld-page:author-body', 'class:byline',
] as const;

/** The part of the site. */
// prettier-ignore
export const SECTION_NAMES = ['article:section', 'json-ld:section', 'itemprop:articlesection', 'parsely-section', 'og:section', 'sailthru.section', 'cxenseparse:section', 'section', 'dc.subject', 'category', 'rel:category'] as const;

/** What the article is about: one entry a fact, or a list in one. */
// prettier-ignore
export const TAG_NAMES = ['article:tag', 'json-ld:tag', 'json-ld:keywords', 'parsely-tags', 'sailthru.tags', 'news_keywords', 'itemprop:keywords', 'citation_keywords', 'og:article:tag', 'rel:tag', 'path:tag', 'keywords'] as const;

/** The lead picture. */
// prettier-ignore
export const IMAGE_NAMES = ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'json-ld:image', 'json-ld-page:image', 'link:image_src', 'parsely-image-url', 'thumbnail'] as const;

/** The standfirst; descriptions only where the page shows them as one. */
export const SUBTITLE_NAMES = ['json-ld:subtitle', 'sub-title', 'subtitle', 'article:subtitle'] as const;
export const DESCRIPTION_NAMES = ['og:description', 'description', 'json-ld:description', 'twitter:description'] as const;

/** The language, as a tag. */
// prettier-ignore
export const LANGUAGE_NAMES = ['json-ld:language', 'og:locale', 'content-language', 'language', 'dc.language', 'json-ld-page:language'] as const;
