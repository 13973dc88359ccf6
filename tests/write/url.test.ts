import { describe, expect, it } from 'vitest';
import { LINK_SCHEMES, safeUrl, WEB_SCHEMES } from '../../src/write/url.js';

describe('safeUrl', () => {
  it.each([
    ['https://example.com/', 'https://example.com/'],
    ['HTTP://example.com/A', 'http://example.com/A'],
    ['  https://example.com/a b\n', 'https://example.com/a%20b'],
    ['ht\ntps://example.com/', 'https://example.com/'],
    ['https://example.com/?a=1&b="<>\'', 'https://example.com/?a=1&b="<>\''],
    ['https://münchen.example/ü', 'https://münchen.example/ü'],
    ['https://[::1]/', 'https://[::1]/'],
    ['mailto:me@example.com', 'mailto:me@example.com'],
    ['MAILTO:me@example.com', 'mailto:me@example.com'],
    ['\u0000\u001f\u007f\u0080\u009fhttps://a.example/\u2028\u2029', 'https://a.example/'],
    ['https://a.example/a\u0000\u0001b\u001f\u007f\u0080c\u009f\u2028d', 'https://a.example/abcd'],
    ['https://a.example/a\u00a0b\u3000', 'https://a.example/a%C2%A0b'],
    ['https://a.example/a  b c', 'https://a.example/a%20%20b%20c'],
    ['http://x', 'http://x'],
    ['https://a:b@c.example/', 'https://a:b@c.example/'],
  ])('%j is %j', (url, safe) => {
    expect(safeUrl(url, LINK_SCHEMES)).toBe(safe);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    ' \u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.com/1',
    'view-source:https://example.com/',
    'https:example.com',
    'https:///example.com',
    'https:\\\\example.com',
    'https://',
    'https://?x',
    'https://#x',
    'https://:80/',
    'https://@example.com/',
    'https:x//example.com/',
    'https//example.com/',
    '1https://example.com/',
    '+https://example.com/',
    'x https://example.com/',
    '-://',
    '......//a,https:',
    'h-t+p.s1://example.com/',
    '//example.com/',
    '/relative',
    'example.com',
    '#top',
    'mailto:',
    'mailto:?subject=x',
    'tel:123',
    ':',
    '',
    ' ',
  ])('%j is not allowed', (url) => {
    expect(safeUrl(url, LINK_SCHEMES)).toBeNull();
  });

  it('allows only the schemes it is given', () => {
    expect(safeUrl('mailto:me@example.com', ['https'])).toBeNull();
    expect(safeUrl('http://example.com/', ['https'])).toBeNull();
    expect(safeUrl('a-1+b.c://example.com/', ['a-1+b.c'])).toBe('a-1+b.c://example.com/');
    expect(safeUrl('s://example.com/', ['s'])).toBe('s://example.com/');
  });

  it('has lists of schemes for links and for what a page loads', () => {
    expect([LINK_SCHEMES, WEB_SCHEMES]).toEqual([['http', 'https', 'mailto'], ['http', 'https']]);
  });
});
