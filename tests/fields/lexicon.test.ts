import { describe, expect, it } from 'vitest';
import { hintsAtDate, rolesOf, spelled, wordRoles } from '../../src/fields/dates/lexicon.js';

/** The roles of a word with their numbers, `-` for none. */
function shown(word: string): string {
  const roles = Object.entries(rolesOf(word) ?? {}).filter(([role]) => role !== 'sign');
  return roles.map((role) => role.join('')).join(' ') || '-';
}

describe('what a spelled word can be', () => {
  it.each<[what: string, word: string, roles: string]>([
    ['a month', 'march', 'M3'],
    ['a month of another language', 'listopadu', 'M11'],
    ['a month that is whole', 'sausio', 'M1'],
    ['no short form of one', 'sau', '-'],
    ['nor of a weekday that is whole', 'vto', '-'],
    ['a short form', 'jul', 'M7'],
    ['one of a month and a weekday', 'mar', 'M3 W1'],
    ['none that two months share', 'cer', '-'],
    ['though each of them is one', 'cervna', 'M6'],
    ['a month with an ending', 'januars', 'M1'],
    ['none where no ending may follow', 'marchx', '-'],
    ['an ending of any length', `novemb${'e'.repeat(60)}`, 'M11'],
    ['a weekday', 'monday', 'W1'],
    ['a unit of time with an ending', 'days', 'U3'],
    ['one of three letters with an ending', 'gunluk', 'U3'],
    ['none of two letters with one', 'midi', '-'],
    ['one of another script with an ending', '分前', 'U1'],
    ['no beginning of a unit', 'ho', '-'],
    ['several things', 'h', 't1 H1 C1 U2'],
    ['"ago" and August', 'ago', 'M8 F1'],
    ['two words in one', 'hariini', 'Y1'],
    ['not the second of two alone', 'ini', '-'],
    ['a label of two words', 'factchecked', 'Q1'],
    ['the first of them', 'fact', 'L1'],
    ['the second of them', 'checked', 'L1'],
    ['a word behind the Hebrew "in"', 'במאי', 'M5'],
    ['the Hebrew "in" alone', 'ב', '-'],
    ['nothing', 'bridge', '-'],
    ['nothing, since no ending may follow', 'publishedx', '-'],
    ['the empty text', '', '-'],
  ])('%s: %s', (_, word, roles) => {
    expect(shown(word)).toBe(roles);
  });

  it('has one sign for one set of roles, of the private use area', () => {
    expect(rolesOf('january')?.sign).toBe(rolesOf('june')?.sign);
    expect(rolesOf('january')?.sign).not.toBe(rolesOf('monday')?.sign);
    for (const word of ['january', 'monday', 'ago', 'h', '分', 'fact']) expect(rolesOf(word)?.sign).toMatch(/^[\ue000-\uf8ff]$/);
  });

  it('is found as it is written too', () => {
    expect(wordRoles('МАРТА')?.M).toBe(3);
  });
});

describe('a text', () => {
  it.each(['mar', 'MAR', 'xmar', '{mar', 'Oct.', '1.2.3', '1. 2. 3', '12/11/10', '1-2-3', 'today', 'Today', 'hom qua', 'hom-qua', 'vor 3', '3 hours ago'])('hints at a date: %s', (text) => {
    expect(hintsAtDate(text)).toBe(true);
  });

  it.each(['', 'bridge', 'friday', 'ma r', 'm!r', 'm@r', 'már', 'oc', '1 2 3', '1-2', '1.2', 'todays', 'unfalle', 'for', 'hours'])('does not: %s', (text) => {
    expect(hintsAtDate(text)).toBe(false);
  });
});

describe('a word as the table spells it', () => {
  it.each<[word: string, written: string]>([
    ['Μαρτίου', 'martiou'],
    ['Ωμ', 'om'],
    ['марта', 'marta'],
    ['ѓј', 'gj'],
    ['März', 'marz'],
    ['a+b', 'a+b'],
  ])('%s is %s', (word, written) => {
    expect(spelled(word)).toBe(written);
  });
});
