import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { CleanCopyError } from '../../src/errors.js';
import { toJsonLd, toJsonLdString } from '../../src/write/json-ld.js';
import type { JsonLdType } from '../../src/write/json-ld-types.js';
import { article } from '../arbitraries.js';
import { childElements, textOf } from './rendered.js';
import { emptyArticle } from './samples.js';

describe('toJsonLd', () => {
  it('says nothing of what is not known', () => {
    expect(toJsonLd(emptyArticle)).toEqual({ '@context': 'https://schema.org', '@type': 'Article' });
  });

  it.each(['Article', 'BlogPosting', 'NewsArticle'] as const)('can be a %s', (type) => {
    expect(toJsonLd(emptyArticle, { type })['@type']).toBe(type);
  });

  it('gives the dateline of news alone', () => {
    const report = { ...emptyArticle, dateline: 'CALAIS (Newswire)' };
    expect(toJsonLd(report, { type: 'NewsArticle' }).dateline).toBe('CALAIS (Newswire)');
    expect(toJsonLd(report).dateline).toBeUndefined();
  });

  it.each(['2019', '2019-11', '2019-11-19', '2019-11-19T09:30:00Z'])('keeps the date %s', (publishedAt) => {
    expect(toJsonLd({ ...emptyArticle, publishedAt }).datePublished).toBe(publishedAt);
  });

  it.each(['yesterday', '19.11.2019', '2019-02-30', '2019-11-19 09:30', ''])('leaves out the date %j', (publishedAt) => {
    expect('datePublished' in toJsonLd({ ...emptyArticle, publishedAt })).toBe(false);
  });

  it('leaves out URLs that are not http(s)', () => {
    const url = 'javascript:alert(1)';
    expect(toJsonLd({ ...emptyArticle, url, image: url, authors: [{ name: 'Ann Lee', url }] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      author: [{ '@type': 'Person', name: 'Ann Lee' }],
    });
  });

  it('writes an organization where the author is the site', () => {
    const url = 'https://example.com/';
    const authors = [{ name: 'the herald', url }, { name: 'Ann Lee' }, { name: 'Reuters' }];
    expect(toJsonLd({ ...emptyArticle, siteName: 'The Herald', authors }).author).toEqual([
      { '@type': 'Organization', name: 'the herald', url },
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Person', name: 'Reuters' },
    ]);
  });

  it('keeps a count of no comments, but no count of words without a body', () => {
    expect(toJsonLd({ ...emptyArticle, commentCount: 0 }).commentCount).toBe(0);
    expect('wordCount' in toJsonLd(emptyArticle)).toBe(false);
  });

  it.each([
    ['a type that it does not write', { type: 'Recipe' as JsonLdType }, 'invalid-option', /^type must be one of (?:\w+, )+\w+\.$/],
    ['an option that it does not have', { kind: 'Article' }, 'unknown-option', /no option "kind"/],
    ['options that cannot be read', new Proxy({}, { ownKeys: () => { throw new RangeError('no'); } }), 'invalid-option', /pass a plain object/],
    ['no options', null as never, 'invalid-option', /pass a plain object/],
  ])('tells of %s', (_, options, code, message) => {
    const error = errorOf(() => toJsonLd(emptyArticle, options as never));
    expect(error).toBeInstanceOf(CleanCopyError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) as string });
  });
});

describe('toJsonLdString', () => {
  it('stands inside a script element as it is, for any article', () => {
    fc.assert(
      fc.property(article(), (generated) => {
        const [script, ...more] = childElements(parseFragment(`<script type="application/ld+json">${toJsonLdString(generated)}</script>`).childNodes);
        expect(more).toEqual([]);
        expect(JSON.parse(textOf(script as never))).toEqual(toJsonLd(generated));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '&lt;', '\u2028\u2029'])('escapes %j', (title) => {
    const text = toJsonLdString({ ...emptyArticle, title });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect((JSON.parse(text) as { headline: string }).headline).toBe(title);
  });
});

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
