import { describe, expect, it } from 'vitest';

import { align } from '../../bench/lib/align.js';
import { c4Lines } from '../../bench/lib/baselines.js';
import { logSlope, median } from '../../bench/lib/clock.js';
import { authorsStandIn, dayStandsIn, goldNames, inventedWords, nearTitle, sameAuthors, sameDay, sameTitle } from '../../bench/lib/fields.js';
import { seeded } from '../../bench/lib/random.js';
import { shingles, shingleScore, shingleShares } from '../../bench/lib/shingles.js';
import { shrink } from '../../bench/lib/shrink.js';
import { countSnippets } from '../../bench/lib/snippets.js';
import { chooseIds } from '../../bench/lib/subset.js';
import { lowerWords, meanScore, wordScore, words } from '../../bench/lib/words.js';

describe('words', () => {
  it.each([
    ['Don’t stop_it 3.5', ['Don', 't', 'stop_it', '3', '5']],
    // CPython: re.findall(r'\w+', 'cafe\u0301s') == ['cafe', 's']; a combining mark is no word character
    ['cafe\u0301s', ['cafe', 's']],
    // ... and superscripts, fractions, Roman numerals and CJK are
    ['x² ½ Ⅳ 東京', ['x²', '½', 'Ⅳ', '東京']],
    ['  \u2014 ', []],
  ])('finds what Python finds in %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('lowers case', () => {
    expect(lowerWords('The ÄGÄIS')).toEqual(['the', 'ägäis']);
  });
});

describe('word score', () => {
  it('counts bags: 3 of 4 found words are wanted, 3 of 5 wanted ones found', () => {
    // found a a b x; wanted a a b c d: hit 3, so P 3/4, R 3/5, F1 2*3/(4+5)
    const score = wordScore('a a b x', 'A b c d a');
    expect(score.precision).toBeCloseTo(0.75);
    expect(score.recall).toBeCloseTo(0.6);
    expect(score.f1).toBeCloseTo(6 / 9);
  });

  it.each([
    ['', '', 1],
    ['', 'a', 0],
    ['a', '', 0],
    ['a', 'b', 0],
  ])('gives %j against %j %d', (found, gold, f1) => {
    expect(wordScore(found, gold)).toEqual({ f1, precision: f1, recall: f1 });
  });

  it('is a mean of page scores, not a score of sums', () => {
    expect(meanScore([wordScore('a', 'a'), wordScore('b b b', 'c')]).f1).toBeCloseTo(0.5);
    expect(meanScore([]).f1).toBe(0);
  });
});

describe('shingles', () => {
  it('are four words long, or all there is', () => {
    expect([...shingles('a b c d e').keys()]).toEqual(['a b c d', 'b c d e']);
    expect([...shingles('a b').keys()]).toEqual(['a b']);
    expect(shingles('').size).toBe(0);
  });

  it('are divided by their sum on each page', () => {
    // found abcd bcde; wanted bcde cdef: 1 hit, 1 extra, 1 missed
    const page = shingleShares('a b c d e', shingles('b c d e f'));
    expect(page.hit).toBeCloseTo(1 / 3);
    expect(page.extra).toBeCloseTo(1 / 3);
    expect(page.missed).toBeCloseTo(1 / 3);
  });

  it('score as the harmonic mean of mean precision and mean recall', () => {
    const right = { hit: 1, extra: 0, missed: 0 };
    const half = { hit: 0.5, extra: 0.5, missed: 0 };
    const nothing = { hit: 0, extra: 0, missed: 1 };
    // precision: pages with anything found, (1 + 0.5) / 2; recall: all three, (1 + 1 + 0) / 3
    const score = shingleScore([right, half, nothing]);
    expect(score.precision).toBeCloseTo(0.75);
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.f1).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3));
  });
});

describe('baselines and snippets', () => {
  it('keeps lines of five words that end in terminal punctuation', () => {
    expect(c4Lines(' One two three four five. \nShort one.\nOne two three four five six')).toBe('One two three four five.');
  });

  it('looks snippets up with white space folded and case kept', () => {
    expect(countSnippets('A  long\nway home', ['long way', 'Long way'], ['way home', 'absent'])).toEqual({
      found: 1,
      missed: 1,
      kept: 1,
      dropped: 1,
    });
  });
});

