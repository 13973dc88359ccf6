import { describe, expect, it } from 'vitest';
import { dateRole } from '../../src/fields/dates/date-role.js';
import { findDates } from '../../src/fields/dates/find-dates.js';
import { findDateline } from '../../src/fields/names/dateline.js';
import { looksLikeName } from '../../src/fields/names/looks-like-name.js';
import { parseByline } from '../../src/fields/names/parse-byline.js';

const NOW = new Date('2026-03-20T12:00:00Z');

/** Repeated to a length, each would make a careless scanner quadratic. */
const UNITS = ['1', '/', '1/', '1/1/', 'Jan ', '2019-', '12:', '+01:00', '19. ', 'Nov 19 ', 'Mon ', 'de ', '年', 'MarMar', 'By ', 'By Jane Doe and ', ',', 'a, ', 'A. ', '| ', ' - ', 'Published: ', ' '];

const spent = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

describe('time grows with the length of the text and no faster', () => {
  const finders: Readonly<Record<string, (text: string) => unknown>> = {
    findDates: (text) => findDates(text, { now: NOW }),
    parseByline: (text) => parseByline(text, { now: NOW }),
    looksLikeName,
    dateRole,
    findDateline,
  };
  for (const [name, find] of Object.entries(finders)) {
    it(name, () => {
      for (const unit of UNITS) {
        const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        find(text(4096)); // warm up
        const small = spent(() => find(text(32_768)));
        const large = spent(() => find(text(262_144)));
        // Eight times the text; a quadratic scan would take 64 times as long
        expect(large, `${JSON.stringify(unit)}: ${String(small)} ms, then ${String(large)} ms`).toBeLessThan(Math.max(40, small) * 24);
      }
    });
  }
});
