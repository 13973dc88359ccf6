import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines, type ByteLine } from '../../src/cli/lines.js';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function split(bytes: Uint8Array, size: number, max = 1000): Promise<readonly ByteLine[]> {
  const lines: ByteLine[] = [];
  for await (const line of splitLines(pieces(bytes, size), max)) lines.push({ ...line, bytes: line.bytes?.slice() ?? null });
  return lines;
}

const shown = (lines: readonly ByteLine[]): readonly (string | null)[] =>
  lines.map(({ bytes }) => (bytes === null ? null : Buffer.from(bytes).toString('latin1')));

describe.each([1, 2, 3, 1000])('in chunks of %i bytes', (size) => {
  test.each<[source: string, lines: (string | null)[]]>([
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na\n\n', ['', '', 'a', '']],
    ['a\rb\n', ['a\rb']],
    ['a\r\r\n', ['a\r']],
    ['12345678\n123456789\nx\n', ['12345678', null, 'x']],
    ['1234567890', [null]],
  ])('%j', async (source, lines) => {
    const found = await split(Buffer.from(source), size, 8);
    expect(shown(found)).toEqual(lines);
    expect(found.map((line) => line.line)).toEqual(lines.map((_, index) => index + 1));
  });
});

test('how the chunks fall never matters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => bytes.map((byte) => (byte % 5 === 0 ? 10 : byte % 5 === 1 ? 13 : byte))),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 20 }),
      async (bytes, size, max) => {
        expect(shown(await split(bytes, size, max))).toEqual(shown(await split(bytes, 1000, max)));
      },
    ),
  );
});

test('a line given away is not written over by the next one', async () => {
  const lines = await split(Buffer.from('first line\nsecond line\n'), 3);
  expect(shown(lines)).toEqual(['first line', 'second line']);
});

test('many small chunks make one long line', async () => {
  const bytes = Buffer.alloc(20_000, 'x');
  expect((await split(bytes, 1, 30_000))[0]?.length).toBe(20_000);
});
