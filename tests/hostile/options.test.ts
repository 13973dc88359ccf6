import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CleanCopyError, normalizeHtml, normalizeText, ruleIds, toJsonLd, type NormalizeOptions } from '../../src/index.js';
import { articleSchema } from '../../src/schema/index.js';
import { emptyArticle } from '../write/samples.js';

const TEXT = 'Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n2 hours ago';
const boom = (): never => {
  throw new RangeError('boom');
};
const throwing = (name: string): object => Object.defineProperty({}, name, { get: boom, enumerable: true });

/** What a call throws, `null` if nothing. */
function thrown(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

describe('options that are an attack', () => {
  it.each<[what: string, options: unknown]>([
    ['a getter that throws', throwing('url')],
    ['a getter of a rule that throws', { rules: throwing('share-row') }],
    ['a proxy that throws at its keys', new Proxy({}, { ownKeys: boom })],
    ['a proxy that throws at reading', new Proxy({ mode: 'recall' }, { get: boom })],
    ['a revoked proxy', (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()],
    ['a date whose clock throws', { now: Object.assign(new Date(0), { getTime: boom }) }],
    ['null', null],
    ['a list', []],
    ['a map', new Map()],
    ['a date', new Date()],
    ['a date as rules', { rules: new Date() }],
    ['what only says that it is a date', { now: { [Symbol.toStringTag]: 'Date' } }],
    ['an invalid date', { now: new Date(NaN) }],
    ['a function', () => undefined],
    ['a string object as URL', { url: new String('https://a.example/') }],
    ['a host that is none', { url: 'http://[oops' }],
    ['no host but a query', { url: 'http://?' }],
    ['a host with a space', { url: 'http://a b/' }],
    ['half a character in a URL', { url: 'https://a.example/\ud83d' }],
    ['a link that is no page', { url: 'mailto:jane@example.com' }],
    ['a URL without its scheme', { url: '//a.example/' }],
    ['an empty URL', { url: '' }],
    ['a date before any page', { now: new Date('0800-12-25') }],
    ['a date of the last moment', { now: new Date(8.64e15) }],
    ['a map of rules', { rules: new Map([['share-row', false]]) }],
    ['a list of rules', { rules: ['share-row'] }],
    ['a number that is none', { maxLength: NaN }],
    ['a prototype as an option', JSON.parse('{"__proto__":{"mode":"recall"}}')],
    ['the constructor as a rule', { rules: { constructor: false } }],
    ['a prototype as a rule', { rules: JSON.parse('{"__proto__":false}') as object }],
  ])('%s: a typed error from both readers', (_, options) => {
    for (const normalize of [normalizeText, normalizeHtml]) expect(thrown(() => normalize(TEXT, options as NormalizeOptions))).toBeInstanceOf(CleanCopyError);
  });

  it.each<[what: string, options: unknown]>([
    ['null', null],
    ['a getter that throws', throwing('type')],
    ['a proxy that throws', new Proxy({}, { ownKeys: boom })],
  ])('%s: a typed error from toJsonLd', (_, options) => {
    expect(thrown(() => toJsonLd(emptyArticle, options as object))).toBeInstanceOf(CleanCopyError);
  });

  it.each<[what: string, given: string, url: string]>([
    ['as it is', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['its scheme in small letters', 'HTTPS://example.com/a', 'https://example.com/a'],
    ['its spaces encoded', ' https://example.com/a b\n', 'https://example.com/a%20b'],
    ['letters of all scripts', 'https://bücher.example/köln', 'https://bücher.example/köln'],
  ])('takes a URL %s, so that the article keeps to the schema', (_, given, url) => {
    for (const normalize of [normalizeText, normalizeHtml]) {
      const { article } = normalize(TEXT, { url: given });
      expect(article.url).toBe(url);
      expect(articleSchema.safeParse(article).success).toBe(true);
    }
  });

  it('refuses what would break the schema, whatever text a URL or a language is', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 6 });
    const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.tuple(fc.constantFrom('http://', 'HTTPS://a', 'https://a.example/', 'https:', ''), odd).map((parts) => parts.join('')));
    const language = fc.oneof(fc.constantFrom('en', 'EN-gb', 'de-CH-1996-x-foo', 'x', 'sr_Latn', 'zh-Hans-CN'), odd);
    fc.assert(
      fc.property(fc.record({ url, language }, { requiredKeys: [] }), (options) => {
        const error = thrown(() => { expect(articleSchema.safeParse(normalizeText(TEXT, options).article).success).toBe(true); });
        if (error !== null) expect(error).toMatchObject({ code: 'invalid-option' });
      }),
    );
  });

  it('takes what an article has, and `undefined` for every option', () => {
    const { article } = normalizeText('Ferries.');
    expect(normalizeText(TEXT, { url: article.url, language: null, now: undefined, mode: undefined, maxLength: undefined, rules: undefined })).toEqual(normalizeText(TEXT));
    expect(normalizeText(TEXT, { language: 'de-CH-1996-x-foo' }).article.title).toBe('Storm closes the port');
  });

  it('takes `undefined` inside of rules, and the Date of another realm', () => {
    expect(normalizeText(TEXT, { rules: { 'share-row': undefined } })).toEqual(normalizeText(TEXT));
    const now = new Date('2024-05-01T12:00:00Z');
    expect(normalizeText(TEXT, { now: runInNewContext(`new Date(${now.getTime()})`) as Date })).toEqual(normalizeText(TEXT, { now }));
  });

  it('names every rule', () => {
    expect(ruleIds.length).toBe(new Set(ruleIds).size);
    expect(() => normalizeText(TEXT, { rules: Object.fromEntries(ruleIds.map((id) => [id, false])) })).not.toThrow();
  });

  it('reads each option once, so that what was checked is what is used', () => {
    let reads = 0;
    const url = (): string => (reads++ === 0 ? 'https://example.com/' : 'javascript:alert(1)');
    const options = Object.defineProperty({}, 'url', { get: url, enumerable: true });
    expect(normalizeText(TEXT, options).article.url).toBe('https://example.com/');
    expect(reads).toBe(1);
  });

  it.each<[what: string, make: () => NormalizeOptions]>([
    ['frozen', () => Object.freeze({ mode: 'recall' as const, rules: Object.freeze({ 'share-row': false }), now: Object.freeze(new Date(0)) })],
    ['without a prototype', () => Object.assign(Object.create(null) as object, { mode: 'recall' as const, now: new Date(0) })],
    ['a proxy that forbids change', () => new Proxy({ mode: 'recall' as const, now: new Date(0) }, { set: boom, defineProperty: boom, deleteProperty: boom, setPrototypeOf: boom })],
  ])('%s: taken, and not changed', (_, make) => {
    const options = make();
    const before = JSON.stringify(options);
    expect(normalizeText(TEXT, options)).toEqual(normalizeText(TEXT, { ...options }));
    expect(JSON.stringify(options)).toBe(before);
  });

  it('pollutes no prototype', () => {
    normalizeHtml('<script type="application/ld+json">{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle","headline":"A"}</script><p>Ferries stay in harbour until Friday.</p>');
    expect('polluted' in {}).toBe(false);
  });
});
