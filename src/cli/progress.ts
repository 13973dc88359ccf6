import { Presets, SingleBar } from 'cli-progress';
import type { CliIo } from './io.js';

/** Tells how far a stream has come. */
export interface Progress {
  readonly update: (bytes: number, lines: number, failed: number) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/**
 * A bar on standard error if that is a terminal and standard output is not (there the answers themselves show how far
 * it is). Without a known total it counts lines.
 */
export function startProgress(io: CliIo, total: number | null, wanted: boolean): Progress {
  if (!wanted || !io.stderrIsTerminal || io.stdoutIsTerminal || io.env['TERM'] === 'dumb') return SILENT;
  const bar = new SingleBar(
    {
      stream: io.stderr,
      format:
        total === null
          ? '{lines} lines, {failed} failed, {duration_formatted}'
          : '{bar} {percentage}% | {lines} lines, {failed} failed | {eta_formatted} left',
      etaBuffer: 200,
      fps: 5,
      // Terminal modes stay as they are, so that Ctrl-C leaves nothing to put right.
      hideCursor: false,
      linewrap: true,
      gracefulExit: false,
      emptyOnZero: true,
    },
    Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { lines: 0, failed: 0 });
  return {
    update: (bytes, lines, failed) => {
      bar.update(total === null ? 0 : bytes, { lines, failed });
    },
    stop: () => {
      bar.stop();
    },
  };
}
