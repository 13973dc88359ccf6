import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeLibrary } from './fake-library.js';
import { NOW, parseLines, runWith } from './run-with.js';

const folder = mkdtempSync(join(tmpdir(), 'cleancopy-cli-'));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeAll(() => {
  writeFileSync(at('a.txt'), 'First.\n2 Comments\n');
  writeFileSync(at('b.txt'), 'Second \u001b[31mred.\n');
  writeFileSync(at('page.html'), '<!doctype html><p>Hello');
  writeFileSync(at('rows.ndjson'), '{"text":"One."}\n{"text":"Two."}\n');
  writeFileSync(at('more.ndjson'), '\nbroken\n');
  writeFileSync(at('packed.gz'), Buffer.from([0x1f, 0x8b, 8, 0]));
  writeFileSync(at('-->.txt'), 'Odd name.');
  mkdirSync(at('folder'));
});

describe('one input', () => {
  test('gives indented JSON with these keys', async () => {
    const { status, out, err } = await runWith([at('a.txt')]);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['article', 'verdict', 'provenance', 'removals']);
    expect(out).toMatch(/^\{\n {2}"article": \{\n/);
    expect(out.endsWith('}\n')).toBe(true);
    expect([status, err]).toEqual([0, '']);
  });

  test('without removals if asked', async () => {
    const { out } = await runWith(['--no-removals'], 'Prose.');
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['article', 'verdict', 'provenance']);
  });

  test.each([
    ['text', 'First.\n'],
    ['markdown', '# Markdown\n\nFirst.\n'],
  ])('as %s', async (format, expected) => {
    expect(await runWith(['-f', format], 'First.\n2 Comments')).toEqual({ status: 0, out: expected, err: '' });
  });

  test('as JSON-LD', async () => {
    expect(JSON.parse((await runWith(['-f', 'jsonld'], 'First.')).out)).toEqual({ '@type': 'Article', articleBody: 'First.' });
  });

  test('from standard input, with or without the dash', async () => {
    expect((await runWith(['-f', 'text', '-'], 'Same.')).out).toBe('Same.\n');
    expect((await runWith(['-f', 'text'], 'Same.')).out).toBe('Same.\n');
  });

  test('of nothing is an empty article', async () => {
    expect((await runWith(['-f', 'text'], '')).out).toBe('');
    expect(await runWith([], '')).toMatchObject({ status: 0, err: '' });
  });

  test('is told the time unless asked not to', async () => {
    const published = async (...argv: string[]): Promise<unknown> =>
      (JSON.parse((await runWith(argv, 'x')).out) as { article: { publishedAt: unknown } }).article.publishedAt;
    expect(await published()).toBe(NOW.toISOString());
    expect(await published('--no-now')).toBeNull();
    expect(await published('--now', '2020-01-02')).toBe('2020-01-02T00:00:00.000Z');
  });

  test('sends escape sequences on to a file, and writes them out on a terminal', async () => {
    expect((await runWith(['-f', 'text', at('b.txt')])).out).toBe('Second \u001b[31mred.\n');
    expect((await runWith(['-f', 'text', at('b.txt')], '', { stdoutIsTerminal: true })).out).toBe('Second \\u001b[31mred.\n');
    expect((await runWith([at('b.txt')])).out).not.toContain('\u001b');
  });

  test('that may be misread is told on standard error', async () => {
    expect(await runWith(['-f', 'text'], Buffer.from('Na\u00efve caf\u00e9s d\u00e9j\u00e0 vu.', 'latin1'))).toMatchObject({
      status: 0,
      out: 'Naïve cafés déjà vu.\n',
      err: expect.stringMatching(/^cleancopy: standard input: was read as .+ guess.+--encoding\n$/) as string,
    });
    expect((await runWith([at('rows.ndjson')])).err).toContain('use --ndjson');
  });

  test('that makes the library warn is told too', async () => {
    const library = {
      ...fakeLibrary,
      normalizeText: (raw: string) => ({ ...fakeLibrary.normalizeText(raw), warnings: [{ code: 'no-body' as const, message: 'Nothing was left.' }] }),
    };
    expect((await runWith(['-f', 'text'], 'x', {}, library)).err).toBe('cleancopy: standard input: Nothing was left.\n');
  });
});

