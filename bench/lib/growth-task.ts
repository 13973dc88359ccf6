import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { cpuMs, median } from './clock.js';
import { EXTREMES } from './extremes.js';
import { sourceOf } from './growth-case.js';
import { HTML_CASES } from './html-shapes.js';
import { loadSubject, normalizerOf } from './subject.js';
import { TEXT_CASES } from './text-shapes.js';

/** One measurement: a case by its suite and name. */
export interface Ask {
  readonly suite: 'text' | 'html' | 'extremes';
  readonly name: string;
  readonly size: number;
  readonly runs: number;
  /** Runs it without measuring, until the code is compiled. */
  readonly warmUp: boolean;
}

export interface Told {
  /** CPU milliseconds, median of the runs. */
  readonly ms: number;
  /** Bytes of heap that the result holds, per byte of the source (two a code unit). */
  readonly heap: number;
}

/** Tables that are made on first use are no part of a result. */
const SLACK_BYTES = 1024 ** 2;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const subject = await loadSubject((workerData as { subject: string | undefined }).subject);

function measure({ suite, name, size, runs, warmUp }: Ask): Told {
  const extreme = suite === 'extremes' ? EXTREMES.find((one) => one.name === name) : undefined;
  const found = extreme ?? (suite === 'html' ? HTML_CASES : TEXT_CASES).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  const normalize = normalizerOf(subject, extreme?.style ?? suite);
  const source = sourceOf(found, size);
  if (warmUp) {
    let spent = 0;
    for (let i = 0; i < 6 && spent < 3000; i += 1) spent += cpuMs(() => normalize(source));
    return { ms: spent, heap: 0 };
  }
  collect();
  const before = process.memoryUsage().heapUsed;
  let result: unknown = null;
  const times = Array.from({ length: runs }, () => cpuMs(() => (result = normalize(source))));
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return { ms: result === null ? 0 : median(times), heap: Math.max(0, held - SLACK_BYTES) / (2 * source.length) };
}

parentPort?.on('message', (ask: Ask) => {
  parentPort?.postMessage(measure(ask));
});