describe('fields', () => {
  it('takes a title whatever its case, punctuation and spaces', () => {
    expect(sameTitle('The “Old” Bridge', 'the old bridge:')).toBe(true);
    expect(sameTitle('The Old Bridge | Site', 'The Old Bridge')).toBe(false);
    expect(sameTitle(null, 'x')).toBe(false);
    // 4 of 5 words found, all 4 wanted: F1 8/9
    expect(nearTitle('The very old bridge closes', 'The old bridge closes')).toBe(true);
  });

  it('takes the day of a date', () => {
    expect(sameDay('2019-11-19T09:30+01:00', '2019-11-19')).toBe(true);
    expect(sameDay('2019-11', '2019-11-19')).toBe(false);
    expect(sameDay('2019-11-19', '2019-11')).toBe(true);
  });

  it.each(['November 19th, 2019', '19 Nov 2019', 'Sept. 4 | 19.11.2019', '2019-11-19T09:30', '11/19/19'])('finds the day in %j', (dump) => {
    expect(dayStandsIn(dump, '2019-11-19')).toBe(true);
  });

  it('finds no day where there is another', () => {
    expect(dayStandsIn('November 9, 2019 and 119 2019', '2019-11-19')).toBe(false);
  });

  it.each([
    [['Jillian Kubala'], 'Jillian Kubala, MS, RD', true],
    [['Genevieve Carlton'], 'Genevieve Carlton, Ph.D.', true],
    [['Holly Wilgus'], 'Holly Wilgus, E-RYT 200', true],
    [['Jared Newman', 'Sam Singleton'], 'Jared Newman and Sam Singleton', true],
    [['Sam Singleton', 'JARED NEWMAN'], 'Jared Newman & Sam Singleton', true],
    [['Center for Drug Evaluation and Research'], 'Center for Drug Evaluation and Research', true],
    [['Jeff T. Kaufman'], 'Kaufman, Jeff T.', true],
    [['Dr Marna van der Merwe'], 'Dr. Marna van der Merwe', true],
    [['Jared Newman'], 'Jared Newman and Sam Singleton', false],
    [['Jared Newman', 'Staff'], 'Jared Newman', false],
    [[], 'Jared Newman', false],
  ])('compares %j with %j: %s', (found, gold, right) => {
    expect(sameAuthors(found, gold)).toBe(right);
  });

  it('splits a gold author line', () => {
    expect(goldNames('Rui Ma, Heba Ledwon & Suparn Patra, MD')).toEqual(['Rui Ma', 'Heba Ledwon', 'Suparn Patra']);
    expect(authorsStandIn('Words by Rui  Ma', 'Rui Ma, MD')).toBe(true);
  });

  it('counts author words that the gold does not have', () => {
    expect(inventedWords(['Jane Doe', 'Staff Writer'], 'Jane Doe')).toEqual({ given: 4, invented: 2 });
  });
});

describe('alignment', () => {
  const inGold = (source: string, gold: string): string[] => {
    const { tokens, goldOf } = align(source, gold);
    return tokens.filter((_, at) => goldOf[at] !== -1).map((token) => token.word);
  };

  it('lets the body claim the gold before a teaser of the same words', () => {
    const body = 'The council voted on Tuesday to close the old bridge for good.';
    const { tokens, goldOf } = align(`Related: the council voted on Tuesday\n${body}`, body);
    expect(tokens.map((_, at) => goldOf[at] !== -1)).toEqual([...Array<boolean>(6).fill(false), ...Array<boolean>(12).fill(true)]);
  });

  it('gives a short gold line to the equal source line nearest to its place', () => {
    const source = 'Costs\nMenu of the day\nOne two three four five six.\nCosts\nSeven eight nine ten eleven.';
    const gold = 'One two three four five six.\nCosts\nSeven eight nine ten eleven.';
    const { tokens, goldOf } = align(source, gold);
    expect(tokens.map((token, at) => (token.word === 'costs' ? goldOf[at] !== -1 : null)).filter((x) => x !== null)).toEqual([false, true]);
  });

  it('fills a small gap word by word', () => {
    expect(inGold('one two three four FIVE six seven eight nine', 'one two three four 5 six seven eight nine')).toHaveLength(8);
  });
});

describe('helpers', () => {
  it('measures slopes and medians', () => {
    const square = [1, 2, 4, 8].map((size) => ({ size, time: 3 * size * size }));
    expect(logSlope(square)).toBeCloseTo(2);
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('draws the same numbers from the same seed', () => {
    const [a, b] = [seeded(7), seeded(7)];
    expect([a.below(100), a.below(100)]).toEqual([b.below(100), b.below(100)]);
  });

  it('chooses the same ids whatever their order', () => {
    expect(chooseIds(['c', 'a', 'b', 'd'], 's', 2)).toEqual(chooseIds(['d', 'b', 'a', 'c'], 's', 2));
  });

  it('shrinks a failing source to what fails', () => {
    expect(shrink('some words and an X in them', (text) => text.includes('X'))).toBe('X');
  });
});
