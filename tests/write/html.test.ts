import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/article.js';
import { toHtml } from '../../src/write/html.js';
import { article, markedText } from '../arbitraries.js';
import { attribute, childElements, elements, everyElement, textOf } from './rendered.js';
import { emptyArticle } from './samples.js';

const ELEMENTS: ReadonlySet<string> = new Set(
  'a article blockquote code em figcaption figure footer h1 h2 h3 h4 h5 h6 img li ol p pre small strong table tbody td th thead tr ul'.split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(['alt', 'cite', 'class', 'dir', 'href', 'lang', 'src', 'start', 'value']);

/** Every element and attribute is of the list, every URL is http(s) or mailto, no comment is there. */
function expectSafe(html: string): void {
  const fragment = parseFragment(html);
  expect(childElements(fragment.childNodes).map((element) => element.tagName)).toEqual(['article']);
  expect(html).not.toContain('<!--');
  for (const element of everyElement(fragment.childNodes)) {
    expect(ELEMENTS).toContain(element.tagName);
    for (const { name, value } of element.attrs) {
      expect(ATTRIBUTES).toContain(name);
      if (name === 'href' || name === 'src' || name === 'cite') expect(value).toMatch(/^(?:https?:\/\/[^/?#]|mailto:)/);
    }
  }
}

/** The payload wherever an article holds text, URLs and numbers. */
function poisoned(payload: string): Article {
  const text = payload;
  const marks = [{ type: 'link', start: 0, end: payload.length, href: payload }] as const;
  const body: Block[] = [
    { type: 'paragraph', text, marks },
    { type: 'heading', level: payload as unknown as number, text, marks },
    { type: 'list', ordered: true, start: payload as unknown as number, items: [{ text, marks, depth: payload as unknown as number }] },
    { type: 'quote', text, marks, cite: payload },
    { type: 'code', text, language: payload },
    { type: 'table', header: true, rows: [[payload], [payload]] },
    { type: 'image', src: payload, alt: payload, caption: payload, credit: payload },
    { type: 'image', src: `https://a.example/${payload}`, alt: payload, caption: payload, credit: payload },
    { type: 'embed', src: payload, title: payload },
  ];
  return { ...emptyArticle, title: payload, subtitle: payload, language: payload, direction: payload as 'ltr', body };
}

const VECTORS = new URL('../../../shared/bench/adversarial/xss-vectors.json', import.meta.url);
const vectors = existsSync(VECTORS) ? (JSON.parse(readFileSync(VECTORS, 'utf8')) as { payload: string }[]).map(({ payload }) => payload) : [];

describe('toHtml', () => {
  it('is safe for any article', () => {
    fc.assert(
      fc.property(article(), (generated) => {
        expectSafe(toHtml(generated));
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(vectors.length === 0)('is safe whatever known script injections stand in it', () => {
    for (const payload of vectors) expectSafe(toHtml(poisoned(payload)));
  });

  it.each(['"><script>alert(1)</script>', "'onload='alert(1)", 'javascript:alert(1)', '</p></article><script>', 'x\0y', '<!--'])('is safe with %j everywhere', (payload) => {
    expectSafe(toHtml(poisoned(payload)));
  });

  it('says exactly the words of a paragraph', () => {
    fc.assert(
      fc.property(markedText(), ({ text, marks }) => {
        const [root] = elements(toHtml({ ...emptyArticle, body: [{ type: 'paragraph', text, marks }] }));
        const [paragraph] = childElements(root?.childNodes ?? []);
        expect(paragraph === undefined ? '' : textOf(paragraph)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out links and pictures that are not http, https or mailto, and keeps their words', () => {
    const html = toHtml(poisoned('javascript:alert(1)'));
    expect(html).toContain('<p>javascript:alert(1)</p>');
    expect(everyElement(parseFragment(html).childNodes).filter((element) => attribute(element, 'href') !== undefined)).toEqual([]);
  });

  it('keeps the line ends of code', () => {
    const code = '\n\n  a\n';
    const [root] = elements(toHtml({ ...emptyArticle, body: [{ type: 'code', text: code, language: 'ts' }] }));
    expect(textOf(childElements(root?.childNodes ?? [])[0] as never)).toBe(code);
  });

  it.each([
    ['bullets among numbers', true, 1, [['a', 0], ['b', 1, null], ['c', 0]], '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>'],
    ['numbers among bullets', false, 1, [['a', 0], ['b', 1, 4], ['c', 1, 5]], '<ul><li>a<ol start="4"><li>b</li><li>c</li></ol></li></ul>'],
    ['numbers of their own', true, 3, [['a', 0], ['b', 0, 2], ['c', 0]], '<ol start="3"><li>a</li><li value="2">b</li><li>c</li></ol>'],
    ['a bullet beside numbers', true, 1, [['a', 0], ['b', 0, null], ['c', 0]], '<ol><li>a</li></ol><ul><li>b</li></ul><ol start="2"><li>c</li></ol>'],
  ] satisfies readonly [string, boolean, number, readonly [string, number, (number | null)?][], string][])('writes %s', (_, ordered, start, entries, written) => {
    const items = entries.map(([text, depth, number]) => ({ text, marks: [], depth, ...(number !== undefined && { number }) }));
    expect(toHtml({ ...emptyArticle, body: [{ type: 'list', ordered, start, items }] })).toBe(`<article>\n${written}\n</article>`);
  });

  it('states language and direction', () => {
    expect(toHtml({ ...emptyArticle, language: 'ar', direction: 'rtl' })).toBe('<article lang="ar" dir="rtl">\n</article>');
  });
});
