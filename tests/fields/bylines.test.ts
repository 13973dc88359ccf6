import { describe, expect, it } from 'vitest';
import { parseByline } from '../../src/fields/names/parse-byline.js';
import { tableRows } from './table.js';

const NOW = new Date('2026-03-20T12:00:00Z');

describe('bylines', () => {
  // The last cell but one is the line itself where the line holds tabs
  for (const cells of tableRows('bylines.tsv')) {
    const language = cells[0] ?? '';
    const names = cells[cells.length - 1] ?? '';
    const role = cells[cells.length - 2] ?? '';
    const line = cells.slice(1, -2).join('\t');
    it(`${language}: ${line}`, () => {
      const match = parseByline(line, { language, now: NOW });
      const found = match === null ? '-' : match.authors.length === 0 ? '()' : match.authors.map(({ name }) => name).join(' | ');
      expect([found, match?.role ?? '-']).toEqual([names, role]);
      for (const author of match?.authors ?? []) expect(line.slice(author.start, author.end)).toBe(author.name);
    });
  }
});
