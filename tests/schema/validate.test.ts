import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { articleSchema, normalizedSchema, removalSchema, repairSchema, spanSchema, validateArticle, type SchemaIssueCode } from '../../src/schema/index.js';
import { article } from '../arbitraries.js';
import { emptyArticle } from '../write/samples.js';

const paragraph = { type: 'paragraph', text: 'Read the report.', marks: [] } as const;

/** One broken field each, where it is and what it is called. */
const BROKEN: readonly [what: string, change: object, path: readonly (string | number)[], code: SchemaIssueCode][] = [
  ['a number as title', { title: 1 }, ['title'], 'schema/invalid-type'],
  ['an empty title', { title: '' }, ['title'], 'schema/empty'],
  ['a title with a space in front', { title: ' Storm' }, ['title'], 'schema/invalid-text'],
  ['a title on two lines', { title: 'Storm\ncloses' }, ['title'], 'schema/invalid-text'],
  ['half a surrogate pair', { title: 'Storm \uD83D' }, ['title'], 'schema/ill-formed-text'],
  ['an absent title', { title: undefined }, ['title'], 'schema/missing-key'],
  ['a date in words', { publishedAt: '19 November 2019' }, ['publishedAt'], 'schema/invalid-date'],
  ['a day that is not', { publishedAt: '2019-02-29' }, ['publishedAt'], 'schema/invalid-date'],
  ['a space for the T', { modifiedAt: '2019-11-19 09:30' }, ['modifiedAt'], 'schema/invalid-date'],
  ['a zone without a time', { modifiedAt: '2019-11-19Z' }, ['modifiedAt'], 'schema/invalid-date'],
  ['a language by name', { language: 'English, of course' }, ['language'], 'schema/invalid-language'],
  ['a direction of its own', { direction: 'up' }, ['direction'], 'schema/invalid-value'],
  ['a relative URL', { url: '/news/1' }, ['url'], 'schema/invalid-url'],
  ['a script for a URL', { image: 'javascript:alert(1)' }, ['image'], 'schema/invalid-url'],
  ['a mailto URL for a picture', { image: 'mailto:me@example.com' }, ['image'], 'schema/invalid-url'],
  ['a tag twice', { tags: ['Ports', 'Ports'] }, ['tags'], 'schema/duplicate'],
  ['half a word', { wordCount: 1.5 }, ['wordCount'], 'schema/invalid-type'],
  ['fewer than no comments', { commentCount: -1 }, ['commentCount'], 'schema/out-of-range'],
  ['an author as text', { authors: ['Ann Lee'] }, ['authors', 0], 'schema/invalid-type'],
  ['an unknown field', { headline: 'Storm' }, ['headline'], 'schema/unknown-key'],
  ['an unknown block', { body: [{ type: 'video', src: 'https://a.example/' }] }, ['body', 0, 'type'], 'schema/invalid-value'],
  ['an unknown field of a block', { body: [{ ...paragraph, id: 1 }] }, ['body', 0, 'id'], 'schema/unknown-key'],
  ['a heading of level 7', { body: [{ ...paragraph, type: 'heading', level: 7 }] }, ['body', 0, 'level'], 'schema/out-of-range'],
  ['an empty list', { body: [{ type: 'list', ordered: false, start: 1, items: [] }] }, ['body', 0, 'items'], 'schema/empty'],
  ['a mark beyond its text', { body: [{ ...paragraph, marks: [{ type: 'strong', start: 0, end: 17 }] }] }, ['body', 0], 'schema/invalid-mark'],
  ['a mark that ends before it starts', { body: [{ ...paragraph, marks: [{ type: 'strong', start: 4, end: 2 }] }] }, ['body', 0, 'marks', 0], 'schema/invalid-mark'],
  ['a href on strong', { body: [{ ...paragraph, marks: [{ type: 'strong', start: 0, end: 4, href: 'https://a.example/' }] }] }, ['body', 0, 'marks', 0], 'schema/invalid-mark'],
  ['marks out of order', { body: [{ ...paragraph, marks: [{ type: 'strong', start: 5, end: 8 }, { type: 'code', start: 0, end: 4 }] }] }, ['body', 0], 'schema/invalid-mark'],
  ['a cell on two lines', { body: [{ type: 'table', header: false, rows: [['North', 'East\nWest']] }] }, ['body', 0, 'rows', 0, 1], 'schema/invalid-text'],
  ['code with a carriage return', { body: [{ type: 'code', text: 'x = 1\r\n', language: null }] }, ['body', 0, 'text'], 'schema/invalid-text'],
  ['an empty caption', { body: [{ type: 'image', src: null, alt: null, caption: '', credit: null }] }, ['body', 0, 'caption'], 'schema/empty'],
  ['a block as text', { body: ['Read the report.'] }, ['body', 0], 'schema/invalid-type'],
  ['a block without a type', { body: [{ text: 'Read the report.', marks: [] }] }, ['body', 0, 'type'], 'schema/invalid-value'],
  ['an ftp link', { body: [{ ...paragraph, marks: [{ type: 'link', start: 0, end: 4, href: 'ftp://a.example/' }] }] }, ['body', 0, 'marks', 0, 'href'], 'schema/invalid-url'],
];

