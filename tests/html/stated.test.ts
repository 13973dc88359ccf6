import { expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';
import { readHtml } from '../../src/read/html/read-html.js';

const STORY = '<p>The harbour of Port Ellis was closed on Monday after the storm broke two of its three piers, the harbour master said.</p>' +
  '<p>Boats were towed to the river mouth, where the crews waited for the wind to turn before they could unload the catch.</p>';
const page = (head: string, body: string): ReturnType<typeof normalizeHtml>['article'] =>
  normalizeHtml(`<html lang=en><head>${head}</head><body><article><h1>Storm closes harbour of Port Ellis</h1>${body}${STORY}</article></body></html>`, { url: 'https://example.com/n/1' }).article;

it.each(['author', 'schema:author'])('the author of RDFa: property %s', (property) => {
  expect(page('', `<span property="${property}" typeof=Person><span property=name>Ann Lee</span></span> <time>yesterday</time>`).authors).toEqual([{ name: 'Ann Lee' }]);
});

it('a property of RDFa from another vocabulary names nobody', () => {
  expect(page('', '<span property="sioc:author_of">Ann Lee</span> <time>yesterday</time>').authors).toEqual([]);
});

it('a number in place of a URL of JSON-LD is none', () => {
  const state = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', mainEntityOfPage: value, image: value })}</script>`;
  expect(page(state(7), '')).toMatchObject({ url: 'https://example.com/n/1', image: null });
  expect(page(state('/n/7'), '')).toMatchObject({ url: 'https://example.com/n/7', image: 'https://example.com/n/7' });
});

it('what an object of JSON-LD is called is no URL', () => {
  const graph = (...nodes: unknown[]): string => `<script type="application/ld+json">${JSON.stringify({ '@graph': nodes })}</script>`;
  const node = {
    '@type': 'Article',
    mainEntityOfPage: { '@id': '#page' },
    image: { '@type': 'ImageObject', name: 'The pier', url: '/pier.jpg' },
  };
  expect(page(graph({ '@type': 'WebPage', '@id': '#page', name: 'Storm closes the port' }, node), '')).toMatchObject({
    url: 'https://example.com/n/1',
    image: 'https://example.com/pier.jpg',
  });
  expect(page(graph({ '@type': 'WebPage', '@id': '#page', name: 'Storm', url: '/n/storm' }, node), '')).toMatchObject({
    url: 'https://example.com/n/storm',
  });
});

it.each<[what: string, interactionStatistic: unknown, count: number | null]>([
  ['among others', [{ interactionType: { '@type': 'LikeAction' }, userInteractionCount: 40 }, { interactionType: { '@type': 'http://schema.org/CommentAction' }, userInteractionCount: 12 }], 12],
  ['alone, as a text', { interactionType: 'https://schema.org/CommentAction', userInteractionCount: '3' }, 3],
  ['of something else', { interactionType: 'https://schema.org/ShareAction', userInteractionCount: 3 }, null],
  ['that is no number', { interactionType: 'https://schema.org/CommentAction', userInteractionCount: {} }, null],
  ['that is no object', 'https://schema.org/CommentAction', null],
])('comments that JSON-LD counts: %s', (_, interactionStatistic, count) => {
  const state = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', interactionStatistic })}</script>`;
  expect(page(state, '').commentCount).toBe(count);
});

it.each([['Featured', null], ['Featured films', 'Featured films'], ['Latest, Harbour', 'Harbour']])('section %j is %j', (stated, section) => {
  expect(page(`<meta property="article:section" content="${stated}">`, '').section).toBe(section);
});

it('a record of Parsely names title, author, date and section', () => {
  const record = { title: 'Storm closes harbour of Port Ellis', authors: ['Ann Lee', 7], pub_date: '2024-05-04T08:00:00Z', section: 'Harbour', link: {} };
  const head = (content: string): string => `<meta name="parsely-page" content='${content}'>`;
  expect(page(head(JSON.stringify(record)), '')).toMatchObject({ authors: [{ name: 'Ann Lee' }], publishedAt: '2024-05-04T08:00:00Z', section: 'Harbour' });
  for (const broken of ['{"title":', '[1]', 'null', '"Ann Lee"']) expect(page(head(broken), '')).toMatchObject({ authors: [], publishedAt: null });
});

it.each([
  ['<input type="password">', ['password']],
  ['<INPUT AUTOCOMPLETE=current-password>', ['password']],
  ['<input type=text name="birth-year">', ['birth']],
  ['<input placeholder="JJJJ">', ['birth']],
  ['<div class="h-captcha"></div>', ['robot']],
  ['<form id=challenge-form action=/a></form>', ['robot']],
  ['<script src="/cdn/turnstile/v0/api.js"></script>', ['robot']],
  ['<input type=text name=q>', []],
  ['<p class=challenge>A word</p>', []],
  ['<!-- <input type="password"> --><script>"<input type=password>"</script>', []],
])('what a field or widget asks for: %s', (html, asked) => {
  expect(readHtml(html, new Set()).meta.flatMap(({ name, value }) => (name === 'asks' ? [value] : []))).toEqual(asked);
});
