import { describe, expect, it } from 'vitest';
import { element, escapeHtml, startTag } from '../../src/write/html-escape.js';
import { characterReference, escapeMarkdown, markdownText, type MarkdownText } from '../../src/write/markdown-escape.js';

const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

describe('escapeHtml', () => {
  it.each([
    ['"', '&quot;'],
    ['&', '&amp;'],
    ["'", '&#39;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['\r', '&#13;'],
    ['\0', '\uFFFD'],
  ])('writes %j as %j', (char, written) => {
    expect(escapeHtml(`a${char}b${char}`)).toBe(`a${written}b${written}`);
  });

  it('writes every other character as it is', () => {
    const others = ASCII.filter((char) => !'"&\'<>\r\0'.includes(char)).join('') + 'é中😀';
    expect(escapeHtml(others)).toBe(others);
  });
});

describe('tags', () => {
  it.each([
    ['img', { src: 'a"b', alt: '' }, '<img src="a&quot;b" alt="">'],
    ['p', { lang: null, dir: 'rtl' }, '<p dir="rtl">'],
    ['br', {}, '<br>'],
  ])('starts %s with %j', (name, attributes, expected) => {
    expect(startTag(name, attributes)).toBe(expected);
  });

  it('stand around the content', () => {
    expect(element('p', 'a<br>')).toBe('<p>a<br></p>');
    expect(element('a', 'b', { href: '/?a&b', title: null })).toBe('<a href="/?a&amp;b">b</a>');
  });
});

function escaped(text: string, place: MarkdownText['place'] = 'inside-line', start = 0, end = text.length): string {
  return escapeMarkdown(markdownText(text, place), start, end);
}

describe('markdownText', () => {
  it.each([
    ['', 0, 0],
    ['a', 0, 1],
    [' a b\u3000', 1, 4],
    ['  ', 2, 2],
    ['\n\ta', 2, 3],
  ])('of %j starts at %d and ends at %d', (text, first, last) => {
    expect(markdownText(text, 'cell')).toEqual({ text, first, last, place: 'cell' });
  });
});

describe('escapeMarkdown', () => {
  it('escapes what is markup wherever it stands, and nothing else of ASCII', () => {
    const written = ASCII.filter((char) => escaped(`a${char} b`) !== `a${char} b`);
    expect(written).toEqual(['\n', '\f', '\r', '*', '<', '[', '\\', ']', '_', '`', '~']);
  });

  it('escapes at the start of a line what opens a block there', () => {
    const openers = (after: string): string => ASCII.filter((char) => char.trim() !== '' && escaped(`${char}${after}`, 'line-start') === `\\${char}${after}`).join('');
    expect(openers(' a')).toBe('#*+-:<=>[\\]_`|~');
    expect(openers('')).toBe('#*+-:<=>[\\]_`|~');
    for (const word of ['a', 'Z', '0', '9', 'é', '\u0080']) expect(openers(word)).toBe('#*<>[\\]_`|~');
    for (const sign of ['-', '.', '\u3000a']) expect(openers(sign)).toBe('#*+-:<=>[\\]_`|~');
  });

  it.each([
    ['1. a', '1\\. a'],
    ['1.', '1\\.'],
    ['0) a', '0\\) a'],
    ['1.\ta', '1\\.\ta'],
    ['123456789. a', '123456789\\. a'],
    ['1234567890. a', '1234567890. a'],
    ['1.a', '1.a'],
    ['1, a', '1, a'],
    ['a. b', 'a. b'],
    ['1a. b', '1a. b'],
    ['. a', '. a'],
    [') a', ') a'],
    ['a # b | c > d', 'a # b | c > d'],
    ['a - b', 'a - b'],
  ])('at the start of a line writes %j as %j', (text, written) => {
    expect(escaped(text, 'line-start')).toBe(written);
  });

  it.each([
    ['# a', '# a'],
    ['- a', '- a'],
    ['1. a', '1. a'],
    ['a|b', 'a|b'],
    ['> a', '> a'],
  ])('inside a line writes %j as %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['|', '\\|'],
    ['# a', '# a'],
    ['1. a', '1. a'],
    ['- a', '- a'],
    ['a*', 'a\\*'],
  ])('in a cell writes %j as %j', (text, written) => {
    expect(escaped(text, 'cell')).toBe(written);
  });

  it.each([
    ['&amp;', '\\&amp;'],
    ['&AMP;', '\\&AMP;'],
    ['&#1;', '\\&#1;'],
    ['&#1234567;', '\\&#1234567;'],
    ['&#12345678;', '&#12345678;'],
    ['&#xaF09;', '\\&#xaF09;'],
    ['&#XaF09;', '\\&#XaF09;'],
    ['&#;', '&#;'],
    ['&#x;', '&#x;'],
    ['&#xg;', '&#xg;'],
    ['&a1;', '\\&a1;'],
    ['&a;', '&a;'],
    ['&1a;', '&1a;'],
    ['&;', '&;'],
    ['&amp', '&amp'],
    ['& amp;', '& amp;'],
    ['&&amp;', '&\\&amp;'],
    [`&${'a'.repeat(32)};`, `\\&${'a'.repeat(32)};`],
    [`&${'a'.repeat(33)};`, `&${'a'.repeat(33)};`],
  ])('writes the reference %j as %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it.each([
    ['example.com', 'example\\.com'],
    ['example.c', 'example.c'],
    ['example.c1', 'example.c1'],
    ['example.1c', 'example.1c'],
    ['example.рф', 'example\\.рф'],
    ['example.\u0080c', 'example\\.\u0080c'],
    ['x.é ', 'x.é&#32;'],
    ['x.é\u3000a', 'x.é\u3000a'],
    ['.com', '.com'],
    ['a .com', 'a .com'],
    ['a. com', 'a. com'],
    ['a.', 'a.'],
    ['www.1', 'www\\.1'],
    ['WWW.1', 'WWW\\.1'],
    ['xwww.1', 'xwww\\.1'],
    ['ww.1', 'ww.1'],
    ['www. a', 'www. a'],
    ['www.', 'www.'],
    ['a//b', 'a/\\/b'],
    ['a/b', 'a/b'],
    ['/a', '/a'],
    ['//', '/\\/'],
    ['a:b', 'a:b'],
    ['me@host', 'me\\@host'],
    ['me@1', 'me\\@1'],
    ['@host', '@host'],
    ['me@', 'me@'],
    ['me @host', 'me @host'],
    ['me@ host', 'me@ host'],
    ['a:/b', 'a:/b'],
  ])('breaks the address %j as %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it.each([
    [' a ', '&#32;a&#32;'],
    ['\u00a0a', '&#160;a'],
    ['a b', 'a b'],
    ['a\nb', 'a&#10;b'],
    ['a\rb', 'a&#13;b'],
    ['a\fb', 'a&#12;b'],
    ['a\u2028b\u2029c', 'a&#8232;b&#8233;c'],
    ['a\vb', 'a\vb'],
    ['\va\v', '\va\v'],
    ['a\tb', 'a\tb'],
  ])('writes the spaces of %j as %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it('writes a part as it stands in the whole', () => {
    expect(escaped('see *example.com* now', 'line-start', 4, 17)).toBe('\\*example\\.com\\*');
    expect(escaped('a*b', 'inside-line', 1, 1)).toBe('');
    expect(escaped('1. a', 'line-start', 1, 4)).toBe('\\. a');
    expect(escaped('a b', 'inside-line', 1, 2)).toBe(' ');
  });
});

describe('characterReference', () => {
  it('is decimal', () => {
    expect(characterReference(0x1f600)).toBe('&#128512;');
  });
});
