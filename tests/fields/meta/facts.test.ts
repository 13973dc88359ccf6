import { describe, expect, it } from 'vitest';
import { statedDate } from '../../../src/fields/meta/stated-date.js';
import { normalizeHtml } from '../../../src/index.js';
import { jsonLd, meta, pageOf } from './page.js';

describe('a date of metadata', () => {
  it.each([
    ['2019-11-19', '2019-11-19'],
    ['2019-11-19T09:30:00+01:00', '2019-11-19T09:30:00+01:00'],
    ['2019-11-19T09:30:00+0100', '2019-11-19T09:30:00+01:00'],
    ['2019-11-19 09:30:00 UTC', '2019-11-19T09:30:00Z'],
    ['Nov 19, 2019', '2019-11-19'],
    ['2019-02-30', null],
    ['0001-01-01T00:00:00', null],
    ['1985-03-04', '1985-03-04'],
    ['July 21, 1969', '1969-07-21'],
    ['1969-12-31', '1969-12-31'],
    ['2021-12-24T24:00:00Z', '2021-12-25T00:00:00Z'],
    ['1899-12-30', null],
    ['1900-01-01', null],
    ['1970-01-01', null],
    ['1970-01-01T00:00:00Z', null],
    ['1969-12-31T19:00:00-05:00', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['2019', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (value, date) => {
    expect(statedDate(value, { language: 'en', now: null })).toBe(date);
  });
});

describe('what a page says of itself', () => {
  const head = [
    '<link rel="canonical" href="https://example.com/storm">',
    meta('og:site_name', 'The Example'),
    meta('og:image', '/storm.jpg'),
    meta('article:section', 'World'),
    meta('article:tag', 'Storms'),
    meta('article:tag', 'Ports'),
    jsonLd({ '@type': 'NewsArticle', headline: 'Storm closes the port', datePublished: '2019-11-19T09:30:00Z', dateModified: '2019-11-20T08:00:00Z', commentCount: 7 }),
  ].join('');

  it('fills every field, each with its provenance', () => {
    const { article, provenance } = pageOf({ head });
    expect(article).toMatchObject({
      url: 'https://example.com/storm', siteName: 'The Example', image: 'https://example.com/storm.jpg', section: 'World', tags: ['Storms', 'Ports'],
      publishedAt: '2019-11-19T09:30:00Z', modifiedAt: '2019-11-20T08:00:00Z', commentCount: 7, language: 'en',
    });
    for (const field of ['url', 'siteName', 'image', 'section', 'tags', 'publishedAt', 'modifiedAt', 'commentCount'] as const) expect(provenance[field]?.confidence, field).toBeGreaterThan(0.4);
  });

  it('is weighed against the text: where both agree it is surer', () => {
    const stated = meta('article:published_time', '2019-11-19');
    const alone = pageOf({ head: stated }).provenance.publishedAt?.confidence ?? 0;
    const agreed = pageOf({ head: stated, above: '<h1>Storm closes the port</h1><p>Published November 19, 2019</p>' }).provenance.publishedAt?.confidence ?? 0;
    const denied = pageOf({ head: stated, above: '<h1>Storm closes the port</h1><p>Published November 12, 2019</p>' }).provenance.publishedAt?.confidence ?? 0;
    expect(agreed).toBeGreaterThan(alone);
    expect(denied).toBeLessThan(alone);
  });

  it('takes the article that has the title of the page, not others of the same script', () => {
    const others = ['Crane falls', 'Ferries wait', 'Quay breaks'].map((headline, at) => ({ '@type': 'NewsArticle', headline, datePublished: `2018-01-0${at + 1}` }));
    const own = { '@type': 'NewsArticle', headline: 'Storm closes the port', datePublished: '2019-11-19' };
    const title = meta('og:title', 'Storm closes the port');
    expect(pageOf({ head: title + jsonLd([...others, own]) }).article.publishedAt).toBe('2019-11-19');
    expect(pageOf({ head: title + jsonLd(others) }).article.publishedAt).toBeNull();
  });

  it.each<[what: string, head: string, tags: readonly string[]]>([
    ['a list of JSON-LD, as its entries are', jsonLd({ '@type': 'NewsArticle', keywords: ['Paris, Texas', 'Wenders, Wim'] }), ['Paris, Texas', 'Wenders, Wim']],
    ['a list of one', jsonLd({ '@type': 'NewsArticle', keywords: ['Paris, Texas'] }), ['Paris, Texas']],
    ['a term', jsonLd({ '@type': 'NewsArticle', keywords: { '@type': 'DefinedTerm', name: 'Paris, Texas' } }), ['Paris, Texas']],
    ['one text of JSON-LD, parted', jsonLd({ '@type': 'NewsArticle', keywords: 'Paris, Texas' }), ['Paris', 'Texas']],
    ['the content of a meta tag, parted', meta('article:tag', 'Ports, Storms'), ['Ports', 'Storms']],
  ])('has the tags of %s', (_, head, tags) => {
    expect(pageOf({ head }).article.tags).toEqual(tags);
  });

  it('is of the years that archives have', () => {
    expect(pageOf({ head: meta('article:published_time', '1969-07-21') }).article.publishedAt).toBe('1969-07-21');
    expect(pageOf({ head: meta('article:published_time', '1970-01-01T00:00:00Z') }).article.publishedAt).toBeNull();
  });

  it.each([
    ['prototype keys', '{"__proto__":{"headline":"x"},"constructor":{"name":"x"},"@type":"Article"}'],
    ['a comma too many', '{"@type":"Article","datePublished":"2019-11-19",}'],
    ['no JSON', '{"@type":'],
    ['wrong types', '{"@type":["Article",7],"author":[[7,null,{"name":{"a":1}}]],"datePublished":{"@value":3},"keywords":{"a":1},"image":7}'],
    ['deep nesting', `${'[{"@graph":'.repeat(200)}1${'}]'.repeat(200)}`],
  ])('reads %s without harm', (_, json) => {
    const { article } = normalizeHtml(`<script type="application/ld+json">${json}</script><h1>Storm closes the port</h1><p>Ferries stay in harbour until Friday, the operator said on Tuesday.</p>`);
    expect(article.title).toBe('Storm closes the port');
    expect(({} as { headline?: unknown }).headline).toBeUndefined();
  });
});
