import { describe, expect, it } from 'vitest';
import { DATE_LABELS } from '../../src/fields/dates/date-labels.js';
import { MONTH_TABLE } from '../../src/fields/dates/month-table.js';
import { AGO } from '../../src/fields/dates/relative-words.js';
import { WEEKDAY_TABLE } from '../../src/fields/dates/weekday-table.js';
import { AUTHOR_OPENERS } from '../../src/fields/names/by-words.js';
import { GIVEN_NAMES } from '../../src/fields/names/given-names.js';
import * as people from '../../src/fields/names/people-words.js';

const sorted = (values: Iterable<string>): string[] => [...values].sort();

describe('tables', () => {
  for (const [name, table] of Object.entries({ MONTH_TABLE, WEEKDAY_TABLE, DATE_LABELS, AGO, AUTHOR_OPENERS })) {
    it(`${name} is sorted by language`, () => {
      expect(Object.keys(table)).toEqual(sorted(Object.keys(table)));
    });
  }

  for (const [name, words] of Object.entries({ GIVEN_NAMES, ...people })) {
    it(`${name} is sorted`, () => {
      expect([...words]).toEqual(sorted(words));
    });
  }

  it('months come in twelves and weekdays in sevens', () => {
    for (const row of Object.values(MONTH_TABLE)) expect(row.split('|').filter((cell) => cell !== '')).toHaveLength(12);
    for (const row of Object.values(WEEKDAY_TABLE)) expect(row.split('|').filter((cell) => cell !== '')).toHaveLength(7);
  });

  it('dates, labels and bylines are known in 40 languages and more', () => {
    for (const table of [MONTH_TABLE, DATE_LABELS, AGO, AUTHOR_OPENERS]) expect(Object.keys(table).length).toBeGreaterThanOrEqual(40);
  });
});
