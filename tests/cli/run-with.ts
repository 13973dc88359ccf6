import { PassThrough, Readable } from 'node:stream';
import { runCli } from '../../src/cli/run.js';
import type { CliIo, Library } from '../../src/cli/io.js';
import { fakeLibrary } from './fake-library.js';
import { startFakeThread } from './fake-thread.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export const NOW = new Date('2024-05-01T12:00:00Z');

/** Runs the command in this process on `input`, with the fake library unless another is given. */
export async function runWith(
  argv: readonly string[],
  input: string | Uint8Array | readonly Uint8Array[] = '',
  changes: Partial<CliIo> = {},
  library: Library = fakeLibrary,
): Promise<Ran> {
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input instanceof Uint8Array ? [input] : input;
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const out = collect(stdout);
  const err = collect(stderr);
  const status = await runCli(
    argv,
    {
      stdin: Readable.from(chunks, { objectMode: false }),
      stdout,
      stderr,
      stdinIsTerminal: false,
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      stdinBytes: null,
      columns: null,
      env: {},
      now: () => NOW,
      startThread: (settings) => startFakeThread(settings, library),
      stopSignal: () => new AbortController().signal,
      ...changes,
    },
    library,
  );
  stdout.end();
  stderr.end();
  return { status, out: await out, err: await err };
}

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The lines of NDJSON output, parsed. */
export function parseLines(out: string): readonly Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
