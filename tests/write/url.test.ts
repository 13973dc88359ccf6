import { describe, expect, it } from 'vitest';
import { LINK_SCHEMES, safeUrl } from '../../src/write/url.js';

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
  });
});
