import type { Article } from '../article.js';
import { readRecord } from '../check-values.js';
import { markdownBody } from './markdown-body.js';
import { fromRecord, type ForeignRecord } from './record.js';
import { asObject, asTags, firstDate, firstLine } from './values.js';

/** A page as Firecrawl scrapes it: the answer with its `data`, or that alone. Its names of metadata are those of the page. */
export function readFirecrawl(value: unknown): ForeignRecord {
  const answer = asObject(value);
  const page = answer['metadata'] === undefined ? asObject(answer['data']) : answer;
  const { markdown, html, rawHtml, metadata } = page;
  const facts = asObject(metadata);
  const url = firstLine(facts['ogUrl'], facts['sourceURL'], facts['url'], page['url']);
  const text = typeof markdown === 'string' && markdown.trim() !== '' ? markdown : null;
  return {
    title: firstLine(facts['ogTitle'], facts['og:title'], facts['title'], page['title']),
    authors: facts['author'] ?? facts['article:author'],
    published: firstDate(facts['publishedTime'], facts['article:published_time'], facts['dcDateCreated'], facts['dcDate']),
    modified: firstDate(facts['modifiedTime'], facts['article:modified_time']),
    language: facts['language'],
    siteName: firstLine(facts['ogSiteName'], facts['og:site_name']),
    url,
    image: firstLine(facts['ogImage'], facts['og:image']),
    section: firstLine(facts['articleSection'], facts['article:section']),
    tags: asTags(facts['articleTag'] ?? facts['keywords'], ','),
    ...(text === null ? { html: html ?? rawHtml } : { body: markdownBody(text, url) }),
  };
}

/**
 * A page as Firecrawl scrapes it as an Article: the whole answer, or its `data`. The body is read from `markdown`, else from `html`.
 *
 * @param value - any object; unknown and missing fields do no harm
 * @throws a `CleanCopyError` with the code `invalid-input` if a getter or proxy of the record throws
 * @example
 * ```ts
 * import { fromFirecrawl } from 'cleancopy/schema';
 *
 * const article = fromFirecrawl({
 *   markdown: 'Ferries stay in harbour until Friday.',
 *   metadata: { title: 'Storm closes the port', sourceURL: 'https://example.com/news/1', statusCode: 200 },
 * });
 * article.title; // 'Storm closes the port'
 * article.text; // 'Ferries stay in harbour until Friday.'
 * ```
 */
export function fromFirecrawl(value: unknown): Article {
  return readRecord('fromFirecrawl', () => fromRecord(readFirecrawl(value)).article);
}
