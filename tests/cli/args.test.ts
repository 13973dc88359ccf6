import { describe, expect, test } from 'vitest';
import { readArguments, type Settings } from '../../src/cli/args.js';
import { CONFLICTS, FLAGS, NEEDS } from '../../src/cli/options.js';
import { readMoment, readSize } from '../../src/cli/values.js';
import { NOW } from './run-with.js';

const settings = (...argv: string[]): Settings => {
  const request = readArguments(argv, () => NOW);
  if (request.kind !== 'run') throw new Error(JSON.stringify(request));
  return request.settings;
};

describe('what is understood', () => {
  test.each<[argv: string[], expected: Partial<Settings>]>([
    [[], { files: ['-'], output: 'json', removals: true, color: null, input: 'auto', encoding: null, maxLineBytes: 64 * 1024 ** 2 }],
    [['a.txt', '-', 'b.txt'], { files: ['a.txt', '-', 'b.txt'] }],
    [['--', '--odd-name'], { files: ['--odd-name'] }],
    [['-f', 'markdown'], { output: 'markdown' }],
    [['--format=jsonld'], { output: 'jsonld' }],
    [['--explain', '--no-color'], { output: 'explain', color: false }],
    [['-e', '--color'], { output: 'explain', color: true }],
    [['--ndjson', '--no-removals', '--max-line-bytes', '2k'], { output: 'ndjson', removals: false, maxLineBytes: 2048 }],
    [['--input', 'text', '--encoding', 'Shift_JIS'], { input: 'text', encoding: 'Shift_JIS' }],
    [['--no-progress'], { progress: false, jobs: 1 }],
    [['--ndjson', '--jobs', '8'], { jobs: 8 }],
    [['--no-now'], { options: {} }],
    [['--now', '2020-02-29'], { options: { now: new Date('2020-02-29T00:00:00Z') } }],
    [
      ['-m', 'recall', '--url', 'https://example.com/a', '-l', 'de', '--max-length=1k', '--rule', 'a=off', '--rule', 'b=on'],
      { options: { now: NOW, mode: 'recall', url: 'https://example.com/a', language: 'de', maxLength: 1024, rules: { a: false, b: true } } },
    ],
  ])('%j', (argv, expected) => {
    expect(settings(...argv)).toMatchObject(expected);
  });

  test('the clock is given by default, and only then', () => {
    expect(settings().options).toEqual({ now: NOW });
    expect(settings('--no-now').options).toEqual({});
  });

  test.each([['--help'], ['-h'], ['-h', 'file']])('%s asks for help', (...argv) => {
    expect(readArguments(argv, () => NOW)).toEqual({ kind: 'help' });
  });

  test.each([['--version'], ['-V']])('%s asks for the version', (...argv) => {
    expect(readArguments(argv, () => NOW)).toEqual({ kind: 'version' });
  });
});

describe('what is not, and what the message says', () => {
  test.each<[argv: string[], message: RegExp]>([
    [['--formt', 'text'], /no option --formt; did you mean --format\?/],
    [['--expl'], /did you mean --explain\?/],
    [['--qqqqqqqqqqqqqq'], /^there is no option --qqqqqqqqqqqqqq$/],
    [['-x'], /-x/],
    [['--format'], /--format/],
    [['--ndjson', '--jobs', '0'], /1 to 64/],
    [['--ndjson', '--jobs=65'], /1 to 64/],
    [['--jobs', '2'], /--jobs goes with --ndjson only/],
    [['--format', 'pdf'], /json, text, markdown, html, jsonld/],
    [['--input', 'pdf'], /auto, text, html/],
    [['--mode', 'fast'], /precision, balanced, recall/],
    [['--encoding', 'klingon'], /"klingon" is not known/],
    [['--now', 'yesterday'], /2024-05-01/],
    [['--now', '2024-05-01T09:30'], /zone/],
    [['--rule', 'a'], /ID=off/],
    [['--rule', 'a=maybe'], /"a=maybe"/],
    [['--ndjson', '--max-line-bytes', '0'], /1 to 256M/],
    [['--max-length', '-1'], /max-length/],
    [['-', '-'], /only once/],
    [['--url', 'https://example.com', 'a', 'b'], /one file at a time/],
  ])('%j', (argv, message) => {
    const request = readArguments(argv, () => NOW);
    expect(request).toMatchObject({ kind: 'wrong' });
    expect((request as { message: string }).message).toMatch(message);
  });

  const given = (name: string): string[] => {
    const flag = FLAGS.find((one) => one.name === name);
    return flag?.value === undefined ? [`--${name}`] : [`--${name}`, name === 'max-line-bytes' ? '1k' : 'x'];
  };

  test.each(CONFLICTS)('--%s with --%s', (first, second, instead) => {
    expect(readArguments([...given(first), ...given(second)], () => NOW)).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining(instead) as string,
    });
  });

  test.each(NEEDS)('--%s without --%s', (flag, needed) => {
    expect(readArguments(given(flag), () => NOW)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(needed) as string });
  });
});

describe('the table of flags', () => {
  test('has unique names and letters', () => {
    const names = FLAGS.flatMap((flag) => [flag.name, ...(flag.short === undefined ? [] : [flag.short])]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is what conflicts and needs speak of', () => {
    const names = FLAGS.map((flag) => flag.name);
    for (const [first, second] of [...CONFLICTS, ...NEEDS]) {
      expect(names).toContain(first);
      expect(names).toContain(second);
    }
  });
});

test.each([
  ['1', 1],
  ['500k', 512_000],
  ['1.5M', 1_572_864],
  ['256M', 268_435_456],
  ['0', null],
  ['1G', null],
  ['-1', null],
  ['1e3', null],
  ['64MB', null],
  ['', null],
])('size %j is %j', (text, size) => {
  expect(readSize(text)).toBe(size);
});

test.each([
  ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  ['2024-05-01T09:30Z', '2024-05-01T09:30:00.000Z'],
  ['2024-05-01T09:30:15.5+02:00', '2024-05-01T07:30:15.500Z'],
  ['2024-05-01T09:30+0200', '2024-05-01T07:30:00.000Z'],
  ['2024-05-01T09:30', null],
  ['2023-02-29', null],
  ['2024-13-01', null],
  ['2024-05-01T25:00Z', null],
  ['05/01/2024', null],
])('moment %j is %j', (text, moment) => {
  expect(readMoment(text)?.toISOString() ?? null).toBe(moment);
});
