import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/fields/dates/fold-word.js';
import { spelled } from '../../src/fields/dates/lexicon.js';
import { WORDS } from '../../src/fields/dates/words.js';
import { GIVEN_NAMES } from '../../src/fields/names/given-names.js';
import { KICKER_ROWS } from '../../src/fields/names/kickers.js';
import { NAME_WORD_ROWS } from '../../src/fields/names/name-words.js';
import { OPENER_ROWS, PIECE_OPENERS, SIGNLESS_OPENERS, WEAK_OPENERS } from '../../src/fields/names/opener-words.js';
import { LABEL_ROWS } from '../../src/fields/page/labels.js';

const sorted = (values: Iterable<string>): string[] => [...values].sort();

describe('tables', () => {
  for (const [role, rows] of Object.entries(WORDS)) {
    it(`the words of dates (${role}) are spelled as they are looked up, sorted, and none is in two rows or under another's stem`, () => {
      const words = rows.map((row) => row.split(' '));
      for (const row of words) {
        expect(row).toEqual(sorted(row));
        for (const word of row) {
          const parts = word.replace(/^!|~$/g, '').split('+');
          expect(parts).toEqual(parts.map(spelled));
        }
        const stems = row.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
        expect(row.filter((word) => stems.some((stem) => word.startsWith(stem) && word !== `${stem}~`))).toEqual([]);
      }
      const all = words.flat();
      // "In jun" and Solar Hijri months are named once each; the units of time share "m"
      expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    });
  }

  for (const [name, openers] of Object.entries({ PIECE_OPENERS, SIGNLESS_OPENERS, WEAK_OPENERS })) {
    it(`words and languages of ${name} are sorted`, () => {
      expect([...openers.keys()]).toEqual(sorted(openers.keys()));
      for (const languages of openers.values()) expect(languages.split(' ')).toEqual(sorted(languages.split(' ')));
    });
  }

  for (const [name, rows] of Object.entries({ GIVEN_NAMES: [[1, GIVEN_NAMES] as const], KICKER_ROWS, LABEL_ROWS, NAME_WORD_ROWS, OPENER_ROWS })) {
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

  it('months come in twelves, of two calendars', () => {
    expect([WORDS.M.length, WORDS.U.length]).toEqual([24, 6]);
  });
});
