import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { ruleExamples } from '../../fixtures/rules/examples.js';
import { root } from '../sources.js';
import { rulesReference } from './rules-reference.js';

const path = `${root}docs/rules.md`;

it('is what the rules say', () => {
  const page = rulesReference((id) => ruleExamples[id] ?? { matches: [], misses: [] });
  if (process.env['UPDATE_RULES'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});
