import { describe, expect, it } from 'vitest';
import { baseUrl, resolveUrl } from '../../src/write/resolve-url.js';
import { WEB_SCHEMES } from '../../src/write/url.js';

const BASE = 'https://example.com/news/1';

describe('resolveUrl', () => {
  it.each([
    ['https://a.example/x', BASE, 'https://a.example/x'],
    [' HTTPS://a.example/x y\n', null, 'https://a.example/x%20y'],
    ['../b', BASE, 'https://example.com/b'],
    [' ../b ', BASE, 'https://example.com/b'],
    ['//cdn.example/a.png', BASE, 'https://cdn.example/a.png'],
    ['#top', BASE, 'https://example.com/news/1#top'],
    ['?a=1', BASE, 'https://example.com/news/1?a=1'],
    ['12:30', BASE, 'https://example.com/news/12:30'],
    ['a/b:c', BASE, 'https://example.com/news/a/b:c'],
    ['mailto:me@example.com', BASE, 'mailto:me@example.com'],
  ])('%j at %j is %j', (url, base, resolved) => {
    expect(resolveUrl(url, base)).toBe(resolved);
  });

  it.each([
    ['../b', null],
    ['', BASE],
    [' \n', BASE],
    ['javascript:alert(1)', BASE],
    ['JAVASCRIPT:alert(1)', BASE],
    ['x-y+z.1:go', BASE],
    ['https:b', BASE],
    ['a', 'no base'],
    ['a', 'mailto:me@example.com'],
    ['//', BASE],
    ['//[', BASE],
    ['a', 'ftp://example.com/'],
  ])('%j at %j is no URL', (url, base) => {
    expect(resolveUrl(url, base)).toBeNull();
  });

  it('takes the schemes it is given', () => {
    expect(resolveUrl('mailto:me@example.com', BASE, WEB_SCHEMES)).toBeNull();
    expect(resolveUrl('http://example.com/', null, ['https'])).toBeNull();
    expect(resolveUrl('/x', 'http://example.com/', ['https'])).toBeNull();
    expect(resolveUrl('/x', 'http://example.com/', ['http'])).toBe('http://example.com/x');
  });
});

describe('baseUrl', () => {
  it.each([
    [null, BASE, BASE],
    [null, null, null],
    ['https://a.example/', BASE, 'https://a.example/'],
    ['/en/', BASE, 'https://example.com/en/'],
    ['/en/', null, null],
    ['javascript:alert(1)', BASE, BASE],
  ])('of a page that says %j, found at %j, is %j', (stated, url, base) => {
    expect(baseUrl(stated, url)).toBe(base);
  });
});
