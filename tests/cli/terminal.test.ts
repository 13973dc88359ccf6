import { describe, expect, test } from 'vitest';
import { allVisible, oneLine, safeJson, visible, wantsColor, width } from '../../src/cli/terminal.js';

describe('what is written out', () => {
  test.each<[what: string, text: string, expected: string]>([
    ['a colour', '\u001b[31mred', '\\u001b[31mred'],
    ['a window title', '\u001b]0;pwned\u0007', '\\u001b]0;pwned\\u0007'],
    ['a C1 sequence', '\u009b31m', '\\u009b31m'],
    ['a carriage return that overwrites', 'good\rbad', 'good\\u000dbad'],
    ['a backspace', 'a\bb', 'a\\u0008b'],
    ['delete', '\u007f', '\\u007f'],
    ['NUL', '\u0000', '\\u0000'],
    ['a bidi override', 'abc\u202etxt.exe\u202c', 'abc\\u202etxt.exe\\u202c'],
    ['a bidi isolate', '\u2066x\u2069', '\\u2066x\\u2069'],
    ['not a line end', 'a\nb\tc', 'a\nb\tc'],
    ['not prose in any script', 'Grüße, עברית, 日本語, 👩‍👩‍👧, می‌خواهم', 'Grüße, עברית, 日本語, 👩‍👩‍👧, می‌خواهم'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('in removed text, what shows nothing too', () => {
    expect(allVisible('a\u00a0b\u200bc\ufeffd\u{e0041}e\u00ade\u3000')).toBe('a\\u00a0b\\u200bc\\ufeffd\\u{e0041}e\\u00ade\\u3000');
    expect(allVisible('plain words, ordinary')).toBe('plain words, ordinary');
  });

  test('in a message, line ends too', () => {
    expect(oneLine('a\nb\u001b')).toBe('a\\u000ab\\u001b');
  });
});

describe('JSON', () => {
  const nasty = '\u0000\u001b\u007f\u009b\u2028\u2029\u202e\u2066\ufeff\ud800é日👍"\\';

  test('holds nothing that acts on a terminal', () => {
    expect(safeJson({ nasty })).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/);
  });

  test('reads back as it was', () => {
    expect(JSON.parse(safeJson([nasty], 2))).toEqual([nasty]);
  });

  test('leaves letters readable', () => {
    expect(safeJson('é日👍')).toBe('"é日👍"');
  });
});

test.each([
  ['abc', 3],
  ['日本', 4],
  ['한국', 4],
  ['e\u0301', 1],
  ['👍', 2],
  ['', 0],
])('%j is %i cells wide', (text, cells) => {
  expect(width(text)).toBe(cells);
});

describe('whether to colour', () => {
  test.each<[flag: boolean | null, env: Record<string, string>, terminal: boolean, expected: boolean]>([
    [null, {}, true, true],
    [null, {}, false, false],
    [null, { NO_COLOR: '1' }, true, false],
    [null, { NO_COLOR: '' }, true, true],
    [null, { FORCE_COLOR: '1' }, false, true],
    [null, { FORCE_COLOR: '' }, false, true],
    [null, { FORCE_COLOR: '0' }, true, false],
    [null, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [null, { TERM: 'dumb' }, true, false],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ])('flag %j, environment %j, terminal %j: %j', (flag, env, terminal, expected) => {
    expect(wantsColor(flag, env, terminal)).toBe(expected);
  });
});
