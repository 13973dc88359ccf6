import { describe, expect, it } from 'vitest';
import { MODIFIED, PUBLISHED } from '../../src/fields/dates/date-labels.js';
import { CUT_MONTHS, WHOLE_MONTHS } from '../../src/fields/dates/month-table.js';
import { AGO_AFTER, AGO_BEFORE } from '../../src/fields/dates/relative-words.js';
import { WEEKDAY_TABLE } from '../../src/fields/dates/weekday-table.js';
import { WEAK_OPENERS } from '../../src/fields/names/by-words.js';
import { GIVEN_NAMES } from '../../src/fields/names/given-names.js';
import * as people from '../../src/fields/names/people-words.js';

const sorted = (values: Iterable<string>): string[] => [...values].sort();

const sets = Object.fromEntries(Object.entries(people).filter((entry): entry is [string, ReadonlySet<string>] => typeof entry[1] !== 'function'));

describe('tables', () => {
  for (const [name, table] of Object.entries({ MODIFIED, PUBLISHED })) {
    it(`${name} is sorted by language, of thirty and more`, () => {
      expect(Object.keys(table)).toEqual(sorted(Object.keys(table)));
      expect(Object.keys(table).length).toBeGreaterThanOrEqual(30);
    });
  }

  for (const [name, words] of Object.entries({ AGO_AFTER, AGO_BEFORE, GIVEN_NAMES, WEAK_OPENERS: [...WEAK_OPENERS.keys()], ...sets })) {
    it(`${name} is sorted`, () => {
      expect([...words]).toEqual(sorted(words));
    });
  }

  it('months come in twelves and weekdays in sevens, and no name is in two of them', () => {
    expect([CUT_MONTHS.length, WHOLE_MONTHS.length, WEEKDAY_TABLE.length]).toEqual([12, 12, 7]);
    const months = CUT_MONTHS.flatMap((row, month) => `${row} ${WHOLE_MONTHS[month] ?? ''}`.split(' '));
    const weekdays = WEEKDAY_TABLE.flatMap((row) => row.split(' '));
    for (const names of [months, weekdays]) expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
