import { isDay, isoDate } from './calendar.js';
import type { DateMatch } from './date-match.js';
import { eraYear } from './eras.js';
import { FIRST_YEAR, LAST_YEAR } from './settle.js';

/** A day, each of its numbers in Chinese numerals or figures; the year may be counted from an era. */
const HAN_DATE =
  /(?:(?<era>令和|平成|昭和|民[国國])\s?(?<count>元|[〇零○一二三四五六七八九十百]{1,5}|\d{1,3})|(?<year>[一二][〇零○一二三四五六七八九]{3}))\s?年\s?(?<month>[一二三四五六七八九十]{1,2}|\d{1,2})\s?月\s?(?<day>[一二三四五六七八九十]{1,3}|\d{1,2})\s?[日号號]/gu;

/** Every Chinese numeral, and the first year of an era. */
const HAN_NUMERAL = /[元〇零○一二三四五六七八九十](?=\s?[年月日号號])/u;

/**
 * Dates with numbers in Chinese numerals, which the grammar cannot read: its patterns go over shapes, where a digit stands for
 * itself and each of these for a word.
 *
 * Examples: `二〇二四年三月四日`, `令和六年三月四日`, `令和元年5月1日`. Those in figures alone are
 * found as others are.
 */
export function hanDates(text: string, now: Date | null): DateMatch[] {
  if (!text.includes('年') || !HAN_NUMERAL.test(text)) return [];
  const latest = now === null ? LAST_YEAR : now.getUTCFullYear() + 1;
  const found: DateMatch[] = [];
  for (const { 0: whole, index, groups = {} } of text.matchAll(HAN_DATE)) {
    if (!HAN_NUMERAL.test(whole)) continue;
    const { era, count = '', year: digits = '' } = groups;
    const year = era === undefined ? positional(digits) : eraYear(era, hanNumber(count));
    const month = hanNumber(groups['month'] ?? '');
    const day = hanNumber(groups['day'] ?? '');
    if (year < FIRST_YEAR || year > latest || !isDay(year, month, day)) continue;
    const value = isoDate(year, month, day);
    found.push({ start: index, end: index + whole.length, value, precision: 'day', ambiguous: false, confidence: 0.95 });
  }
  return found;
}

const NUMERALS = '〇一二三四五六七八九';

/** Numerals one for each digit: 二〇二四. */
const positional = (numerals: string): number => [...numerals].reduce((sum, sign) => sum * 10 + Math.max(0, NUMERALS.indexOf(sign)), 0);

/** A small number in figures, in tens and ones (二十一), or one numeral for each digit (一一三). */
function hanNumber(text: string): number {
  if (text === '元') return 1;
  if (/^\d/.test(text)) return Number(text);
  const [hundreds = '', rest = ''] = text.includes('百') ? text.split('百', 2) : ['', text];
  const [tens = '', ones = ''] = rest.includes('十') ? rest.split('十', 2) : ['零', rest];
  const hundred = text.includes('百') ? (hundreds === '' ? 1 : positional(hundreds)) : 0;
  return hundred * 100 + (tens === '' ? 1 : positional(tens)) * 10 + positional(ones);
}
