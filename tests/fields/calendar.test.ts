import { describe, expect, it } from 'vitest';
import { fromSolarHijri, isDay } from '../../src/fields/dates/calendar.js';

describe('a day of the Gregorian calendar', () => {
  it.each<[year: number, month: number, day: number, expected: boolean]>([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2024, 1, 1, true],
    [2024, 12, 31, true],
    [2024, 0, 1, false],
    [2024, 13, 1, false],
    [2024, 1, 0, false],
    [2024, 1, -1, false],
    [2024, 4, 31, false],
  ])('%i-%i-%i: %j', (year, month, day, expected) => {
    expect(isDay(year, month, day)).toBe(expected);
  });
});

describe('a day of the Solar Hijri calendar', () => {
  it.each<[year: number, month: number, day: number, expected: string]>([
    [1300, 1, 1, '1921-3-21'],
    [1500, 12, 29, '2122-3-20'],
    [1403, 12, 30, '2025-3-20'],
    [1402, 7, 30, '2023-10-22'],
    [1402, 6, 31, '2023-9-22'],
  ])('%i/%i/%i is %s', (year, month, day, expected) => {
    expect(Object.values(fromSolarHijri(year, month, day) ?? {}).join('-')).toBe(expected);
  });

  it.each<[year: number, month: number, day: number]>([
    [1299, 12, 29],
    [1501, 1, 1],
    [1402, 0, 1],
    [1402, 13, 1],
    [1402, 1, 0],
    [1402, 1, 32],
    [1402, 7, 31],
    [1402, 12, 30],
  ])('%i/%i/%i is none', (year, month, day) => {
    expect(fromSolarHijri(year, month, day)).toBeNull();
  });
});
