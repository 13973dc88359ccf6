import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/ledger/draft.js';
import { areNamed, areSpoken, isLabel, isNumbered, isProse, isSectionLabel, isSentence, isTitleCase, isVerse } from '../../src/ledger/line-shapes.js';
import type { PageBlockKind } from '../../src/page/page.js';
import { draftsOf } from './lists-of.js';

/** Lines, ` / ` between two of them. */
const draftsIn = (lines: string): readonly Draft[] => draftsOf(lines.replaceAll(' / ', '\n'));
const words = (count: number): string => Array.from({ length: count }, () => 'wind').join(' ');

describe('a line', () => {
  it.each<[text: string, kind: PageBlockKind, isSentence: boolean]>([
    ['It blows.', 'text', true],
    ['It blows!', 'text', true],
    ['It blows.”', 'text', true],
    ['It blows;', 'text', true],
    ['It blows:', 'text', false],
    ['它在吹：', 'text', false],
    ['It blows', 'text', false],
    ['It blows.', 'heading', false],
    ['It blows.', 'item', false],
  ])('%j of %s is a sentence: %s', (text, kind, expected) => {
    expect(isSentence({ ...(draftsIn(text)[0] as Draft), kind })).toBe(expected);
  });

  it.each([
    [`${words(14)}.`, true],
    [`${words(13)}.`, false],
    [words(14), false],
    [`${words(14)}:`, false],
  ])('%j is prose: %s', (text, expected) => {
    expect(isProse(draftsIn(text)[0] as Draft)).toBe(expected);
  });

  it.each([
    ['You need:', true],
    ['你需要：', true],
    ['You need', false],
    [': you need', false],
    ['：你需要', false],
  ])('%j is a label: %s', (text, expected) => {
    expect(isLabel(text)).toBe(expected);
  });

  it.each([
    ['Ingredients', true],
    ['ZUTATEN', true],
    ['The ingredients', false],
    ['', false],
  ])('%j is a label of a section: %s', (text, expected) => {
    expect(isSectionLabel(text)).toBe(expected);
  });

  it.each([
    ['3. Spades', true],
    ['3) Spades', true],
    ['123. Spades', true],
    ['1234. Spades', false],
    ['3 Spades', false],
    ['3.5 metres', false],
    ['3.Spades', false],
    ['No 3. Spades', false],
    ['. Spades', false],
  ])('%j is numbered: %s', (text, expected) => {
    expect(isNumbered(text)).toBe(expected);
  });

  it.each([
    ['The Waiting List', true],
    ['What to Do in the Cold', true],
    ['The Plot and the sea', true],
    ['The Four Long Plots', true],
    ['Four Long Plots here', false],
    ['The waiting list', false],
    ['The waiting List', false],
    ['Plots', false],
    ['On to it', false],
    ['', false],
    ['Some Plots Have Boats Near Their Gates these days only', false],
    ['Some Plots Have Boats Near Their Gates Always these days only', false],
    ['Some Plots Have Boats Near Their Gates Always Open these days only', true],
  ])('%j is in title case: %s', (text, expected) => {
    expect(isTitleCase(text)).toBe(expected);
  });
});

const NAME_50 = 'n'.repeat(50);

describe('lines with a name before a colon', () => {
  it.each<[lines: string, named: boolean, spoken: boolean]>([
    ['Price: 30', true, false],
    ['Price: 30 / Water: included', true, false],
    ['Price: 30 / Price: 40', false, true],
    ['Doe: We wait. / Roe: We dig. / Doe: Till dark.', false, true],
    ['Price: 30 / No water', false, false],
    ['Price: 30 / Price: 40 / No water', false, false],
    ['No water / No light', false, false],
    ['Price:30', false, false],
    [': 30', false, false],
    [`${NAME_50}: 30`, true, false],
    [`${NAME_50}n: 30`, false, false],
    ['We wait. He said: no', false, false],
    ['J.Doe: We wait.', true, false],
    ['We wait. He said: no / We wait. He said: no', false, false],
    ['Price: 30. That is: cheap', true, false],
  ])('%j: each its own %s, a conversation %s', (lines, named, spoken) => {
    expect(areNamed(draftsIn(lines))).toBe(named);
    expect(areSpoken(draftsIn(lines))).toBe(spoken);
  });
});

describe('lines of verse', () => {
  it.each([
    ['The ice, / The clock / The lock / The flowers', true],
    ['The ice / The clock, / The lock / The flowers', true],
    ['The ice / The clock / The lock, / The flowers', true],
    ['The ice / and the clock / The lock / The flowers', true],
    ['The ice / The clock / The lock / and the flowers', true],
    ['The ice, / The clock / The lock / and its flowers / The quay / The line / The day / The smoke', true],
    ['The ice, / The clock / The lock / The flowers / The quay', false],
    ['The ice / and the clock / The lock / The flowers / The quay', false],
  ])('some of which go on: %s (%s)', (lines, expected) => {
    expect(isVerse(draftsIn(lines))).toBe(expected);
  });

  it.each([
    ['The ice / The clock / The lock / The flowers,'],
    ['The ice / The clock / The lock / The flowers'],
    [',The ice / The clock / The lock / The flowers'],
    ['The ice / a clock / a lock / a flower'],
    ['an ice / a clock / a lock / a flower'],
  ])('are no entries: %s', (lines) => {
    expect(isVerse(draftsIn(lines))).toBe(false);
  });
});
