import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { piecesOf } from '../../src/verdict/wording/pieces.js';
import { pointsOf, readTable } from '../../src/verdict/wording/table.js';
import { wordingOf } from '../../src/verdict/wording/wording.js';

const pieces = (...texts: string[]): string[] => [...piecesOf(texts.map((text) => text.split(' '))).values()];

describe('pieces of wording', () => {
  it.each([
    ['words, what they begin with, and two in a row', 'please try', ['please ', 'pleas', 'try ', 'pleas try', 'try .']],
    ['any number as one', 'error 404', ['error ', 'error', '0 ', 'error 0', '0 .']],
    ['letters in a row where words have no spaces between them', 'ページ', ['ペー', 'ージ', 'ページ']],
    ['no pair across such letters', 'ok ページ go', ['ok ', 'ペー', 'ージ', 'ページ', 'go ', 'go .']],
    ['the same once', 'go go', ['go ', 'go go', 'go .']],
  ])('are %s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('do not reach from one text to the next', () => {
    expect(pieces('log in', 'now')).not.toContain('in now');
  });

  it('are no more than a page of few words has, whatever comes', () => {
    expect(pieces(Array.from({ length: 30_000 }, (_, at) => String.fromCodePoint(0x4e00 + (at % 20_000))).join('')).length).toBe(10_000);
  });
});

describe('a table of weights', () => {
  it.each([
    ['', []],
    // The first piece is 0 and weighs nothing, the next is 3 further on.
    ['(R+Q', [[0, 0], [3, -1]]],
    // A gap of 43 takes two digits.
    ['S)T', [[43, 2]]],
    // The sign behind the backslash's place is the one behind `[`.
    ['(](Z', [[0, 10], [0, 8]]],
  ])('%j is read', (signs, expected) => {
    expect([...readTable(signs)]).toEqual([...new Map(expected as [number, number][])]);
  });

  it('gives a text the sum of its pieces by the root of how many there are, an eighth of a log odds each', () => {
    const known = new Map([[1, 'a '], [2, 'b '], [3, 'c '], [4, 'd ']]);
    expect(pointsOf(known, new Map([[1, 16], [2, 8], [9, 40]]))).toBe(1.5);
    expect(pointsOf(new Map(), new Map([[1, 16]]))).toBe(0);
  });
});

describe('the wording of a page', () => {
  const wall = ['sorry we can t find that page', 'please check the address or use the search'];
  const story = ['the council voted on monday to keep the old pool', 'eleven members voted for it and seven were against'];
  const read = (texts: readonly string[]): ReturnType<typeof wordingOf> => wordingOf(texts.map((text) => text.split(' ')));

  it('tells walls from stories, and names the words that speak for it', () => {
    expect(read(wall).points).toBeGreaterThan(read(story).points + 1);
    expect(read(wall).words.length).toBeGreaterThan(0);
    expect(read(wall).words.every((word) => wall.join(' ').includes(word))).toBe(true);
  });

  it('is evidence, with a span', () => {
    const { verdict } = normalizeText('Page not found\n\nSorry, we cannot find that page. Please check the address or use the search above.');
    expect(verdict.kind).toBe('error-page');
    const own = verdict.evidence.find(({ text }) => text.startsWith('worded like such pages: "'));
    expect(own?.span?.end).toBeGreaterThan(own?.span?.start ?? 0);
  });
});
