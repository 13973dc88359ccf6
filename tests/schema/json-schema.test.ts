import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/v4';
import { jsonSchemaText, SCHEMA_FILES } from '../../bench/schema/json-schema.js';
import { normalizeHtml, normalizeText } from '../../src/index.js';
import { articleJsonSchema, articleSchema, looseArticleSchema, normalizedJsonSchema, normalizedSchema, type ArticleIssueCode, type JsonSchema } from '../../src/schema/index.js';
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
  'schema/invalid-span', // ends before it starts, or is not as long as its text
]);

const ajv = new Ajv2020({ strict: true, allErrors: false });

/** Values to put where they may not belong. */
const FOREIGN = [null, '', ' ', 'x', 'x ', '\uD800', -1, 0, 1, 7, 1.5, true, [], {}, ['x'], '2019-02-30', '2019-13', 'https://a.example', 'ftp://a.example', 'mailto:a@b'] as const;

/** The value with one value anywhere in it, itself aside, replaced, removed or added. */
function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  // Two numbers: one alone would choose the same key of the same place always.
  return fc.tuple(values, fc.nat(), fc.nat(), fc.constantFrom(...FOREIGN), fc.constantFrom('replace', 'remove', 'add')).map(([value, where, which, foreign, how]) => {
    const copy: unknown = structuredClone(value);
    const places = containers(copy);
    const place = places[where % places.length] as Record<string, unknown>;
    const keys = Object.keys(place);
    const key = keys[which % Math.max(1, keys.length)];
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

  it('compiles in strict mode', () => {
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

});

/** An article of which fields are missing, null or nearly right, as the loose schema takes it. */
function loose(): fc.Arbitrary<unknown> {
  const anyText = fc.constantFrom(null, undefined, '', ' ', 'Storm ', 'soon', '19 November 2019', '/a', 'https://a.example', 'en', 'English', 'half \uD83D');
  const author = fc.oneof(fc.constantFrom('Jane Doe', 'By Jane Doe and John Roe', 'View All Posts', ''), fc.record({ name: fc.constantFrom('Jane Doe', ''), url: anyText }, { requiredKeys: ['name'] }));
  const odd = fc.record(
    { title: anyText, publishedAt: anyText, language: anyText, url: anyText, image: anyText, text: anyText, section: anyText, authors: fc.option(fc.array(author)), tags: fc.option(fc.array(fc.constantFrom('Ports', 'Ports', ' '))), commentCount: fc.constantFrom(null, -1, 1.5, 7), views: fc.constantFrom(3, 'x') },
    { requiredKeys: [] },
  );
  return fc.tuple(article(), odd, fc.boolean()).map(([whole, fields, isWhole]) => ({ ...(isWhole ? whole : { body: whole.body }), ...fields }));
}

const LINES = ['By Jane Doe', 'Nov 19, 2019', 'Ferries to Orkney and Shetland will stay in harbour until Friday, the operator said on Tuesday.', 'Share this:', 'Advertisement', 'cafÃ© har\u200bbour &amp;amp;', '12 Comments', 'Subscribe to continue reading', 'Read more', '© 2019 The Herald. All rights reserved.'];
/** Results of the library: from lines, as text and as HTML. Made once: what is compared is their form. */
const results = LINES.flatMap((_, at): readonly unknown[] => {
  const lines = LINES.slice(at % 3, at + 1);
  return [normalizeText(lines.join('\n\n')), normalizeHtml(`<h1>Storm</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`)];
});
/** The same with another article in them. */
const normalized = (): fc.Arbitrary<unknown> => fc.tuple(fc.constantFrom(...results), article()).map(([result, whole]) => ({ ...(result as object), article: whole }));

interface Compared {
  readonly what: string;
  readonly schema: z.ZodType;
  readonly json: JsonSchema;
  readonly values: () => fc.Arbitrary<unknown>;
}

const looseJson = JSON.parse(readFileSync(new URL('../../src/schema/article.loose.schema.json', import.meta.url), 'utf8')) as JsonSchema;

describe.each<Compared>([
  { what: 'Article', schema: articleSchema, json: articleJsonSchema, values: article },
  { what: 'LooseArticle', schema: looseArticleSchema, json: looseJson, values: loose },
  { what: 'Normalized', schema: normalizedSchema, json: normalizedJsonSchema, values: normalized },
])('JSON Schema of $what', ({ schema, json, values }) => {
  const accepts = ajv.compile(json);
  /** Only values that JSON can hold: a key whose value is undefined is not written. */
  const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

  it('accepts what zod accepts', { timeout: LONG }, () => {
    fc.assert(
      fc.property(values().map(written), (value) => {
        expect(schema.safeParse(value).success).toBe(true);
        expect(accepts(value)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('agrees with zod on values with something changed, but for what it cannot say', { timeout: LONG }, () => {
    let runs = 0;
    let both = 0;
    fc.assert(
      fc.property(mutated(values()).map(written), (value) => {
        const parsed = schema.safeParse(value, { reportInput: true });
        const ok = parsed.success;
        const issues = parsed.success ? [] : issuesOf(parsed.error);
        const onlyBeyond = !ok && issues.every(({ code }) => BEYOND_JSON_SCHEMA.has(code));
        const accepted = accepts(value);
        if (!accepted) expect(ok).toBe(false);
        else expect(ok || onlyBeyond).toBe(true);
        runs += 1;
        if (!ok && !accepted) both += 1;
      }),
      { numRuns: RUNS },
    );
    // Changes that harm nothing are no test of what is refused.
    expect(both).toBeGreaterThan(runs / 4);
  });
});
