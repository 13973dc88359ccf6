import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { issueExamples, type IssueExample } from '../../fixtures/validate/examples.js';
import { article, PROSE, withLine } from '../../fixtures/validate/sample.js';
import { checks } from '../../src/quality/checks/index.js';
import { THRESHOLDS } from '../../src/quality/thresholds.js';
import { issueCodes, validateArticle, type ArticleIssue, type ArticleIssueCode } from '../../src/schema/index.js';

const codesOf = ({ value, options }: IssueExample): readonly ArticleIssueCode[] => validateArticle(value, options).issues.map(({ code }) => code);

const all = Object.entries(issueExamples) as [ArticleIssueCode, (typeof issueExamples)[ArticleIssueCode]][];
const matches = all.flatMap(([code, examples]) => examples.matches.map((example) => [code, example.says.slice(0, 60), example] as const));
const misses = all.flatMap(([code, examples]) => examples.misses.map((example) => [code, example.says.slice(0, 60), example] as const));

describe('the codes of issues', () => {
  it('are listed once each, as the types have them', () => {
    const listed = issueCodes.map(({ code }) => code);
    expect([...listed].sort()).toEqual(Object.keys(issueExamples).sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(matches)('%s: %s', (code, _, example) => {
    expect(codesOf(example)).toContain(code);
  });

  it.each(misses)('not %s: %s', (code, _, example) => {
    expect(codesOf(example)).not.toContain(code);
  });

  it.each(checks)('$code says in whole sentences what is wrong and why', ({ message, because }) => {
    for (const text of [message, because]) expect(text).toMatch(/^[A-Z\u201c].*\.$/);
  });
});

/** Every issue of every match; found inside the tests, since what runs while they are collected is of none of them. */
const found = (): (readonly [IssueExample, ArticleIssue])[] => matches.flatMap(([, , example]) => validateArticle(example.value, example.options).issues.map((issue) => [example, issue] as const));

describe('an issue', () => {
  it('shows evidence unless the schema found it', () => {
    for (const [, { code, evidence }] of found()) {
      if (/^(?:schema|option)\//.test(code)) expect(evidence).toBeUndefined();
      else expect(evidence?.length).toBeGreaterThan(0);
    }
  });

  it('has a path that leads somewhere, and a span inside the text there', () => {
    for (const [{ value }, { code, path, span }] of found()) {
      const result = validateArticle(value);
      const root: unknown = ['normalized', 'stored', 'article'].includes(result.shape) ? value : result.ok ? result.article : null;
      if (root === null || /^(?:schema|option|date\/unread)/.test(code) || code === 'url/unresolvable') continue;
      const at = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], root);
      expect(at).toBeDefined();
      if (span === undefined) continue;
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual((at as string).length);
    }
  });
});

describe('an issue of slight evidence', () => {
  const severityOf = (publishedAt: string, modifiedAt: string): string | undefined => validateArticle(article({ publishedAt, modifiedAt })).issues[0]?.severity;

  it('is an info: who writes ahead of the day of publication changes nothing after it', () => {
    expect(severityOf('2019-11-19T08:00:00Z', '2019-11-12T17:21:09Z')).toBe('info');
    expect(severityOf('2019-11-19T08:00:00Z', '2019-06-12T17:21:09Z')).toBe('warning');
    expect(severityOf('2019-11-19T08:00:00Z', '2019-11-19T08:00:01Z')).toBeUndefined();
  });
});

describe('values that stand for none', () => {
  it.each(['nan', 'NaT', 'None', 'null', 'undefined', 'N/A'])('%s is a missing value of a record, and nothing that could not be read', (none) => {
    const { article: made, issues } = validateArticle({ title: 'Storm', text: PROSE.join('\n'), publish_date: none, authors: [none], top_image: none, url: none, meta_lang: none });
    expect(made).toMatchObject({ publishedAt: null, authors: [], image: null, url: null, language: 'en' });
    expect(issues).toEqual([]);
  });

  it('leave no body where they are all of it', () => {
    expect(validateArticle({ title: 'Storm', text: 'None', publish_date: null }).issues.map(({ code }) => code)).toContain('body/missing');
    expect(validateArticle({ title: 'Storm', text: `None\n${PROSE.join('\n')}`, publish_date: null }).article?.body.length).toBe(5);
  });
});

describe('what is good', () => {
  it('has no issues', () => {
    expect(validateArticle(article(), { now: new Date('2024-05-01T12:00:00Z') })).toEqual({ ok: true, shape: 'article', article: article(), issues: [] });
  });
});

describe('options', () => {
  const noisy = withLine('Share this:');

  it('switch codes off and change their severity', () => {
    expect(validateArticle(noisy).issues.map(({ severity }) => severity)).toEqual(['warning']);
    expect(validateArticle(noisy, { codes: { 'text/residual-noise': 'off' } }).issues).toEqual([]);
    expect(validateArticle(noisy, { codes: { 'text/residual-noise': 'info' } }).issues.map(({ severity }) => severity)).toEqual(['info']);
    expect(validateArticle(noisy, { codes: { 'text/residual-noise': 'error' } })).toMatchObject({ ok: false, article: noisy });
  });

  it.each(Object.keys(THRESHOLDS))('know the threshold %s', (name) => {
    expect(validateArticle(article(), { thresholds: { [name]: 0 } }).issues.every(({ code }) => code !== 'option/invalid')).toBe(true);
  });

  it('are not given where they are undefined', () => {
    expect(validateArticle(noisy, { now: undefined, codes: { 'text/residual-noise': undefined }, thresholds: { minWords: undefined } })).toEqual(validateArticle(noisy));
  });

  it('take the Date of another realm', () => {
    const now = runInNewContext('new Date(Date.UTC(2018, 0, 1))') as Date;
    expect(now instanceof Date).toBe(false);
    expect(validateArticle(article(), { now }).issues.map(({ code }) => code)).toEqual(['date/future']);
  });

  const boom = (): never => { throw new Error('boom'); };
  it.each<[what: string, options: unknown]>([
    ['a getter', Object.defineProperty({}, 'now', { get: boom, enumerable: true })],
    ['a getter inside', { codes: Object.defineProperty({}, 'text/html', { get: boom, enumerable: true }) }],
    ['a proxy', new Proxy({}, { ownKeys: boom })],
    ['a Date', { now: Object.assign(new Date(0), { getTime: boom }) }],
  ])('that throw are the fault of the options, not of the value: %s', (_, options) => {
    for (const value of [article(), {}]) expect(validateArticle(value, options as never).issues.map(({ code, message }) => [code, message.includes('could not be read')])).toEqual([['option/invalid', true]]);
  });

  it.each([
    [null, /object/],
    [[], /must be an object/],
    [new Map(), /must be an object/],
    [new Date(), /must be an object/],
    [{ codes: new Map() }, /codes takes an object/],
    [{ codes: new Date() }, /codes takes an object/],
    [{ codes: null }, /codes takes an object/],
    [{ thresholds: new Map() }, /thresholds takes an object/],
    [{ thresholds: { boilerplateShare: 5 } }, /from 0 to 1/],
    [{ now: { getTime: (): number => 0 } }, /now takes a valid Date/],
    ['strict', /object/],
    [{ colour: 'red' }, /"colour".*now, codes, thresholds/],
    [{ now: 'today' }, /now takes a valid Date/],
    [{ now: new Date(Number.NaN) }, /now takes a valid Date/],
    [{ codes: [] }, /codes takes an object/],
    [{ codes: { 'schema/empty': 'off' } }, /no code "schema\/empty"/],
    [{ codes: { 'text/html': 'loud' } }, /takes error, warning, info or off/],
    [{ thresholds: 1 }, /thresholds takes an object/],
    [{ thresholds: { toString: 1 } }, /no threshold "toString"/],
    [{ thresholds: { minWords: Number.NaN } }, /takes a number from 0/],
  ])('that are wrong are an issue: %j', (options, message) => {
    const { ok, issues } = validateArticle(article(), options as never);
    expect([ok, issues.map(({ code }) => code)]).toEqual([false, ['option/invalid']]);
    expect(issues[0]?.message).toMatch(message);
  });
});

it('says the same of the same, and changes nothing', () => {
  const value = article({}, [...PROSE, 'Share this:', PROSE[0]]);
  const before = structuredClone(value);
  expect(validateArticle(value)).toEqual(validateArticle(value));
  expect(value).toEqual(before);
});
