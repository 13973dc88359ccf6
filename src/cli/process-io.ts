import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { Worker } from 'node:worker_threads';
import type { CliIo, Library, StopSignal } from './io.js';
import { runCli, STATUS } from './run.js';

/** Room for a thread's young objects, in MiB: with more, and in the main thread, whose room cannot be told, resident memory grows on by some 30 MB. */
const YOUNG_MB = 12;

/** Runs the command as this process: its arguments, its streams, its clock, its exit status; `worker` is the file of its threads. */
export async function runAsProcess(library: Library, worker: URL): Promise<void> {
  // A reader that goes away after the last answer was written is no fault; earlier ones are seen by the pipeline.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const status = await runCli(process.argv.slice(2), processIo(worker), library);
  // Nobody reads on, so there is nothing to flush; whoever still feeds standard input would keep us waiting.
  if (status === STATUS.brokenPipe) process.exit(status);
  // A stop leaves standard input open, which would keep us waiting too; what was written goes out first.
  if (status === STATUS.SIGINT || status === STATUS.SIGTERM) process.stdout.write('', () => process.exit(status));
  process.exitCode = status;
}

function processIo(worker: URL): CliIo {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    stdinIsTerminal: isatty(0),
    stdoutIsTerminal: isatty(1),
    stderrIsTerminal: isatty(2),
    stdinBytes: stdinBytes(),
    columns: isatty(1) && process.stdout.columns > 0 ? process.stdout.columns : null,
    env: process.env,
    now: () => new Date(),
    startThread: (settings) => new Worker(worker, { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
    stopSignal,
  };
}

/** Turns the first signal to stop into an abort; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] satisfies StopSignal[]) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(STATUS[signal]);
      stop.abort(signal);
    });
  }
  return stop.signal;
}

/** Bytes of standard input if it is a file (`cleancopy < file`), so that progress has a total. */
function stdinBytes(): number | null {
  try {
    const found = fstatSync(0);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
