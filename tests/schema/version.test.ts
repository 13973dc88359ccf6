import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4';
import { normalizeText } from '../../src/index.js';
import { schemaVersion, storedArticleSchema, validateArticle } from '../../src/schema/index.js';
import { isKnownVersion } from '../../src/schema/version.js';

const normalized = normalizeText('Ferries stay in harbour until Friday, the operator said.');
const { article } = normalized;

describe('the version of a stored article', () => {
  it.each([schemaVersion, '1.0', '1.7', '1.123456'])('%j is known', (version) => {
    expect(storedArticleSchema.safeParse({ schemaVersion: version, article }).success).toBe(true);
    expect(isKnownVersion(version)).toBe(true);
  });

  it.each(['2.0', '11.0', '1.', '1.0 ', ' 1.0', 'v1.0', '1.1234567', '1.0.0', '', '1.0\n'])('%j is not known, and the article is not looked at', (version) => {
    const result = storedArticleSchema.safeParse({ schemaVersion: version, article });
    expect(result.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['schemaVersion'], 'This version of the schema is not known.']]);
    expect(isKnownVersion(version)).toBe(false);
  });

  it.each([1, null, ['1.0'], undefined])('%j is no version', (version) => {
    expect(isKnownVersion(version)).toBe(false);
    expect(storedArticleSchema.safeParse({ schemaVersion: version, article }).success).toBe(false);
  });

  it('is told of with the record', () => {
    const message = 'This version of the schema is not known here; use the version of the library that wrote it, or a later one.';
    const issue = { code: 'schema/unknown-version', severity: 'error', path: ['schemaVersion'], message };
    expect(validateArticle({ schemaVersion: '2.0', article })).toEqual({ ok: false, shape: 'stored', issues: [issue] });
  });

  it('stands beside what is wrong with the article', () => {
    const { ok, shape, issues } = validateArticle({ schemaVersion, article: { ...article, title: 1 } });
    expect([ok, shape, issues.map(({ code, path }) => [code, path])]).toEqual([false, 'stored', [['schema/invalid-type', ['article', 'title']]]]);
  });

  it('is none of a result, whose wrong fields are told', () => {
    const { ok, shape, issues } = validateArticle({ ...normalized, article: { ...article, title: 1 } });
    expect([ok, shape, issues.map(({ code, path }) => [code, path])]).toEqual([false, 'normalized', [['schema/invalid-type', ['article', 'title']]]]);
  });

  it('and a result hold the article, so paths lead there first', () => {
    const plain = validateArticle(article).issues.map(({ path }) => path);
    expect(plain.length).toBeGreaterThan(0);
    for (const value of [{ schemaVersion, article }, normalized]) {
      expect(validateArticle(value).issues.map(({ path }) => path)).toEqual(plain.map((path) => ['article', ...path]));
    }
  });

  it('is explained in its JSON Schema', () => {
    const schema = z.toJSONSchema(storedArticleSchema, { io: 'output' });
    expect(schema.description).toMatch(/version of the schema/);
    expect(schema.properties?.['schemaVersion']).toMatchObject({ type: 'string', description: expect.stringMatching(/written by/) as string });
  });
});
