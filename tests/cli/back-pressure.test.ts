import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runWith } from './run-with.js';

const LINE = Buffer.from(`${JSON.stringify({ id: 'x', text: 'A sentence of prose. '.repeat(50) })}\n`);

/** A source that counts what is taken from it. */
function source(lines: number, count: { read: number }): Readable {
  return Readable.from(
    (function* () {
      for (let index = 0; index < lines; index += 1) {
        count.read += 1;
        yield LINE;
      }
    })(),
    { objectMode: false, highWaterMark: 16 * 1024 },
  );
}

test('a slow reader slows the reading down: what is under way stays bounded', async () => {
  const count = { read: 0 };
  let answered = 0;
  let mostUnderWay = 0;
  let mostBuffered = 0;
  const stdout = new Writable({
    highWaterMark: 16 * 1024,
    write(chunk: Buffer, _, done) {
      answered += chunk.toString().split('\n').length - 1;
      mostUnderWay = Math.max(mostUnderWay, count.read - answered);
      mostBuffered = Math.max(mostBuffered, stdout.writableLength);
      setImmediate(done);
    },
  });
  const { status } = await runWith(['--ndjson'], '', { stdin: source(5000, count), stdout });
  expect(status).toBe(0);
  expect(count.read).toBe(5000);
  expect(mostUnderWay).toBeLessThan(100);
  expect(mostBuffered).toBeLessThan(16 * 1024 + 8 * 1024);
});

test('a reader that goes away ends the run quietly, without reading on', async () => {
  const count = { read: 0 };
  let writes = 0;
  const stdout = new Writable({
    highWaterMark: 1024,
    write(_chunk, _encoding, done) {
      writes += 1;
      done(writes < 3 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  const { status, err } = await runWith(['--ndjson'], '', { stdin: source(100_000, count), stdout });
  expect(status).toBe(141);
  expect(err).toBe('');
  expect(count.read).toBeLessThan(200);
});

test('a full disk is told', async () => {
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
    },
  });
  expect(await runWith(['--ndjson'], LINE, { stdout })).toMatchObject({ status: 1, err: expect.stringContaining('no space left') as string });
});
