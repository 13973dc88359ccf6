import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/fields/names/dateline.js';
import { looksLikeName } from '../../src/fields/names/looks-like-name.js';
import { tableRows } from './table.js';

describe('looksLikeName', () => {
  for (const [text = '', least = '0', most = '1'] of tableRows('names.tsv')) {
    it(`${text}: ${least} to ${most}`, () => {
      const score = looksLikeName(text);
      expect(score).toBeGreaterThanOrEqual(Number(least));
      expect(score).toBeLessThanOrEqual(Number(most));
    });
  }
});

describe('findDateline', () => {
  for (const [text = '', expected = ''] of tableRows('datelines.tsv')) {
    it(text, () => {
      const found = findDateline(text);
      expect(found?.value ?? '-').toBe(expected);
      if (found !== null) expect(text.slice(found.end)).toMatch(/^[\p{L}"“]/u);
    });
  }
});
