import type * as z from 'zod/v4';
import type { ArticleIssue, SchemaIssueCode } from './issue.js';
import { TEXT_PATTERNS } from './text.js';

type ZodIssue = z.core.$ZodIssue;
type Finding = Pick<ArticleIssue, 'code' | 'message'>;

/** By the pattern as zod reports it. */
const FINDINGS_BY_PATTERN: ReadonlyMap<string, Finding> = /* @__PURE__ */ (() =>
  new Map(TEXT_PATTERNS.map(({ pattern, code, message }) => [String(pattern), { code, message }])))();

/** What zod found, as issues with our codes, in the order of the value's fields. */
export function issuesOf(error: z.ZodError): ArticleIssue[] {
  return error.issues.flatMap(toIssues);
}

/** One issue of ours for each of zod's, but one a key where several keys are unknown. */
function toIssues(issue: ZodIssue): ArticleIssue[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const at = (finding: Finding, ...more: string[]): ArticleIssue => ({ ...finding, severity: 'error', path: [...path, ...more] });
  if (issue.code !== 'unrecognized_keys') return [at(findingOf(issue))];
  return issue.keys.map((key) => at({ code: 'schema/unknown-key', message: 'There is no such field.' }, key));
}

function findingOf(issue: ZodIssue): Finding {
  switch (issue.code) {
    case 'invalid_type':
      return typeFinding(issue.expected, issue.input);
    case 'invalid_format':
      return issue.input === '' ? EMPTY : (FINDINGS_BY_PATTERN.get(issue.pattern ?? '') ?? OTHER);
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return EMPTY;
      return { code: 'schema/out-of-range', message: `A number of at least ${issue.minimum} is expected.` };
    case 'too_big':
      return { code: 'schema/out-of-range', message: `A number of at most ${issue.maximum} is expected.` };
    case 'invalid_value':
      if (issue.input === undefined) return MISSING;
      return { code: 'schema/invalid-value', message: `One of these is expected: ${issue.values.map(String).join(', ')}.` };
    case 'invalid_union':
      return { code: 'schema/invalid-value', message: 'There is no such type of block.' };
    case 'custom':
      return { code: (issue.params?.['code'] as SchemaIssueCode | undefined) ?? OTHER.code, message: issue.message };
    default:
      return OTHER;
  }
}

const EMPTY: Finding = { code: 'schema/empty', message: 'It must not be empty; what is unknown is null or left out.' };
const MISSING: Finding = { code: 'schema/missing-key', message: 'The field is missing; what is unknown is null.' };
const OTHER: Finding = { code: 'schema/invalid-value', message: 'The value is not allowed here.' };

/** What zod calls a type, in words. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'A list',
  boolean: 'true or false',
  int: 'A whole number',
  number: 'A number',
  object: 'An object',
  string: 'A text',
};

function typeFinding(expected: string, input: unknown): Finding {
  if (input === undefined) return MISSING;
  return { code: 'schema/invalid-type', message: `${TYPE_NAMES[expected] ?? expected} is expected.` };
}
