import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { CliIo } from '../../src/cli/io.js';
import { runWith } from './run-with.js';

const rows = '{"text":"a"}\nbroken\n'.repeat(20);

/** Standard error as a terminal of 100 cells. */
function terminal(): { readonly stream: PassThrough; readonly shown: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = '';
  stream.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  return { stream, shown: () => shown };
}

const progressOf = async (changes: Partial<CliIo>, ...flags: string[]): Promise<string> => {
  const { stream, shown } = terminal();
  await runWith(['--ndjson', ...flags], rows, { stderr: stream, stderrIsTerminal: true, ...changes });
  return stripVTControlCharacters(shown());
};

test('a known size gives a bar that ends full', async () => {
  expect(await progressOf({ stdinBytes: rows.length })).toMatch(/100% \| 40 lines, 20 failed/);
});

test('an unknown one counts lines', async () => {
  const shown = await progressOf({});
  expect(shown).toMatch(/40 lines, 20 failed/);
  expect(shown).not.toContain('%');
});

test.each<[what: string, changes: Partial<CliIo>, flags: string[]]>([
  ['standard error is no terminal', { stderrIsTerminal: false }, []],
  ['the answers go to the terminal themselves', { stdoutIsTerminal: true }, []],
  ['the terminal is dumb', { env: { TERM: 'dumb' } }, []],
  ['it is not wanted', {}, ['--no-progress']],
])('no bar where %s', async (_, changes, flags) => {
  expect(await progressOf(changes, ...flags)).toBe('cleancopy: 20 of 40 lines failed; their answers have "error" instead of "article"\n');
});