const UNREADABLE = {
  code: 'schema/unreadable',
  severity: 'error',
  path: [],
  message: 'The value could not be read: a getter or proxy threw, it holds itself, or its lists have more than two million entries.',
};

/** Values at the edge of what is allowed. */
const VALID: readonly [what: string, change: object][] = [
  ['an article that knows nothing', {}],
  ['a year', { publishedAt: '2019' }],
  ['a month', { publishedAt: '2019-11' }],
  ['a leap day', { publishedAt: '2020-02-29' }],
  ['a time without zone', { publishedAt: '2019-11-19T09:30' }],
  ['a time with zone', { publishedAt: '2019-11-19T09:30:00+01:00' }],
  ['a fraction of a second', { publishedAt: '2019-11-19T09:30:00.123Z' }],
  ['no comments', { commentCount: 0 }],
  ['a mark over the whole text', { body: [{ ...paragraph, marks: [{ type: 'strong', start: 0, end: 16 }] }] }],
  ['a mailto link', { body: [{ ...paragraph, marks: [{ type: 'link', start: 0, end: 4, href: 'mailto:me@example.com' }] }] }],
  ['code with blank lines and indentation', { body: [{ type: 'code', text: '  a\n\n  b\n', language: null }] }],
  ['rows of different length with empty cells', { body: [{ type: 'table', header: false, rows: [['a', ''], ['b'], []] }] }],
];