describe('several inputs', () => {
  test('give one JSON line each, with the name first', async () => {
    const { out } = await runWith([at('a.txt'), '-'], 'From a pipe.');
    expect(parseLines(out)).toMatchObject([
      { file: at('a.txt'), article: { text: 'First.' } },
      { file: '-', article: { text: 'From a pipe.' } },
    ]);
    expect(Object.keys(parseLines(out)[0] ?? {})[0]).toBe('file');
  });

  test('have headings as text, and comments as Markdown that no name can close', async () => {
    expect((await runWith(['-f', 'text', at('a.txt'), at('-->.txt')])).out).toBe(
      `==> ${at('a.txt')} <==\nFirst.\n\n==> ${at('-->.txt')} <==\nOdd name.\n\n`,
    );
    const { out } = await runWith(['-f', 'markdown', at('a.txt'), at('-->.txt')]);
    expect(out).toContain(`<!-- ${at('a.txt')} -->\n\n# Markdown`);
    expect(out).toContain('- -&gt;.txt -->\n\n# Markdown');
  });

  test('go on after one that fails', async () => {
    const { status, out, err } = await runWith([at('none.txt'), at('a.txt'), at('folder')]);
    expect(status).toBe(1);
    expect(parseLines(out)).toMatchObject([{ file: at('a.txt') }]);
    expect(err).toContain(`${at('none.txt')}: does not exist`);
    expect(err).toContain(`${at('folder')}: is a directory`);
  });
});

describe('NDJSON from files', () => {
  test('counts lines in each file, and goes on after one that is missing', async () => {
    const { status, out, err } = await runWith(['--ndjson', at('rows.ndjson'), at('none'), at('more.ndjson')]);
    expect(parseLines(out).map((answer) => [answer['line'], 'error' in answer])).toEqual([
      [1, false],
      [2, false],
      [2, true],
    ]);
    expect(status).toBe(1);
    expect(err).toContain('1 of 3 lines failed');
    expect(err).toContain('none: does not exist');
  });
});

describe('what cannot be done', () => {
  test.each<[what: string, argv: string[], input: string, status: number, err: RegExp]>([
    ['a packed file', [at('packed.gz')], '', 1, /packed\.gz: is gzip-compressed; .*gunzip/],
    ['bytes that are not what is claimed', ['--encoding', 'utf-16le', at('a.txt')], '', 0, /^$/],
    ['too long a text', ['--max-length', '3'], 'Prose.', 1, /standard input: too long/],
    ['a rule that is not there', ['--rule', 'no-such=off'], 'x', 2, /no rule "no-such".*\n.*--help/],
    ['a flag that is not there', ['--colour'], '', 2, /did you mean --color\?/],
    ['a bug in the library', [], 'crash', 1, /cleancopy failed, which it never should: a bug/],
    ['a name with a NUL', ['a\0b'], '', 1, /a\\u0000b: is not a name a file can have/],
  ])('%s', async (_, argv, input, status, err) => {
    const ran = await runWith(argv, input);
    expect(ran.err.replace(/cleancopy: /, '')).toMatch(err);
    expect(ran.status).toBe(status);
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    writeFileSync(at('secret.txt'), 'x');
    chmodSync(at('secret.txt'), 0);
    expect(await runWith([at('secret.txt')])).toMatchObject({ status: 1, err: expect.stringContaining('check its permissions') as string });
  });

  test('nothing to read, on a terminal', async () => {
    expect(await runWith([], '', { stdinIsTerminal: true })).toMatchObject({ status: 2, err: expect.stringContaining('name a file') as string });
  });

  test('a name cannot send escape sequences to the terminal', async () => {
    const { err } = await runWith(['\u001b[31mred\n.txt']);
    expect(err).toBe('cleancopy: \\u001b[31mred\\u000a.txt: does not exist; check the name, or use - for standard input\n');
  });
});

test('help names every group and fits its columns', async () => {
  const { status, out, err } = await runWith(['--help'], '', { columns: 72 });
  expect([status, err]).toEqual([0, '']);
  const table = out.slice(0, out.indexOf('Examples:'));
  for (const row of table.split('\n')) expect(row.length).toBeLessThanOrEqual(80);
  for (const word of ['Input:', 'Output:', 'Cleaning:', 'Examples:', '--ndjson']) expect(out).toContain(word);
});

test('the version is the library’s', async () => {
  expect(await runWith(['--version'])).toEqual({ status: 0, out: '9.9.9\n', err: '' });
});

test.each<[what: string, argv: string[], input: string, out: string]>([
  ['told by how it opens', [], '<!doctype html><p>Hello', 'Hello\n'],
  ['told by its name', [at('page.html')], '', 'Hello\n'],
  ['by force', ['--input', 'html'], '<x>Hello', 'Hello\n'],
  ['as text by force', ['--input', 'text'], '<html>Hello', '<html>Hello\n'],
])('HTML is read, %s', async (_, argv, input, out) => {
  expect(await runWith(['-f', 'text', ...argv], input)).toEqual({ status: 0, out, err: '' });
});

test('HTML is read line by line', async () => {
  expect(parseLines((await runWith(['--ndjson'], '{"html":"<p>Hello"}')).out)).toMatchObject([{ article: { text: 'Hello' } }]);
});

test('HTML is written', async () => {
  expect((await runWith(['-f', 'html'], 'Hello')).out).toBe('<article>Hello</article>\n');
  expect((await runWith(['-f', 'html', at('page.html'), '-'], 'Bye')).out).toMatch(/^<!-- .*page\.html -->\n<article>Hello<\/article>\n\n<!-- - -->\n<article>Bye/);
});
