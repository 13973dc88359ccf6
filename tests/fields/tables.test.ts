import { describe, expect, it } from 'vitest';
import { MODIFIED, PUBLISHED } from '../../src/fields/dates/date-labels.js';
import { CUT_MONTHS, WHOLE_MONTHS } from '../../src/fields/dates/month-table.js';
import { AGO_AFTER, AGO_BEFORE } from '../../src/fields/dates/relative-words.js';
import { WEEKDAY_TABLE } from '../../src/fields/dates/weekday-table.js';
import { foldWord } from '../../src/fields/dates/fold-word.js';
import { GIVEN_NAMES } from '../../src/fields/names/given-names.js';
import { NAME_WORD_ROWS } from '../../src/fields/names/name-words.js';
import { OPENER_ROWS, WEAK_OPENERS } from '../../src/fields/names/opener-words.js';
import { LABEL_ROWS } from '../../src/fields/page/labels.js';

const sorted = (values: Iterable<string>): string[] => [...values].sort();

describe('tables', () => {
  for (const [name, table] of Object.entries({ MODIFIED, PUBLISHED })) {
    it(`${name} is sorted by language, of thirty and more`, () => {
      expect(Object.keys(table)).toEqual(sorted(Object.keys(table)));
      expect(Object.keys(table).length).toBeGreaterThanOrEqual(30);
    });
  }

  for (const [name, words] of Object.entries({ AGO_AFTER, AGO_BEFORE, WEAK_OPENERS: [...WEAK_OPENERS.keys()] })) {
    it(`${name} is sorted`, () => {
      expect([...words]).toEqual(sorted(words));
    });
  }

  for (const [name, rows] of Object.entries({ GIVEN_NAMES: [[1, GIVEN_NAMES] as const], LABEL_ROWS, NAME_WORD_ROWS, OPENER_ROWS })) {
    it(`rows of ${name} are sorted and folded, and no beginning makes another word of its row needless`, () => {
      for (const [, row] of rows) {
        const words = row.split(' ');
        const bare = words.map((word) => word.replace('~', ''));
        expect(words).toEqual([...new Set(words)].sort());
        expect(bare).toEqual(bare.map((word) => word.split('_').map(foldWord).join('_')));
        const stems = words.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
        expect(bare.filter((word) => stems.some((stem) => word !== stem && word.startsWith(stem)))).toEqual([]);
      }
    });
  }

  it('months come in twelves and weekdays in sevens, and no name is in two of them', () => {
    expect([CUT_MONTHS.length, WHOLE_MONTHS.length, WEEKDAY_TABLE.length]).toEqual([12, 12, 7]);
    const months = CUT_MONTHS.flatMap((row, month) => `${row} ${WHOLE_MONTHS[month] ?? ''}`.split(' '));
    const weekdays = WEEKDAY_TABLE.flatMap((row) => row.split(' '));
    for (const names of [months, weekdays]) expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
