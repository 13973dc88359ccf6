import type { Readable } from 'node:stream';
import type { Answered } from './answer.js';
import type { Settings } from './args.js';
import { inOrder } from './in-order.js';
import { inputProblem, openInput, spokenName, totalBytes } from './input.js';
import type { CliIo, Say } from './io.js';
import { splitLines } from './lines.js';
import { openPool } from './pool.js';
import { startProgress, type Progress } from './progress.js';

/** What has been read so far; the one thing that changes while a stream runs. */
interface Tally {
  bytes: number;
  lines: number;
  failed: number;
}

/** Lines that each thread may have at hand, so that none waits for the one that reads. */
const AHEAD = 4;

/** Why reading ended before the input did: nobody's fault. */
class Stopped extends Error {}

/**
 * Answers NDJSON line by line, in order. Being a generator it reads on only when its last answer has been taken, so a
 * slow reader slows the reading down and nothing piles up. At `stop` it reads no further; the whole lines that it
 * has are still answered.
 */
export async function* answerStream(settings: Settings, io: CliIo, fail: Say, stop: AbortSignal): AsyncGenerator<string> {
  const progress = startProgress(io, await totalBytes(settings.files, io), settings.progress);
  const tally: Tally = { bytes: 0, lines: 0, failed: 0 };
  const { jobs } = settings;
  const lineSettings = { options: settings.options, removals: settings.removals, maxLineBytes: settings.maxLineBytes };
  const { answer, close } = openPool(jobs, () => io.startThread(lineSettings));
  const answers = (file: string): AsyncGenerator<Answered> =>
    inOrder(splitLines(counted(stoppable(openInput(file, io), stop), tally), settings.maxLineBytes), answer, jobs * AHEAD);
  try {
    for (const file of settings.files) {
      if (stop.aborted) break;
      try {
        yield* told(answers(file), tally, progress);
      } catch (error) {
        if (!(error instanceof Stopped)) fail(`${spokenName(file)}: ${inputProblem(error)}`);
      }
    }
  } finally {
    progress.update(tally.bytes, tally.lines, tally.failed);
    progress.stop();
    await close();
  }
  if (tally.failed > 0) {
    fail(
      `${tally.failed} of ${tally.lines} ${tally.lines === 1 ? 'line' : 'lines'} failed; their answers have "error" instead of "article"`,
    );
  }
}

async function* told(answers: AsyncIterable<Answered>, tally: Tally, progress: Progress): AsyncGenerator<string> {
  for await (const { json, failed } of answers) {
    tally.lines += 1;
    if (failed) tally.failed += 1;
    progress.update(tally.bytes, tally.lines, tally.failed);
    yield json;
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    tally.bytes += chunk.length;
    yield chunk;
  }
}

/** The same stream, which breaks off at `stop` instead of waiting for more. */
function stoppable(stream: Readable, stop: AbortSignal): Readable {
  stop.addEventListener('abort', () => stream.destroy(new Stopped()), { once: true });
  return stream;
}
