import type { Settings } from './args.js';
import { inputProblem, openInput, spokenName, totalBytes } from './input.js';
import type { CliIo, Library, Say } from './io.js';
import { splitLines } from './lines.js';
import { answerLine } from './ndjson.js';
import { startProgress, type Progress } from './progress.js';
import { safeJson } from './terminal.js';

/** What has been read so far; the one thing that changes while a stream runs. */
interface Tally {
  bytes: number;
  lines: number;
  failed: number;
}

/**
 * Answers NDJSON line by line, in order. Being a generator it reads on only when its last answer has been taken, so a
 * slow reader slows the reading down and nothing piles up.
 */
export async function* answerStream(settings: Settings, io: CliIo, library: Library, fail: Say): AsyncGenerator<string> {
  const progress = startProgress(io, await totalBytes(settings.files, io), settings.progress);
  const tally: Tally = { bytes: 0, lines: 0, failed: 0 };
  try {
    for (const file of settings.files) {
      try {
        yield* answerFile(file, settings, io, library, tally, progress);
      } catch (error) {
        fail(`${spokenName(file)}: ${inputProblem(error)}`);
      }
    }
  } finally {
    progress.update(tally.bytes, tally.lines, tally.failed);
    progress.stop();
  }
  if (tally.failed > 0) {
    fail(`${tally.failed} of ${tally.lines} ${tally.lines === 1 ? 'line' : 'lines'} failed; their answers have "error" instead of "article"`);
  }
}

async function* answerFile(
  file: string,
  settings: Settings,
  io: CliIo,
  library: Library,
  tally: Tally,
  progress: Progress,
): AsyncGenerator<string> {
  for await (const line of splitLines(counted(openInput(file, io), tally), settings.maxLineBytes)) {
    const answer = answerLine(line, settings, library);
    if (answer === null) continue;
    tally.lines += 1;
    if ('error' in answer) tally.failed += 1;
    progress.update(tally.bytes, tally.lines, tally.failed);
    yield `${safeJson(answer)}\n`;
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    tally.bytes += chunk.length;
    yield chunk;
  }
}
