import { describe, expect, it } from 'vitest';
import { dateRole } from '../../src/fields/dates/date-role.js';
import { findDates } from '../../src/fields/dates/find-dates.js';
import { tableRows } from './table.js';

const NOW = new Date('2026-03-20T12:00:00Z');

const shown = (text: string, language: string | null, now: Date | null): string =>
  findDates(text, { language, now }).map((match) => `${match.ambiguous ? '~' : ''}${match.value ?? '?'}`).join(' ') || '-';

describe('dates', () => {
  for (const [language = '', text = '', expected = ''] of tableRows('dates.tsv')) {
    it(`${language}: ${text}`, () => {
      expect(shown(text, language, NOW)).toBe(expected);
    });
  }

  it('reads a date of every month in every language of the table, with the language given and without', () => {
    const wrong: string[] = [];
    for (const [language = '', text = '', expected = ''] of tableRows('dates-by-language.tsv')) {
      for (const given of [language, null]) if (shown(text, given, null) !== expected) wrong.push(`${String(given)}: ${text}: ${shown(text, given, null)}`);
    }
    // Croatian and Czech call different months "listopad", so without the language some stay wrong
    expect(wrong.filter((line) => !line.startsWith('null'))).toEqual([]);
    expect(wrong.length).toBeLessThan(5);
  });

  it('says where the date is, without its label', () => {
    const text = 'Updated: Tue, 19 Nov 2019 at 9:30 p.m. ET | 3 min read';
    const [match] = findDates(text, { language: 'en' });
    expect(text.slice(match?.start, match?.end)).toBe('Tue, 19 Nov 2019 at 9:30 p.m. ET');
    expect(match?.precision).toBe('minute');
  });

  it('knows no date where only a clock could tell', () => {
    expect(shown('2 hours ago', 'en', null)).toBe('?');
    expect(shown('May 3', 'en', null)).toBe('?');
    expect(shown('Yesterday', 'en', null)).toBe('?');
  });

  it('accepts years up to 2100 without a clock and up to the next year with one', () => {
    expect(shown('2062-11-19', 'en', null)).toBe('2062-11-19');
    expect(shown('2027-11-19', 'en', NOW)).toBe('2027-11-19');
    expect(shown('2028-11-19', 'en', NOW)).toBe('-');
  });
});

describe('date labels', () => {
  for (const [text = '', expected = ''] of tableRows('date-labels.tsv')) {
    it(text, () => {
      expect(dateRole(text) ?? '-').toBe(expected);
    });
  }
});
