import { describe, expect, it } from 'vitest';
import { spelled } from '../../src/fields/dates/lexicon.js';
import { WORDS } from '../../src/fields/dates/words.js';
import { WEAK_OPENERS } from '../../src/fields/names/by-words.js';
import { GIVEN_NAMES } from '../../src/fields/names/given-names.js';
import * as people from '../../src/fields/names/people-words.js';

const sorted = (values: Iterable<string>): string[] => [...values].sort();

const sets = Object.fromEntries(Object.entries(people).filter((entry): entry is [string, ReadonlySet<string>] => typeof entry[1] !== 'function'));

describe('tables', () => {
  for (const [role, rows] of Object.entries(WORDS)) {
    it(`the words of dates (${role}) are spelled as they are looked up, sorted, and none is in two rows or under another's stem`, () => {
      const words = rows.map((row) => row.split(' '));
      for (const row of words) {
        expect(row).toEqual(sorted(row));
        for (const word of row) expect(word.replace('~', '').split('+')).toEqual(word.replace('~', '').split('+').map(spelled));
        const stems = row.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
        expect(row.filter((word) => stems.some((stem) => word.startsWith(stem) && word !== `${stem}~`))).toEqual([]);
      }
      const all = words.flat();
      // "In jun" and Solar Hijri months are named once each; the units of time share "m"
      expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    });
  }

  for (const [name, words] of Object.entries({ GIVEN_NAMES, WEAK_OPENERS: [...WEAK_OPENERS.keys()], ...sets })) {
    it(`${name} is sorted`, () => {
      expect([...words]).toEqual(sorted(words));
    });
  }

  it('months come in twelves, of two calendars', () => {
    expect([WORDS.M.length, WORDS.U.length]).toEqual([24, 6]);
  });
});