describe('validateArticle', () => {
  it.each(BROKEN)('names %s', (_, change, path, code) => {
    const result = validateArticle({ ...emptyArticle, ...change });
    expect(result.issues.map(({ path: at, code: found, severity }) => [at, found, severity])).toEqual([[path, code, 'error']]);
    expect(result.issues[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  it.each(VALID)('accepts %s', (_, change) => {
    const value = { ...emptyArticle, ...change };
    const { issues, article: copy } = validateArticle(value);
    expect(copy).toEqual(value);
    expect(issues.filter(({ code }) => code.startsWith('schema/'))).toEqual([]);
  });

  it('lists every issue, in the order of the fields', () => {
    const result = validateArticle({ ...emptyArticle, title: '', wordCount: -1, commentCount: undefined, extra: true });
    expect(result.issues.map((issue) => issue.path.join('.'))).toEqual(['title', 'wordCount', 'commentCount', 'extra']);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'Storm closes the port'],
    ['a list', []],
    ['a function', () => 1],
    ['a symbol', Symbol('article')],
    ['a bigint', 10n],
    ['a map', new Map()],
  ])('answers for %s', (_, value) => {
    expect(validateArticle(value).ok).toBe(false);
  });

  it('answers for getters and proxies that throw', () => {
    const fail = (): never => {
      throw new Error('no');
    };
    const getter = Object.defineProperty({ ...emptyArticle }, 'title', { get: fail, enumerable: true });
    const proxy = new Proxy({ ...emptyArticle }, { get: fail, ownKeys: fail, has: fail });
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [getter, proxy, revoked, { ...emptyArticle, body: [proxy] }]) {
      expect(validateArticle(value)).toEqual({ ok: false, shape: 'article', issues: [UNREADABLE] });
    }
  });

  it.each([
    ['a list of four billion places', { ...emptyArticle, body: new Array(4_294_967_295) }],
    ['lists that share their entries, 8^9 in all', { ...emptyArticle, body: Array.from({ length: 9 }).reduce<unknown>((inner) => Array.from({ length: 8 }, () => inner), []) }],
  ])('answers for %s', (_, value) => {
    expect(validateArticle(value)).toEqual({ ok: false, shape: 'article', issues: [UNREADABLE] });
  });

  it('answers for bytes in place of a body', () => {
    expect(validateArticle({ ...emptyArticle, body: new Uint8Array(50_000_000) })).toMatchObject({ ok: false, issues: [{ path: ['body'] }] });
  });

  it('answers for a cyclic object', () => {
    const cyclic: Record<string, unknown> = { ...emptyArticle };
    cyclic['title'] = cyclic;
    cyclic['body'] = [cyclic];
    expect(validateArticle(cyclic).ok).toBe(false);
  });

  it('answers for a hundred thousand wrong entries', () => {
    expect(validateArticle({ ...emptyArticle, tags: Array.from({ length: 100_000 }, () => 1) }).ok).toBe(false);
  });

  it('is not misled by __proto__ and other names of Object.prototype', () => {
    const parsed: unknown = JSON.parse(JSON.stringify(emptyArticle).replace('{', '{"__proto__":{"title":"x"},"constructor":1,'));
    expect(validateArticle(parsed).ok).toBe(false);
  });

  it('accepts any generated article, returns an equal copy and changes nothing', () => {
    fc.assert(
      fc.property(article(), (value) => {
        const before = structuredClone(value);
        const result = validateArticle(value);
        expect(result.article).toEqual(before);
        expect(value).toEqual(before);
        expect(result.article !== value).toBe(true);
        expect(result.ok).toBe(result.issues.every(({ severity }) => severity !== 'error'));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [3, 3],
    [1000, 1000],
    [1001, 1000],
    [50_000, 1000],
  ])('lists of %i wrong entries %i', (wrong, listed) => {
    const { issues } = validateArticle({ ...emptyArticle, tags: new Array<number>(wrong).fill(7) });
    expect(issues.map(({ path }) => path)).toEqual(Array.from({ length: listed }, (_, at) => ['tags', at]));
  });

  it('never throws on anything', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withNullPrototype: true, withBigInt: true, withSparseArray: true }), (value) => {
        expect(validateArticle(value).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What an issue says to who reads it. */
const MESSAGES: readonly [what: string, change: object, message: string][] = [
  ['a title that is a number', { title: 1 }, 'A text is expected.'],
  ['tags that are a text', { tags: 'Ports' }, 'A list is expected.'],
  ['an author that is a text', { authors: ['Ann Lee'] }, 'An object is expected.'],
  ['a count in words', { wordCount: 'three' }, 'A number is expected.'],
  ['a count with a fraction', { wordCount: 1.5 }, 'A whole number is expected.'],
  ['a numbered list that says so in words', { body: [{ type: 'list', ordered: 'yes', start: 1, items: [{ text: 'a', marks: [], depth: 0 }] }] }, 'true or false is expected.'],
  ['a count below zero', { wordCount: -1 }, 'A number of at least 0 is expected.'],
  ['a heading of level 7', { body: [{ ...paragraph, type: 'heading', level: 7 }] }, 'A number of at most 6 is expected.'],
  ['a direction of its own', { direction: 'up' }, 'One of these is expected: ltr, rtl.'],
  ['a block of no known type', { body: [{ type: 'video' }] }, 'There is no such type of block.'],
  ['a cell on two lines', { body: [{ type: 'table', header: false, rows: [['East\nWest']] }] }, 'One line of text without spaces at its ends, or the empty text, is expected.'],
  ['a title on two lines', { title: 'Storm\ncloses' }, 'One line of text without spaces at its ends is expected.'],
  ['code with a carriage return', { body: [{ type: 'code', text: 'x\r\n', language: null }] }, 'Code must not be empty, and its line ends must be line feeds alone.'],
  ['an absent direction', { direction: undefined }, 'The field is missing; what is unknown is null.'],
];

describe('an issue says what is expected', () => {
  it.each(MESSAGES)('of %s', (_, change, message) => {
    expect(validateArticle({ ...emptyArticle, ...change }).issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('spans', () => {
  it.each([
    [0, 0, true],
    [3, 9, true],
    [3, 2, false],
    [-1, 2, false],
    [0.5, 2, false],
  ])('from %d to %d: %s', (start, end, ok) => {
    const { success, error } = spanSchema.safeParse({ start, end });
    expect(success).toBe(ok);
    if (start > end) expect(error?.issues[0]).toMatchObject({ message: 'The end of a span must not lie before its start.', params: { code: 'schema/invalid-span' } });
  });

  it('of repairs and removals are as long as their text', () => {
    const repair = { rule: 'html-entity', because: 'An entity was left.', span: { start: 3, end: 8 }, before: '&amp;', after: '&' };
    const removal = { kind: 'share', rule: 'share', because: 'It asks to share.', evidence: ['two words'], confidence: 1, span: { start: 3, end: 8 }, text: 'Share' };
    expect([repairSchema.safeParse(repair).success, removalSchema.safeParse(removal).success]).toEqual([true, true]);
    const wrong = [repairSchema.safeParse({ ...repair, before: '&lt;' }), removalSchema.safeParse({ ...removal, text: 'Share it' })];
    for (const { error } of wrong) expect(error?.issues[0]?.message).toBe('The span must be as long as the text it holds.');
  });
});

describe('schemas', () => {
  it('are Standard Schemas', async () => {
    const result = await articleSchema['~standard'].validate(emptyArticle);
    expect(result).toEqual({ value: emptyArticle });
  });

  it('hold a Normalized to its spans', () => {
    const removal = { kind: 'spacer', rule: 'blank-line', because: 'Nothing is on it.', evidence: ['U+00A0'], confidence: 1, span: { start: 3, end: 4 }, text: '\u00A0' };
    const normalized = { article: emptyArticle, removals: [removal], repairs: [], kept: [], verdict: { kind: 'empty', confidence: 1, evidence: [{ text: 'nothing' }], missing: null }, provenance: {}, warnings: [] };
    expect(normalizedSchema.safeParse(normalized).success).toBe(true);
    for (const change of [{ span: { start: 4, end: 3 } }, { text: 'two' }, { confidence: 1.1 }, { evidence: [] }, { kind: 'spam' }, { rule: '' }]) {
      expect(normalizedSchema.safeParse({ ...normalized, removals: [{ ...removal, ...change }] }).success).toBe(false);
    }
  });

  it('know provenance for every field and no other', () => {
    const fields = Object.keys(emptyArticle) as (keyof Article)[];
    const provenance = Object.fromEntries(fields.map((field) => [field, { source: 'text', confidence: 0.5 }]));
    const normalized = { article: emptyArticle, removals: [], repairs: [], kept: [], verdict: { kind: 'empty', confidence: 1, evidence: [{ text: 'nothing' }], missing: null }, provenance, warnings: [] };
    expect(normalizedSchema.safeParse(normalized).success).toBe(true);
    expect(normalizedSchema.safeParse({ ...normalized, provenance: { headline: provenance['title'] } }).success).toBe(false);
  });
});
