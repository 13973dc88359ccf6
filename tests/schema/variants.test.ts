import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article as sample, PROSE } from '../../fixtures/validate/sample.js';
import { articleSchema, looseArticleSchema, normalizedSchema, schemaVersion, storedArticleSchema, validateArticle } from '../../src/schema/index.js';
import { normalizeHtml } from '../../src/index.js';
import { article } from '../arbitraries.js';

/** The part of the Standard Schema interface that any consumer needs, as its specification states it. */
interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
  };
}
type StandardResult<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/** A consumer that knows nothing of zod. */
async function accept<Output>(schema: StandardSchema<Output>, value: unknown): Promise<Output> {
  const result = await schema['~standard'].validate(value);
  if (result.issues !== undefined) throw new Error(result.issues.map(({ message }) => message).join('; '));
  return result.value;
}

describe('JSON', () => {
  it('written and read again is the same article', () => {
    fc.assert(
      fc.property(article(), (value) => {
        const json = JSON.stringify(value);
        const read = articleSchema.parse(JSON.parse(json));
        expect(read).toEqual(value);
        expect(JSON.stringify(articleSchema.parse(JSON.parse(JSON.stringify(read))))).toBe(JSON.stringify(read));
      }),
      { numRuns: 1000 },
    );
  });

  it('written and read again is the same result', () => {
    const normalized = normalizeHtml(`<h1>Storm</h1>${PROSE.map((line) => `<p>${line}</p>`).join('')}<p>Share this:</p>`);
    expect(normalizedSchema.parse(JSON.parse(JSON.stringify(normalized)))).toEqual(JSON.parse(JSON.stringify(normalized)));
  });
});

describe('Standard Schema', () => {
  it('serves a consumer that knows no zod', async () => {
    const value = sample();
    expect(await accept(articleSchema, value)).toEqual(value);
    expect((await accept(looseArticleSchema, { title: 'Storm', text: PROSE[0] })).title).toBe('Storm');
    await expect(accept(articleSchema, { ...value, title: 1 })).rejects.toThrow();
  });
});

describe('the loose schema', () => {
  it('takes a whole article as it is', () => {
    expect(looseArticleSchema.parse(sample())).toEqual(sample());
  });

  it.each([
    ['nothing', {}, { title: null, authors: [], body: [], wordCount: 0 }],
    ['null for everything', { title: null, authors: null, tags: null, body: null, text: null }, { title: null, tags: [] }],
    ['blank texts', { title: ' ', siteName: '' }, { title: null, siteName: null }],
    ['a byline', { authors: ['By Jane Doe and John Roe'] }, { authors: [{ name: 'Jane Doe' }, { name: 'John Roe' }] }],
    ['an author with a relative URL', { url: 'https://example.com/a', authors: [{ name: 'Jane Doe', url: '/jane' }] }, { authors: [{ name: 'Jane Doe', url: 'https://example.com/jane' }] }],
    ['a date in words', { publishedAt: '19 November 2019', language: 'en' }, { publishedAt: '2019-11-19' }],
    ['a year', { publishedAt: '2019' }, { publishedAt: '2019' }],
    ['no date', { publishedAt: 'soon' }, { publishedAt: null }],
    ['a relative image', { url: 'https://example.com/a', image: 'b.png' }, { image: 'https://example.com/b.png' }],
    ['tags twice', { tags: ['Ports', 'Ports', 'Weather'] }, { tags: ['Ports', 'Weather'] }],
    ['unknown fields', { views: 3 }, { title: null }],
    ['half a surrogate pair', { text: 'Storm \ud83d closes' }, { text: 'Storm \ufffd closes' }],
  ])('takes %s', (_, value, expected) => {
    const read = looseArticleSchema.parse(value);
    expect(read).toMatchObject(expected);
    expect(articleSchema.safeParse(read).success).toBe(true);
  });

  it.each([['a number as title', { title: 1 }], ['a body that is none', { body: [{ type: 'video' }] }], ['a text', 'Storm']])('refuses %s', (_, value) => {
    expect(looseArticleSchema.safeParse(value).success).toBe(false);
  });

  it('makes an Article of whatever it takes', () => {
    const anyText = fc.option(fc.string({ unit: 'binary' }), { nil: null });
    const loose = fc.record({ title: anyText, publishedAt: anyText, language: anyText, url: fc.oneof(anyText, fc.webUrl()), image: anyText, text: anyText, authors: fc.array(fc.string()), tags: fc.array(fc.string()), commentCount: fc.double() }, { requiredKeys: [] });
    fc.assert(
      fc.property(loose, (value) => {
        const { success } = looseArticleSchema.safeParse(value);
        expect(success || !Number.isFinite(value.commentCount)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('versions', () => {
  it.each([
    [schemaVersion, true],
    ['1.7', true],
    ['0.9', false],
    ['2.0', false],
    ['1', false],
    [1, false],
  ])('%j', (version, known) => {
    const stored = { schemaVersion: version, article: sample() };
    expect(storedArticleSchema.safeParse(stored).success).toBe(known);
    expect(validateArticle(stored)).toMatchObject({ ok: known, shape: 'stored' });
  });
});
