import { describe, expect, test } from 'vitest';
import { parseLines, runWith, NOW } from './run-with.js';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const answers = async (input: string | Uint8Array, ...flags: string[]): Promise<readonly Record<string, unknown>[]> =>
  parseLines((await runWith(['--ndjson', ...flags], input)).out);

describe('a line that can be answered', () => {
  test('is answered with exactly these keys, in this order', async () => {
    const [answer] = await answers(line({ id: 'a', text: 'Prose.\n3 Comments\n' }));
    expect(Object.keys(answer ?? {})).toEqual(['id', 'line', 'article', 'verdict', 'provenance', 'removals']);
    expect(answer).toMatchObject({ id: 'a', line: 1, article: { text: 'Prose.' }, removals: [{ kind: 'comments' }] });
  });

  test('without removals if asked', async () => {
    const [answer] = await answers(line({ text: 'Prose.' }), '--no-removals');
    expect(Object.keys(answer ?? {})).toEqual(['id', 'line', 'article', 'verdict', 'provenance']);
  });

  test.each<[what: string, id: unknown, expected: unknown]>([
    ['a string', 'x', 'x'],
    ['an empty string', '', ''],
    ['a number', 7, 7],
    ['zero', 0, 0],
    ['a fraction', 1.5, 1.5],
    ['null', null, null],
    ['nothing', undefined, null],
  ])('gives its id back: %s', async (_, id, expected) => {
    expect((await answers(line({ id, text: 'Prose.' })))[0]).toMatchObject({ id: expected, article: {} });
  });

  test('has its own address and language, and the flags for the rest', async () => {
    const found = await answers(line({ text: 'A', url: 'https://example.com/a', language: 'fr' }) + line({ text: 'B' }), '-l', 'de');
    expect(found).toMatchObject([
      { article: { url: 'https://example.com/a', language: 'fr', publishedAt: NOW.toISOString() } },
      { article: { url: null, language: 'de' } },
    ]);
  });

  test('may hold other keys, and null for what is not given', async () => {
    expect((await answers(line({ text: 'A', html: null, url: null, title: 'x', __proto__: 1 })))[0]).toMatchObject({ article: { text: 'A' } });
  });
});

describe('a line that cannot', () => {
  test.each<[what: string, input: string, code: string, id: unknown]>([
    ['broken JSON', '{"id":"a","text":\n', 'invalid-json', null],
    ['two values', '{"text":"a"} {"text":"b"}\n', 'invalid-json', null],
    ['NUL bytes', '\0\0\n', 'invalid-json', null],
    ['a mark in the middle of the stream', '{"text":"a"}\n\ufeff{"text":"b"}\n', 'invalid-json', null],
    ['an array', '[]\n', 'not-an-object', null],
    ['null', 'null\n', 'not-an-object', null],
    ['a string', '"text"\n', 'not-an-object', null],
    ['neither input', line({ id: 'a' }), 'no-input', 'a'],
    ['both inputs', line({ id: 'a', text: 'x', html: '<p>x' }), 'two-inputs', 'a'],
    ['text that is none', line({ id: 'a', text: 5 }), 'invalid-field', 'a'],
    ['an address that is none', line({ id: 'a', text: 'x', url: {} }), 'invalid-field', 'a'],
    ['an id that is an object', line({ id: {}, text: 'x' }), 'invalid-field', null],
    ['an id that JSON cannot keep', '{"id":12345678901234567890,"text":"x"}\n', 'invalid-field', null],
    ['an id beyond all numbers', '{"id":1e999,"text":"x"}\n', 'invalid-field', null],
    ['what the library refuses', line({ id: 'a', text: 'x', language: 'xx-bad' }), 'invalid-option', 'a'],
    ['what the library stumbles over', line({ id: 'a', text: 'crash' }), 'internal-error', 'a'],
  ])('%s', async (_, input, code, id) => {
    const { status, out, err } = await runWith(['--ndjson'], input);
    const answer = parseLines(out).at(-1);
    expect(answer).toEqual({ id, line: expect.any(Number) as number, error: { code, message: expect.any(String) as string } });
    expect(status).toBe(1);
    expect(err).toMatch(/1 of [12] lines? failed/);
  });

  test('invalid UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xe9]), Buffer.from('"}\n{"text":"b"}\n')]);
    expect(await answers(bytes)).toMatchObject([
      { line: 1, error: { code: 'invalid-utf-8' } },
      { line: 2, article: { text: 'b' } },
    ]);
  });

  test('UTF-16, with the way out', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"text":"a"}', 'utf16le')]);
    expect(await answers(bytes)).toMatchObject([{ error: { code: 'invalid-utf-8', message: expect.stringContaining('iconv') as string } }]);
  });

  test('a giant line between others, without holding it', async () => {
    const input = `${line({ text: 'before' })}{"text":"${'x'.repeat(100_000)}"}\n${line({ text: 'after' })}`;
    expect(await answers(input, '--max-line-bytes', '1k')).toMatchObject([
      { line: 1, article: { text: 'before' } },
      { line: 2, id: null, error: { code: 'line-too-long', message: expect.stringContaining('100011 bytes') as string } },
      { line: 3, article: { text: 'after' } },
    ]);
  });

  test('a text longer than the library takes', async () => {
    expect(await answers(line({ id: 1, text: 'too much' }), '--max-length', '3')).toMatchObject([{ id: 1, error: { code: 'input-too-long' } }]);
  });
});

describe('the stream', () => {
  test('BOM, CRLF, blank lines and no last line end', async () => {
    expect(await answers('\ufeff{"text":"a"}\r\n\r\n \t\n\n{"text":"b"}')).toMatchObject([
      { line: 1, article: { text: 'a' } },
      { line: 5, article: { text: 'b' } },
    ]);
  });

  test('nothing at all is no failure', async () => {
    expect(await runWith(['--ndjson'], '')).toEqual({ status: 0, out: '', err: '' });
    expect(await runWith(['--ndjson'], '\n\n')).toEqual({ status: 0, out: '', err: '' });
  });

  test('answers keep their order', async () => {
    const input = Array.from({ length: 500 }, (_, id) => (id % 7 === 3 ? 'broken\n' : line({ id, text: 'x'.repeat(id % 50) }))).join('');
    const found = await answers(input);
    expect(found.map((answer) => answer['line'])).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
    for (const answer of found) expect(answer['id']).toBe(answer['error'] === undefined ? (answer['line'] as number) - 1 : null);
  });

  test('characters cut by a chunk come out whole', async () => {
    const bytes = Buffer.from(line({ text: 'Größe 日本語 👍' }));
    const { out } = await runWith(['--ndjson'], Array.from(bytes, (_, index) => bytes.subarray(index, index + 1)));
    expect(parseLines(out)).toMatchObject([{ article: { text: 'Größe 日本語 👍' } }]);
  });

  test('escape sequences in the data are written out', async () => {
    const { out } = await runWith(['--ndjson'], line({ id: '\u001b[2J\u009b\u202e', text: '\u001b]0;x\u0007' }));
    expect(out).not.toMatch(/[^\n\u0020-\u007e]/);
    expect(parseLines(out)[0]?.['id']).toBe('\u001b[2J\u009b\u202e');
  });

  test('a wrong option is found before the first line', async () => {
    expect(await runWith(['--ndjson', '--rule', 'no-such=off'], line({ text: 'a' }))).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('no rule "no-such"') as string,
    });
  });
});
