import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/fields/dates/fold-word.js';

describe('a word as the tables spell it', () => {
  it.each<[word: string, folded: string]>([
    ['', ''],
    ['March', 'march'],
    ['a.m.', 'am'],
    ["aujourd'hui", 'aujourdhui'],
    ['fact checked', 'factchecked'],
    ['fact\tchecked', 'factchecked'],
    ['a!b-c', 'a!b-c'],
    ['Févr.', 'fevr'],
    ['ม.ค.', 'มค'],
    ['KASIM', 'kasim'],
    ['kasım', 'kasim'],
    ['É’a', 'ea'],
    ['가', '가'],
  ])('%j is %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
