import { describe, expect, it } from 'vitest';
import type { Block, Mark } from '../../src/article.js';
import { toMarkdown } from '../../src/write/markdown.js';
import { emptyArticle } from './samples.js';
import { attribute, elements, everyElement, RENDERERS, textOf } from './rendered.js';

function write(...body: readonly Block[]): string {
  return toMarkdown({ ...emptyArticle, body });
}

function paragraph(text: string, ...marks: readonly Mark[]): Block {
  return { type: 'paragraph', text, marks };
}

function list(ordered: boolean, ...texts: readonly string[]): Block {
  return { type: 'list', ordered, start: 1, items: texts.map((text) => ({ text, marks: [], depth: 0 })) };
}

const ESCAPED: readonly [text: string, written: string][] = [
  ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
  ['[a](b) ![c](d) [^1]', '\\[a\\](b) !\\[c\\](d) \\[^1\\]'],
  ['<b>a</b> &amp; &#35;', '\\<b>a\\</b> \\&amp; \\&#35;'],
  ['C:\\temp', 'C:\\\\temp'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['1. a', '1\\. a'],
  ['123456789) a', '123456789\\) a'],
  ['> a', '\\> a'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['| a |', '\\| a |'],
  ['see www.example.com', 'see www\\.example\\.com'],
  ['see https://example.com/a', 'see https:/\\/example\\.com/a'],
  ['mail me@example.com', 'mail me\\@example\\.com'],
  ['a\tb', 'a\tb'],
  [' a\u00A0', '&#32;a&#160;'],
];

/** Near misses: nothing to escape. */
const PLAIN = [
  'R&D, AT&T; more & more',
  'It cost 3.50 (or 4). Next.',
  'e.g. at 9 a.m. in the U.S. on 1/2/2019',
  '-5 degrees, +1 point',
  '2019 was a year. 1) no, 2) yes',
  'a - b + c = d > e # f | g : h',
  'Wait! What? “Yes” — it’s 100%…',
  '1234567890. is no entry',
  '@harbour and #port are names',
  '中文。日本語、한국어',
];

describe('toMarkdown', () => {
  it.each(ESCAPED)('escapes %j', (text, written) => {
    expect(write(paragraph(text))).toBe(written);
  });

  it.each(PLAIN.filter((text) => !text.includes('#port')))('leaves %j as it is', (text) => {
    expect(write(paragraph(text))).toBe(text);
  });

  it.each([
    ['strong and emphasis', paragraph('a b c', { type: 'strong', start: 0, end: 3 }, { type: 'emphasis', start: 2, end: 5 }), '**a _b_** _c_'],
    ['emphasis inside a word', paragraph('unbelievable', { type: 'emphasis', start: 2, end: 9 }), 'u&#110;_believa_&#98;le'],
    ['strong inside a word', paragraph('unbelievable', { type: 'strong', start: 2, end: 9 }), 'un**believa**ble'],
    ['strong punctuation inside a word', paragraph('say“no”again', { type: 'strong', start: 3, end: 7 }), 'sa&#121;**“no”**&#97;gain'],
    ['code with backticks', paragraph('a `b`` c', { type: 'code', start: 2, end: 6 }), 'a ``` `b`` ``` c'],
    ['a link', paragraph('see it', { type: 'link', start: 4, end: 6, href: 'https://a.example/(b) c' }), 'see [it](https://a.example/\\(b\\)%20c)'],
    ['no link for a script', paragraph('see it', { type: 'link', start: 4, end: 6, href: 'javascript:alert(1)' }), 'see it'],
    ['a link after an exclamation mark', paragraph('no!yes', { type: 'link', start: 3, end: 6, href: 'https://a.example/' }), 'no\\![yes](https://a.example/)'],
    ['a heading that ends in a sign', { type: 'heading', level: 2, text: 'About C#', marks: [] }, '## About C\\#'],
    ['a fence longer than any inside', { type: 'code', text: '````\na\n````', language: 'md' }, '`````md\n````\na\n````\n`````'],
    ['no language that could end the fence line', { type: 'code', text: 'a', language: '`b`\nc' }, '```\na\n```'],
    ['a table without header', { type: 'table', header: false, rows: [['a|b'], ['c', 'd']] }, '|  |  |\n| --- | --- |\n| a\\|b |\n| c | d |'],
    ['a picture without source', { type: 'image', src: null, alt: 'x', caption: 'The quay.', credit: 'B. Dahl' }, 'The quay. (B. Dahl)'],
    ['a picture alone', { type: 'image', src: 'https://a.example/b.jpg', alt: 'A [quay]', caption: null, credit: null }, '![A \\[quay\\]](https://a.example/b.jpg)'],
  ] satisfies readonly [string, Block, string][])('%s', (_, block, written) => {
    expect(write(block)).toBe(written);
  });

  it('keeps lists that follow each other apart', () => {
    const markdown = write(list(false, 'a'), list(false, 'b'), list(false, 'c'), list(true, 'd'), list(true, 'e'));
    for (const { render } of RENDERERS) {
      expect(elements(render(markdown)).map((element) => [element.tagName, textOf(element).trim()])).toEqual([['ul', 'a'], ['ul', 'b'], ['ul', 'c'], ['ol', 'd'], ['ol', 'e']]);
    }
  });

  it.each(RENDERERS)('links where the article links, in $name', ({ render }) => {
    const hrefs = ['https://example.com/a_(b)*c*?d=e&amp;f&g=h', 'mailto:me@example.com', 'http://example.com/%20"x"'];
    for (const href of hrefs) {
      const html = render(write(paragraph('see it', { type: 'link', start: 4, end: 6, href })));
      const [link] = everyElement(elements(html)).filter((element) => element.tagName === 'a');
      expect(decodeURI(link === undefined ? '' : (attribute(link, 'href') ?? ''))).toBe(decodeURI(href));
    }
  });

  it.each(RENDERERS)('keeps the alternative text of pictures in $name', ({ render }) => {
    const alt = 'a "b" *c* [d] <e> &amp; f\\g';
    const [picture] = everyElement(elements(render(write({ type: 'image', src: 'https://a.example/', alt, caption: null, credit: null }))));
    const image = everyElement(picture?.childNodes ?? [])[0];
    expect(image === undefined ? undefined : attribute(image, 'alt')).toBe(alt);
  });
});
