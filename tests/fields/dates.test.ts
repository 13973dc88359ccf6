import { describe, expect, it } from 'vitest';
import { dateRole, isLabelWord } from '../../src/fields/dates/date-role.js';
import type { DateMatch } from '../../src/fields/dates/date-match.js';
import { findDates } from '../../src/fields/dates/find-dates.js';
import { tableRows } from './table.js';

const NOW = new Date('2026-03-20T12:00:00Z');

const shown = (text: string, language: string | null, now: Date | null): string =>
  findDates(text, { language, now }).map((match) => `${match.ambiguous ? '~' : ''}${match.value ?? '?'}`).join(' ') || '-';

/** A date with the text it was read from. */
const detailed = (text: string) => ({ start, end, value, precision, ambiguous, confidence }: DateMatch): string =>
  `[${text.slice(start, end)}] ${ambiguous ? '~' : ''}${value ?? '?'} ${precision} ${Math.round(confidence * 100)}`;

describe('dates', () => {
  for (const [language = '', text = '', expected = ''] of tableRows('dates.tsv')) {
    it(`${language}: ${text}`, () => {
      expect(shown(text, language, NOW)).toBe(expected);
    });
  }

  for (const [language = '', text = '', expected = ''] of tableRows('date-details.tsv')) {
    it(`where, how precisely and how surely: ${language}: ${text}`, () => {
      const found = findDates(text, { language: language === '-' ? null : language, now: NOW });
      expect(found.map(detailed(text)).join('; ') || '-').toBe(expected);
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

  it.each<[text: string, expected: string]>([
    ['May 3', '[May 3] ? day 40'],
    ['May 3, 9:30', '[May 3, 9:30] ? minute 40'],
    ['2 hours ago', '[2 hours ago] ? day 50'],
    ['5 minutes ago', '[5 minutes ago] ? minute 50'],
    ['2 years ago', '[2 years ago] ? year 50'],
    ['Yesterday, 9:30', '[Yesterday, 9:30] ? minute 50'],
    ['November 19, 2019', '[November 19, 2019] 2019-11-19 day 95'],
  ])('says without a clock how precise it would be: %s', (text, expected) => {
    expect(findDates(text, { language: 'en' }).map(detailed(text)).join('; ')).toBe(expected);
  });

  it.each(['bg', 'cs', 'da', 'de', 'et', 'fi', 'he', 'hr', 'it', 'lv', 'mk', 'no', 'pl', 'ro', 'ru', 'sk', 'sl', 'sr', 'tr', 'uk'])('4.3.24 alone in its line is a date in %s', (language) => {
    expect(shown('4.3.24', language, NOW)).toBe('2024-03-04');
  });

  it.each<[length: number, expected: string]>([
    [80, '2024-03-04'],
    [81, '-'],
  ])('4.3.24 opens a line of %i code units', (length, expected) => {
    expect(shown(`${'4.3.24 | Heft 5 '.padEnd(56, 'x')} 7`.padEnd(length, 'x'), 'de', NOW)).toBe(expected);
  });

  it('says where dates are that stand far apart, in the whole text', () => {
    const gap = ' and so on and on about the old bridge'.repeat(8);
    const text = `November 19, 2019${gap} 3 May 2020, 9:30 pm${gap} 2021-01-02`;
    expect(findDates(text, { language: 'en', now: NOW }).map(detailed(text)).join('; ')).toBe('[November 19, 2019] 2019-11-19 day 95; [3 May 2020, 9:30 pm] 2020-05-03T21:30 minute 95; [2021-01-02] 2021-01-02 day 95');
  });

  it('marks what is counted back from the present, and what has no year', () => {
    const marked = (text: string): unknown[] => findDates(text, { language: 'en', now: NOW }).map(({ relative, yearless }) => [relative, yearless]);
    expect(marked('2 hours ago')).toEqual([[true, undefined]]);
    expect(marked('May 3')).toEqual([[undefined, true]]);
    expect(marked('May 3, 2019')).toEqual([[undefined, undefined]]);
  });

  it.each<[text: string, now: string, expected: string]>([
    // The last one there was, up to four years ago; tomorrow somewhere else is today
    ['March 21', '2026-03-20T00:00:00Z', '2026-03-21'],
    ['March 21', '2026-03-19T23:59:59Z', '2025-03-21'],
    ['February 29', '2028-02-20T12:00:00Z', '2024-02-29'],
    ['February 29', '2102-03-01T12:00:00Z', '-'],
  ])('%s, read at %s, is %s', (text, now, expected) => {
    expect(shown(text, 'en', new Date(now))).toBe(expected);
  });

  it.each<[text: string, expected: string]>([
    ['\u00ad\u200e19.\u00a011.\u20092019,\u00a09:30', '[19.\u00a011.\u20092019,\u00a09:30] 2019-11-19T09:30 minute 90'],
    ['\u00ad19 November 2019', '[19 November 2019] 2019-11-19 day 95'],
  ])('spaces and marks that show nothing keep their place: %j', (text, expected) => {
    expect(findDates(text, { language: 'de', now: NOW }).map(detailed(text)).join('; ')).toBe(expected);
  });

  it.each<[what: string, text: string, expected: string]>([
    ['"two days ago" in prose is no date of the page', `${'The council met again. '.repeat(9)}2 days ago`, '-'],
    ['at the end of a line of 200 code units it is', `${'a'.repeat(188)}, 2 days ago`, '2026-03-18'],
    ['without a digit only in a short line', `Yesterday | ${'a'.repeat(36)}`, '2026-03-19'],
    ['not in a longer one', `Yesterday | ${'a'.repeat(37)}`, '-'],
  ])('%s', (_, text, expected) => {
    expect(shown(text, 'en', NOW)).toBe(expected);
  });

  it.each<[pageOrder: 'day' | 'month', language: string, text: string, expected: string]>([
    ['month', 'en', '03/04/2019', '2019-03-04'],
    ['day', 'en', '03/04/2019', '2019-04-03'],
    ['month', 'en-US', '03.04.2019', '2019-03-04'],
    ['day', 'en-US', '03.04.2019', '2019-04-03'],
    ['month', 'de', '03.04.2019', '2019-04-03'],
    ['month', 'fr', '03/04/2019', '2019-04-03'],
    ['day', 'en-US', '03/04/2019', '2019-03-04'],
  ])('where the page puts the %s first, in %s: %s', (order, language, text, expected) => {
    expect(findDates(text, { language, now: NOW, order }).map(({ value, ambiguous }) => `${ambiguous ? '~' : ''}${value ?? '?'}`).join(' ')).toBe(expected);
  });

  it('accepts years up to 2100 without a clock and up to the next year with one', () => {
    expect(shown('2062-11-19', 'en', null)).toBe('2062-11-19');
    expect(shown('2100-11-19', 'en', null)).toBe('2100-11-19');
    expect(shown('二一〇〇年三月四日', 'zh', null)).toBe('2100-03-04');
    expect(shown('二一〇一年三月四日', 'zh', null)).toBe('-');
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

describe('labels far from the date', () => {
  it.each<[text: string, expected: string]>([
    [`updated ${'x'.repeat(152)}`, 'modified'],
    [`updated ${'x'.repeat(153)}`, '-'],
    [`${'bridge '.repeat(40)}updated`, 'modified'],
    ['公開', 'published'],
    ['更新日', 'modified'],
    ['公開 更新日', 'modified'],
    ['更新日 公開', 'published'],
  ])('%s', (text, expected) => {
    expect(dateRole(text) ?? '-').toBe(expected);
  });

  it.each<[word: string, expected: boolean]>([
    ['updated', true], ['published', true], ['last', true], ['Jour', true], ['bridge', false], ['', false],
    ['发布时间', true], ['最終更新日', true], ['최종수정', true], ['최종수정일시', true], ['작성일', true], ['기사입력', true], ['更新日時', true], ['公開日時', true], ['公開日', true], ['初回公開', true], ['最近更新', true], ['发布于', true], ['更新日期', true], ['时间', true], ['一二三四时间', true], ['日期', true], ['เผยแพร่เมื่อ', true], ['ultimo', true],
    ['作成日', false], ['김수정', false], ['发布者', false], ['一二三四五时间', false], ['时间表', false], ['于发布', false], ['公開最近', false], ['橋', false],
  ])('%s is a word of a label: %s', (word, expected) => {
    expect(isLabelWord(word)).toBe(expected);
  });
});
