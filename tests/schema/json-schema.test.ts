import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText, SCHEMA_FILES } from '../../bench/schema/json-schema.js';
import { articleJsonSchema, articleSchema, normalizedJsonSchema, type JsonSchema, type ArticleIssueCode } from '../../src/schema/index.js';
import { issuesOf } from '../../src/schema/schema-issues.js';
import { article } from '../arbitraries.js';

const RUNS = 10_000;
/** Ten thousand articles take their time on a busy machine. */
const LONG = 400_000;

/** What JSON Schema cannot say, so that only zod finds it. */
const BEYOND_JSON_SCHEMA: ReadonlySet<ArticleIssueCode> = new Set([
  'schema/duplicate',
  'schema/ill-formed-text',
  'schema/invalid-date', // of the right form, but of no calendar
  'schema/invalid-mark',
]);

const ajv = new Ajv2020({ strict: true, allErrors: false });
const isArticle = ajv.compile(articleJsonSchema);

/** Values to put where they may not belong. */
const FOREIGN = [null, '', ' ', 'x', 'x ', '\uD800', -1, 0, 1, 7, 1.5, true, [], {}, ['x'], '2019-02-30', '2019-13', 'https://a.example', 'ftp://a.example', 'mailto:a@b'] as const;

/** An article with one value anywhere in it replaced, removed or added. */
function mutated(): fc.Arbitrary<unknown> {
  return fc.tuple(article(), fc.nat(), fc.constantFrom(...FOREIGN), fc.constantFrom('replace', 'remove', 'add')).map(([value, at, foreign, how]) => {
    const copy: unknown = structuredClone(value);
    const places = containers(copy);
    const place = places[at % places.length] as Record<string, unknown>;
    const keys = Object.keys(place);
    const key = keys[at % Math.max(1, keys.length)];
    if (how === 'add' || key === undefined) place[Array.isArray(place) ? String(keys.length) : 'extra'] = foreign;
    else if (how === 'remove' && !Array.isArray(place)) Reflect.deleteProperty(place, key);
    else place[key] = foreign;
    return copy;
  });
}

/** Every object and list in a value, itself included. */
function containers(value: unknown): object[] {
  const all: object[] = [];
  const queue: unknown[] = [value];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    all.push(next);
    queue.push(...(Object.values(next) as unknown[]));
  }
  return all;
}

describe('JSON Schema', () => {
  it.each(SCHEMA_FILES)('$file is up to date: npx tsx bench/schema/write-json-schema.ts', ({ file, schema, title, io }) => {
    expect(readFileSync(new URL(`../../src/schema/${file}`, import.meta.url), 'utf8')).toBe(jsonSchemaText(schema, title, io));
  });

  it('compiles in strict mode, both of them', () => {
    expect(() => ajv.compile(normalizedJsonSchema)).not.toThrow();
  });

  it('describes every field of every object', () => {
    const undescribed: string[] = [];
    const queue: [string, unknown][] = [['Article', articleJsonSchema], ['Normalized', normalizedJsonSchema]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [path, schema] = next;
      if (typeof schema !== 'object' || schema === null) continue;
      for (const [key, part] of Object.entries(schema as JsonSchema)) queue.push([`${path}/${key}`, part]);
      for (const [field, part] of Object.entries((schema as { properties?: Record<string, JsonSchema> }).properties ?? {})) {
        if (part['description'] === undefined && part['$ref'] === undefined) undescribed.push(`${path}/${field}`);
      }
    }
    expect(undescribed).toEqual([]);
  });

  it('accepts what zod accepts', { timeout: LONG }, () => {
    fc.assert(
      fc.property(article(), (value) => {
        expect(articleSchema.safeParse(value).success).toBe(true);
        expect(isArticle(value)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('agrees with zod on articles with something changed, but for what it cannot say', { timeout: LONG }, () => {
    let runs = 0;
    let refused = 0;
    fc.assert(
      fc.property(mutated(), (value) => {
        const parsed = articleSchema.safeParse(value, { reportInput: true });
        const ok = parsed.success;
        const issues = parsed.success ? [] : issuesOf(parsed.error);
        const onlyBeyond = !ok && issues.every(({ code }) => BEYOND_JSON_SCHEMA.has(code));
        if (!isArticle(value)) expect(ok).toBe(false);
        else expect(ok || onlyBeyond).toBe(true);
        runs += 1;
        if (!ok) refused += 1;
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(runs / 2);
  });
});
