import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MissingReason, VerdictKind } from '../../src/normalized.js';
import { missingObject, verdictObject } from '../../src/schema/normalized.js';

const guide = readFileSync(new URL('../../docs/verdict.md', import.meta.url), 'utf8');

/** What stands in the first column of the table under a head, and whether each row says something of it. */
function rowsOf(head: string): string[] {
  const table = guide.slice(guide.indexOf(`| ${head} | `)).split('\n\n', 1)[0] ?? '';
  const rows = table.split('\n').slice(2);
  expect(rows.every((row) => /^\| `[a-z-]+` \| \S.* \|$/.test(row))).toBe(true);
  return rows.map((row) => /`([a-z-]+)`/.exec(row)?.[1] ?? '');
}

describe('the guide to the verdict', () => {
  it('has a row for every kind there is', () => {
    const kinds: readonly VerdictKind[] = verdictObject.shape.kind.options;
    expect(rowsOf('kind')).toEqual(kinds);
  });

  it('has a row for every reason why a text is missing', () => {
    const reasons: readonly MissingReason[] = missingObject.shape.reason.options;
    expect(rowsOf('reason')).toEqual(reasons);
  });
});
