import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { issueExamples } from '../../fixtures/validate/examples.js';
import { root } from '../sources.js';
import { issuesReference } from './issues-reference.js';

const path = `${root}docs/issues.md`;

it('is what the checks say', () => {
  const page = issuesReference(issueExamples);
  if (process.env['UPDATE_ISSUES'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});
