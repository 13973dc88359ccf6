import { expect, test } from 'vitest';
import { parseLines, runWith } from './run-with.js';

const LINES = Array.from({ length: 300 }, (_, at) => (at % 7 === 3 ? '' : JSON.stringify({ id: at, text: `Sentence ${at} of prose. `.repeat(1 + (at % 5)) })));

test('answers of several threads come in the order of their lines, the same that one gives', async () => {
  const one = await runWith(['--ndjson', '--no-now'], LINES.join('\n'));
  const four = await runWith(['--ndjson', '--no-now', '--jobs', '4'], LINES.join('\n'));
  expect(parseLines(four.out).map((answer) => answer['line'])).toEqual(LINES.flatMap((line, at) => (line === '' ? [] : [at + 1])));
  expect(four).toEqual(one);
});

test('a stop answers the whole lines that were read, and none that was cut', async () => {
  const stop = new AbortController();
  const chunks = (function* () {
    yield Buffer.from(LINES.slice(0, 50).join('\n'));
    stop.abort('SIGTERM');
    yield Buffer.from(LINES.join('\n'));
  })();
  const { Readable } = await import('node:stream');
  const { status, out } = await runWith(['--ndjson', '--jobs', '3'], '', { stdin: Readable.from(chunks, { objectMode: false, highWaterMark: 1 }), stopSignal: () => stop.signal });
  expect(status).toBe(143);
  const answers = parseLines(out);
  expect(answers.map((answer) => answer['line'])).toEqual(LINES.slice(0, answers.length + 8).flatMap((line, at) => (line === '' ? [] : [at + 1])).slice(0, answers.length));
  expect(answers.every((answer) => 'article' in answer)).toBe(true);
});
