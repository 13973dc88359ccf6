import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults } from '../../bench/lib/faults.js';
import { alarmsOf, goldCases, isFound, type GoldCase } from '../../bench/lib/validate-run.js';
import { chooseIds } from '../../bench/lib/subset.js';
import type { QualityIssueCode } from '../../src/schema/index.js';
import { article } from '../../fixtures/validate/sample.js';
import { root } from '../sources.js';

const data = `${root}../shared/bench`;
const COUNT = 40;

/** A fixed choice of gold articles; none where the data is not at hand. */
function someCases(): readonly GoldCase[] {
  if (!existsSync(`${data}/wcxb-dev/gold.ndjson.gz`)) return [];
  const all = goldCases(data, () => true).filter(({ article: { body } }) => body.length > 0);
  const chosen = new Set(chooseIds(all.map(({ page }) => page.id), 'cleancopy-validate', COUNT));
  return all.filter(({ page }) => chosen.has(page.id));
}

const cases = someCases();
const sample: GoldCase = { page: { id: 'sample' }, article: article() };

describe('planted faults', () => {
  it.each(Object.keys(faults) as QualityIssueCode[])('%s is found in the sample', (code) => {
    expect(isFound(sample, code)).not.toBe(false);
  });

  it.skipIf(cases.length === 0)('are found in nine of ten gold articles, each of them', { timeout: 300_000 }, () => {
    const missed = (Object.keys(faults) as QualityIssueCode[]).filter((code) => {
      const results = cases.map((one) => isFound(one, code)).filter((found) => found !== null);
      return results.filter((found) => found).length < 0.9 * results.length;
    });
    expect(missed).toEqual([]);
  });
});

it.skipIf(cases.length === 0)('good articles have hardly a wrong alarm', { timeout: 300_000 }, () => {
  const wrong = cases.flatMap(alarmsOf).filter(({ issue, right }) => issue.severity !== 'info' && !right);
  expect(new Set(wrong.map(({ id }) => id)).size).toBeLessThanOrEqual(0.05 * COUNT);
});
