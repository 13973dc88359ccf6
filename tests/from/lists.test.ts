import { describe, expect, it } from 'vitest';
import { article, PROSE } from '../../fixtures/validate/sample.js';
import { articleList } from '../../src/from/lists.js';
import { normalizeText } from '../../src/index.js';
import { validateArticle } from '../../src/schema/index.js';

const text = PROSE.join('\n');
const item = { title: 'Storm', link: 'https://example.com/1', description: PROSE[0], pubDate: 'Tue, 19 Nov 2019 09:30:00 GMT' };
const news = { source: { id: null, name: 'The Herald' }, title: 'Storm', url: 'https://example.com/1', publishedAt: '2019-11-19T09:30:00Z', content: 'Ferries… [+12 chars]' };
const node = { '@type': 'NewsArticle', headline: 'Storm', articleBody: text };

describe('a list in place of an article', () => {
  it.each<[what: string, value: unknown, path: readonly string[], length: number]>([
    ['JSON Feed', { version: 'https://jsonfeed.org/version/1.1', title: 'The Herald', home_page_url: 'https://example.com', items: [{ id: '1', content_html: `<p>${text}</p>` }] }, ['items'], 1],
    ['JSON Feed without items', { version: 'https://jsonfeed.org/version/1.1', title: 'The Herald', items: [] }, ['items'], 0],
    ['rss-parser', { title: 'The Herald', link: 'https://example.com', description: 'News', feedUrl: 'https://example.com/rss', items: [item, item] }, ['items'], 2],
    ['fast-xml-parser', { '?xml': '', rss: { '@_version': '2.0', channel: { title: 'The Herald', item: [item, item] } } }, ['rss', 'channel', 'item'], 2],
    ['fast-xml-parser, one item', { rss: { channel: { title: 'The Herald', item } } }, ['rss', 'channel', 'item'], 1],
    ['xml2js', { rss: { $: { version: '2.0' }, channel: [{ title: ['The Herald'], item: [{ title: ['Storm'], link: ['https://example.com/1'] }] }] } }, ['rss', 'channel', '0', 'item'], 1],
    ['Atom', { feed: { title: 'The Herald', entry: [{ title: 'Storm', id: '1', summary: 'x' }] } }, ['feed', 'entry'], 1],
    ['feedparser', { bozo: false, feed: { title: 'The Herald' }, entries: [item] }, ['entries'], 1],
    ['rss2json', { status: 'ok', feed: { title: 'The Herald' }, items: [item] }, ['items'], 1],
    ['NewsAPI', { status: 'ok', totalResults: 1, articles: [news] }, ['articles'], 1],
    ['NewsAPI without hits', { status: 'ok', totalResults: 0, articles: [] }, ['articles'], 0],
    ['GDELT', { articles: [{ url: 'https://example.com/1', title: 'Storm', seendate: '20191119T093000Z' }] }, ['articles'], 1],
    ['Guardian', { response: { status: 'ok', results: [{ id: 'a', webTitle: 'Storm', webUrl: 'https://example.com/1' }] } }, ['response', 'results'], 1],
    ['New York Times', { response: { docs: [{ headline: { main: 'Storm' }, web_url: 'https://example.com/1' }] } }, ['response', 'docs'], 1],
    ['Elasticsearch', { took: 1, hits: { total: 1, hits: [{ _id: '1', _source: { title: 'Storm' } }] } }, ['hits', 'hits'], 1],
    ['Mediastack', { pagination: {}, data: [news] }, ['data'], 1],
    ['a crawl of Firecrawl', { success: true, data: [{ markdown: text, metadata: { title: 'Storm' } }] }, ['data'], 1],
    ['ItemList', { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, url: 'https://example.com/1' }] }, ['itemListElement'], 1],
    ['ItemList of articles', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: node }] }, ['itemListElement'], 1],
    ['CollectionPage', { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: [{ url: 'https://example.com/1' }] } }, ['mainEntity', 'itemListElement'], 1],
    ['a graph with an ItemList', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'ItemList', itemListElement: [{ url: 'https://example.com/1' }] }] }, ['@graph', '1', 'itemListElement'], 1],
    ['Blog', { '@type': 'Blog', name: 'The Herald', blogPost: [{ '@type': 'BlogPosting', headline: 'Storm' }] }, ['blogPost'], 1],
    ['articles', [article(), article({ title: null })], [], 2],
    ['results', [normalizeText(text)], [], 1],
    ['records', [{ title: 'Storm', text }, { title: 'Port', text }], [], 2],
    ['posts of WordPress', [{ id: 1, title: { rendered: 'Storm' }, content: { rendered: text } }], [], 1],
    ['nodes of articles', [node, { ...node, headline: 'Port' }], [], 2],
  ])('%s', (_, value, path, length) => {
    expect(articleList(value)).toEqual({ path, length });
    const { ok, issues } = validateArticle(value);
    expect([ok, issues.map((issue) => [issue.code, issue.path])]).toEqual([false, [['schema/article-list', path]]]);
    expect(issues[0]?.message).toContain(length === 0 ? 'is empty' : `pass each entry of ${path.join('.') || 'the list'}`);
  });

  it.each<[what: string, value: unknown]>([
    ['an article', article()],
    ['a result', normalizeText(text)],
    ['an item of RSS', item],
    ['an item of a news interface', news],
    ['an item with an enclosure list', { ...item, items: [] }],
    ['a record with related articles', { title: 'Storm', text, articles: [news] }],
    ['a node', node],
    ['a graph with an article and a list', { '@graph': [{ '@type': 'ItemList', itemListElement: [{ url: 'https://example.com/1' }] }, node] }],
    ['the nodes of a page', [{ '@type': 'BreadcrumbList', itemListElement: [{ name: 'News', '@type': 'ListItem' }] }, node]],
    ['the node of a page twice', [node, { ...node, '@type': 'Article' }]],
    ['one node in a list', [node]],
    ['breadcrumbs', { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'News', item: 'https://example.com' }] }],
    ['one article of Diffbot', { request: {}, objects: [{ title: 'Storm', text, diffbotUri: 'x' }] }],
    ['numbers', [1, 2]],
    ['nothing', []],
    ['a list of nothing', new Array(5)],
    ['texts', ['Storm', 'Port']],
    ['a recipe', { '@type': 'Recipe', name: 'Soup' }],
    ['an empty object', {}],
    ['a chair', { title: 'Chair', data: [{ name: 'legs', id: 4 }] }],
    ['null', null],
  ])('is none: %s', (_, value) => {
    expect(articleList(value)).toBeNull();
    expect(validateArticle(value).issues.map(({ code }) => code)).not.toContain('schema/article-list');
  });

  it('is not walked through', () => {
    const deep: Record<string, unknown> = {};
    deep['feed'] = deep;
    deep['data'] = deep;
    deep['response'] = [deep];
    expect(articleList(deep)).toBeNull();
  });
});
