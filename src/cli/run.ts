import { pipeline } from 'node:stream/promises';
import { CleanCopyError } from '../errors.js';
import { readArguments, type Settings } from './args.js';
import { cleanInputs } from './clean.js';
import { helpText } from './help.js';
import type { CliIo, Library, StopSignal } from './io.js';
import { answerStream } from './stream.js';
import { oneLine } from './terminal.js';
import { validateStream } from './validate.js';

/** Exit statuses. Those above 128 are what a shell reports of a program that a signal ended; 141 (SIGPIPE): its reader went away. */
export const STATUS = { ok: 0, failed: 1, usage: 2, SIGINT: 130, brokenPipe: 141, SIGTERM: 143 } as const;

/**
 * Runs the command and resolves to its exit status; never rejects. All that is printed goes through one pipeline, which
 * waits whenever standard output asks it to.
 */
export async function runCli(argv: readonly string[], io: CliIo, library: Library): Promise<number> {
  let status: number = STATUS.ok;
  let stop: AbortSignal | null = null;
  const report = (level: number) => (message: string) => {
    status = Math.max(status, level);
    io.stderr.write(`cleancopy: ${oneLine(message)}\n`);
  };
  const reports = { note: report(STATUS.ok), fail: report(STATUS.failed), refuse: report(STATUS.usage) };
  const usage = (message: string): number => {
    reports.refuse(message);
    io.stderr.write('Try `cleancopy --help`.\n');
    return status;
  };

  const request = readArguments(argv, io.now);
  if (request.kind === 'wrong') return usage(request.message);
  const nothingGiven = argv.length === 0 && io.stdinIsTerminal;
  if (nothingGiven) return usage('name a file, or pipe text in');
  if (request.kind === 'run') {
    const problem = optionProblem(request.settings, library);
    if (problem !== null) return usage(problem);
  }
  try {
    await pipeline(output(), io.stdout, { end: false });
  } catch (error) {
    if (isBrokenPipe(error)) return STATUS.brokenPipe;
    reports.fail(`the output could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return stopStatus(stop) ?? status;

  async function* output(): AsyncGenerator<string> {
    if (request.kind === 'help') yield helpText(Math.min(io.columns ?? 100, 120));
    else if (request.kind === 'version') yield `${library.version}\n`;
    else if (request.kind === 'run' && request.settings.output === 'ndjson') {
      stop = io.stopSignal();
      yield* answerStream(request.settings, io, reports.fail, stop);
    } else if (request.kind === 'run' && request.settings.output === 'validate') {
      yield* validateStream(request.settings, io, library, reports);
    } else if (request.kind === 'run') yield* cleanInputs(request.settings, io, library, reports);
  }
}

/** The status of a run that was asked to stop, `null` of one that was not. */
function stopStatus(stop: AbortSignal | null): number | null {
  return stop?.aborted === true ? STATUS[stop.reason as StopSignal] : null;
}

/** What the library itself has against the options, found once and before anything is read. */
function optionProblem(settings: Settings, library: Library): string | null {
  try {
    library.normalizeText('', settings.options);
    return null;
  } catch (error) {
    return error instanceof CleanCopyError ? error.message : null;
  }
}

/** The reader of the output went away, as `head` does when it has seen enough. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
}
