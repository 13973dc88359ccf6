import { describe, expect, it } from 'vitest';
import { tableLanguage } from '../../src/fields/dates/calendar-names.js';

describe('the language of a tag', () => {
  it.each<[tag: string | null | undefined, language: string | null]>([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['zh_Hant-TW', 'zh'],
    ['fil', 'fil'],
    ['in', 'id'],
    ['iw', 'he'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['sh', 'sr'],
    ['tl', 'fil'],
    ['constructor', 'constructor'],
    ['', null],
    ['-', null],
    [null, null],
    [undefined, null],
  ])('%j is %j', (tag, language) => {
    expect(tableLanguage(tag)).toBe(language);
  });
});
