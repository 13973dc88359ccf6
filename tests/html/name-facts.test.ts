import { describe, expect, it } from 'vitest';
import { captureName } from '../../src/read/html/capture.js';
import { nameFacts } from '../../src/read/html/name-facts.js';
import { stretchLookup } from '../../src/read/html/stretch-lookup.js';

const UNTOLD = {
  hidden: null,
  isCollapsed: false,
  isAnchor: false,
  isCaption: false,
  isCredit: false,
  isLineNumber: false,
  ownLine: false,
  asksConsent: false,
  seeksRobots: false,
  language: null,
};

describe('what a name tells', () => {
  it.each([
    ['x sr-only', { hidden: 'class sr-only' }],
    ['FAQ-item', { isCollapsed: true }],
    ['mw-editsection', { isAnchor: true }],
    ['wp-caption-text', { isCaption: true }],
    ['photo-credit', { isCredit: true }],
    ['Line-Numbers', { isLineNumber: true }],
    ['big d-block', { ownLine: true }],
    ['my-CookieBar', { asksConsent: true }],
    ['g-recaptcha', { seeksRobots: true }],
    ['brush: css', { language: 'css' }],
    ['language-TS', { language: 'TS' }],
  ])('%s', (names, told) => {
    expect(nameFacts(names)).toMatchObject({ ...UNTOLD, ...told });
  });

  it.each(['story', 'captions', 'credit-card', 'blockquote', 'Block', 'line', 'languages', 'lead-in', ''])('%s tells none of it', (names) => {
    expect(nameFacts(names)).toMatchObject(UNTOLD);
  });

  it('is looked for to the end of long names where that is asked for', () => {
    expect(nameFacts(`${'x '.repeat(300)}captcha sr-only`)).toMatchObject({ ...UNTOLD, seeksRobots: true });
  });
});

describe('the table of words', () => {
  const look = stretchLookup([['nav', 1], ['a-b', 2]]);

  it.each([
    ['nav', 0, 3, 1],
    ['x-NAV-y', 2, 5, 1],
    ['a-b', 0, 3, 2],
    ['nov', 0, 3, undefined],
    ['nav', 0, 2, undefined],
    ['', 0, 0, undefined],
  ])('%s from %d to %d', (text, start, end, found) => {
    expect(look(text, start, end)).toBe(found);
  });
});

describe('the address of the page of a tag', () => {
  it.each([
    ['/tag/storms', 'path:tag'],
    ['https://example.org/news/Topics/ports/', 'path:tag'],
    [`/${'a'.repeat(300)}/tag/storms`, null],
    [`/${'a'.repeat(299)}/tag/storms`, 'path:tag'],
    ['/tag/storms/page/2', null],
    ['/tag/storms?page=2', null],
    ['/?to=/tag/storms', null],
    ['/#/tag/storms', null],
    ['/tag/s', null],
    ['tag/storms', null],
  ])('%s', (href, name) => {
    expect(captureName('a', new Map([['href', href]]), 0)).toBe(name);
  });
});
