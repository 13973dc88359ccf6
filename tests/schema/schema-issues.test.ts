import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4';
import { issueCodes } from '../../src/schema/index.js';
import { issuesOf } from '../../src/schema/schema-issues.js';

const OTHER = { code: 'schema/invalid-value', message: 'The value is not allowed here.', severity: 'error' };
const EMPTY = { code: 'schema/empty', message: 'It must not be empty; what is unknown is null or left out.', severity: 'error' };

/** What our issues say of a value that a schema of zod's refuses. */
function told(schema: z.ZodType, value: unknown): unknown {
  const { error } = schema.safeParse(value, { reportInput: true });
  return error && issuesOf(error);
}

describe('what zod finds', () => {
  it.each<[what: string, schema: z.ZodType, value: unknown, issues: readonly object[]]>([
    ['a text too short', z.string().min(1), '', [{ ...EMPTY, path: [] }]],
    ['an empty text in place of a pattern', z.string().regex(/x/), '', [{ ...EMPTY, path: [] }]],
    ['a pattern that is none of ours', z.string().regex(/x/), 'y', [{ ...OTHER, path: [] }]],
    ['an e-mail address', z.email(), 'y', [{ ...OTHER, path: [] }]],
    ['no multiple', z.number().multipleOf(2), 3, [{ ...OTHER, path: [] }]],
    ['a check without a code', z.string().refine(() => false, 'No.'), 'y', [{ ...OTHER, message: 'No.', path: [] }]],
    ['a type without a name', z.bigint(), 1, [{ code: 'schema/invalid-type', message: 'bigint is expected.', severity: 'error', path: [] }]],
    ['a missing choice', z.object({ a: z.enum(['b']) }), {}, [{ code: 'schema/missing-key', message: 'The field is missing; what is unknown is null.', severity: 'error', path: ['a'] }]],
    ['fields not known', z.strictObject({}), { a: 1, b: 2 }, ['a', 'b'].map((key) => ({ code: 'schema/unknown-key', message: 'There is no such field.', severity: 'error', path: [key] }))],
  ])('%s', (_, schema, value, issues) => {
    expect(told(schema, value)).toEqual(issues);
  });

  it('stands at a symbol as at a text', () => {
    const error = new z.ZodError([{ code: 'custom', path: ['a', 0, Symbol('b')], message: 'No.', input: 1 }]);
    expect(issuesOf(error)).toEqual([{ ...OTHER, message: 'No.', path: ['a', 0, 'Symbol(b)'] }]);
  });
});

describe('codes', () => {
  it('come with a severity and a sentence', () => {
    for (const { severity, because } of issueCodes) {
      expect(severity).toMatch(/^(?:error|warning|info)$/);
      expect(because).toMatch(/^[A-Z“].*\.$/u);
    }
    expect(issueCodes[0]).toEqual({ code: 'option/invalid', severity: 'error', because: 'An option of the call is unknown or of the wrong type; nothing was checked.' });
  });
});
