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

  const tag = (name: string): string => `<a href="/t/${name}" rel="tag">${name}</a>`;
  const category = (name: string): string => `<a href="/c/${name}" rel="category tag">${name}</a>`;
  const h1 = '<h1>Storm closes the port</h1>';
  const story = (name: string): string => `<h2>Another storm</h2><p>${'The harbour stayed shut on Tuesday after the storm tore a crane from its rails, and ferries waited outside until the wind had fallen. '.repeat(2)}</p><p>${tag(name)}</p>`;
  it.each<[what: string, parts: Parameters<typeof pageOf>[0], tags: readonly string[], section: string | null]>([
    ['a foot of WordPress', { below: `<footer class="entry-meta">Posted in ${category('Weather')} Tagged ${tag('sea')}, ${tag('wind')}</footer>` }, ['sea', 'wind'], 'Weather'],
    ['a list', { below: `<ul class="post-tags"><li>${tag('sea')}</li><li>${tag('wind')}</li></ul>` }, ['sea', 'wind'], null],
    ['labels of Blogger', { below: `<span class="post-labels">Labels: ${tag('sea')}, ${tag('wind')}</span>` }, ['sea', 'wind'], null],
    ['a field of Drupal', { below: `<div class="field field-name-field-tags"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><div>${tag('sea')}</div><div>${tag('wind')}</div></div></div>` }, ['sea', 'wind'], null],
    ['the head and the foot', { above: `<div class="cat-links">${category('Weather')}, ${category('Sea')}</div>${h1}<p>${tag('wind')}</p>`, below: `<p>${tag('sea')}</p>` }, ['wind', 'sea'], 'Weather'],
    ['a name with a comma', { below: `<p>${tag('Paris, Texas')}</p>` }, ['Paris, Texas'], null],
    ['none where it says nothing', { below: `<p>${category('Uncategorized')} ${tag('Uncategorized')}</p>` }, [], null],
    ['no cloud beside the article', { below: `<aside class="sidebar"><div class="widget tagcloud">${tag('alpha')} ${tag('beta')}</div><ul>${category('News room')}</ul></aside>` }, [], null],
    ['none of cards', { below: `<section class="related-posts"><article class="card">${category('Alpha')}${tag('beta')}<h3>Some story</h3></article></section>` }, [], null],
    ['none of comments', { below: `<div id="comments"><p>Bob: see ${tag('alpha')} and what was said there.</p></div>` }, [], null],
    ['none of a list of stories', { below: ['alpha', 'beta', 'gamma'].map(story).join('') }, [], null],
    ['metadata before the links', { head: meta('article:tag', 'Ports') + meta('article:section', 'World'), below: `<p>${category('Weather')} ${tag('sea')}</p>` }, ['Ports'], 'World'],
    ['no link of another relation', { below: '<p><a rel="nofollow tagged" href="/t">sea</a></p>' }, [], null],
  ])('has what rel says of %s', (_, parts, tags, section) => {
    const { article } = pageOf(parts);
    expect([article.tags, article.section]).toEqual([tags, section]);
  });

  const link = (href: string, name: string): string => `<a href="${href}">${name}</a>`;
  it.each<[what: string, parts: Parameters<typeof pageOf>[0], tags: readonly string[]]>([
    ['a list below', { below: `<ul class="Tags_root__7"><li>${link('/tag/storms', 'Storms')}</li><li>${link('https://example.com/tag/ports-of-call/', '# Ports')}</li></ul>` }, ['Storms', 'Ports']],
    ['topics of another alphabet', { below: `<p>${link('/topics/%D1%88%D1%82%D0%BE%D1%80%D0%BC', 'Шторм')} ${link('/topic/4711', 'Порт')}</p>` }, ['Шторм', 'Порт']],
    ['search engines only where nothing else is', { head: meta('keywords', 'news, uk'), below: `<p>${link('/tag/storms', 'Storms')}</p>` }, ['Storms']],
    ['none of a word in a sentence', { below: `<p>The storm was the third of the winter, and the ${link('/tag/ports', 'ports')} of the coast will stay shut until Friday.</p>` }, []],
    ['no button', { below: `<p>${link('/topics/storms', 'Learn more')}</p>` }, []],
    ['no list of all', { below: `<p>${link('/tags', 'All tags')} ${link('/tags/?q=storm', 'Storms')} ${link('/stage/storms', 'Storms')}</p>` }, []],
    ['none beside the article', { below: `<aside class="widget">${link('/tag/alpha', 'Alpha')} ${link('/tag/beta', 'Beta')}</aside>` }, []],
    ['metadata first', { head: meta('article:tag', 'Harbours'), below: `<p>${link('/tag/storms', 'Storms')}</p>` }, ['Harbours']],
  ])('has the tags that addresses tell: %s', (_, parts, tags) => {
    expect(pageOf(parts).article.tags).toEqual(tags);
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
