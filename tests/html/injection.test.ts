import { describe, expect, it } from 'vitest';
import { normalizeHtml, toHtml, toJsonLdString, toMarkdown } from '../../src/index.js';
import { RENDERERS } from '../write/rendered.js';
import { injectionVectors } from './adversarial.js';
import { jsdom, liveNodes, runNodes } from './live-nodes.js';

const vectors = injectionVectors();

const OPTIONS = { url: 'https://example.com/news/bridge' };
const SHARED = 16;

const PROSE = 'The council voted on Tuesday to close the old bridge, which engineers had called unsafe for years, and traffic goes round by the coast road.';

const escaped = (payload: string): string => payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Where a payload may stand in a page. */
const CONTEXTS: readonly (readonly [name: string, page: (payload: string) => string])[] = [
  ['alone', (payload) => payload],
  ['in a paragraph of an article', (payload) => page(`<p>${PROSE} ${payload} ${PROSE}</p>`, 'Bridge closes', '')],
  [
    'in attributes, raw and escaped, and in what the page says of itself',
    (payload) =>
      page(
        [payload, escaped(payload)]
          .map((value) => `<p>${PROSE} <a href="${value}" title="${value}">a link</a> and <a href='/x?${value}'>another</a>.</p><figure><img src="${value}" alt="${value}"><figcaption>${value}</figcaption></figure><pre class="language-${value}"><code>${value}</code></pre><iframe src="${value}" title="${value}"></iframe><table><tr><th>${value}<th>b<tr><td>c<td>d</table>`)
          .join(''),
        escaped(payload),
        `<meta name=author content="${escaped(payload)}"><meta property="article:published_time" content="${escaped(payload)}"><link rel=canonical href="${escaped(payload)}"><base href="${escaped(payload)}">`,
      ),
  ],
];

function page(body: string, title: string, head: string): string {
  return `<!DOCTYPE html><html lang="${title}"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${PROSE}</p>${body}<p>${PROSE}</p></article></body></html>`;
}

const outputs = (source: string): Record<string, string> => {
  const { article } = normalizeHtml(source, OPTIONS);
  const markdown = toMarkdown(article);
  return {
    html: toHtml(article),
    ...Object.fromEntries(RENDERERS.map(({ name, render }) => [`markdown by ${name}`, render(markdown)])),
  };
};

/** What is live in the outputs for every vector, by `find`. */
function liveOutputs(inContext: (payload: string) => string, find: (html: string) => string[]): string[] {
  return vectors.flatMap(([name, payload]) =>
    Object.entries(outputs(inContext(payload))).flatMap(([output, html]) => find(html).map((live) => `${name}: ${output}: ${live}`)),
  );
}

/** The payload as the page would have it if its HTML came through. */
const CONTROL = '<p onclick="alert(1)"><a href="java\tscript:alert(1)">x</a><script>alert(1)</script></p>';

describe('what finds live nodes', () => {
  it('finds them', () => {
    expect(liveNodes(CONTROL)).toEqual(['onclick=', 'href="java\tscript:alert(1)"', '<script>']);
    expect(liveNodes('<p><a href="https://example.com/?javascript:">x</a></p>')).toEqual([]);
  });

  it.skipIf(jsdom === null)('sees scripts run', () => {
    expect(runNodes(jsdom!(), CONTROL)).toContain('alert()');
  });
});

describe.skipIf(vectors.length === 0)('script injection through HTML', () => {
  it('fires without the library', () => {
    expect(vectors.filter(([, payload]) => liveNodes(payload).length > 0).length).toBeGreaterThan(vectors.length / 2);
    if (jsdom !== null) expect(vectors.some(([, payload]) => runNodes(jsdom!(), payload).some((live) => live.endsWith('()')))).toBe(true);
  });

  it.each(CONTEXTS)('leaves nothing live: %s', (_, inContext) => {
    expect(liveOutputs(inContext, liveNodes)).toEqual([]);
  });

  // A window costs a tenth of a second, so several outputs share one.
  it.skipIf(jsdom === null).each(CONTEXTS)('runs nothing in jsdom: %s', (_, inContext) => {
    for (let at = 0; at < vectors.length; at += SHARED) {
      const some = vectors.slice(at, at + SHARED).map(([, payload]) => toHtml(normalizeHtml(inContext(payload), OPTIONS).article));
      expect(runNodes(jsdom!(), some.join('\n')), `vectors from ${at}`).toEqual([]);
    }
  });

  it.each(CONTEXTS)('does not leave the script element of JSON-LD: %s', (_, inContext) => {
    for (const [name, payload] of vectors) {
      const json = toJsonLdString(normalizeHtml(inContext(payload)).article);
      expect(liveNodes(`<script type="application/ld+json">${json}</script><p>after</p>`), name).toEqual(['<script>']);
      expect(() => JSON.parse(json) as unknown, name).not.toThrow();
    }
  });
});
