import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { cpuMsOf, median } from './clock.js';
import { EXTREMES } from './extremes.js';
import { sourceOf } from './growth-case.js';
import { HTML_CASES } from './html-shapes.js';
import { PART_CASES } from './part-cases.js';
import { loadSubject, normalizerOf } from './subject.js';
import { TEXT_CASES } from './text-shapes.js';

/** One measurement: a case by its suite and name. */
export interface Ask {
  readonly suite: 'text' | 'html' | 'parts' | 'extremes';
  readonly name: string;
  readonly size: number;
  readonly runs: number;
  /** Also measures what the result holds, which takes several collections. */
  readonly weigh: boolean;
  /** Runs it without measuring, until the code is compiled. */
  readonly warmUp: boolean;
}

export interface Told {
  /** CPU milliseconds, median of the runs. */
  readonly ms: number;
  /** Bytes of heap that the result holds, per byte of the source (two a code unit). */
  readonly heap: number;
  /** Bytes of it that are not the entries of its ledger, at 160 bytes an entry, per byte of the source. */
  readonly rest: number;
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
const subject = await loadSubject((workerData as { subject: string | undefined }).subject);

/** The work of a question, ready to be timed, and how many code units it is about. */
function workOf({ suite, name, size }: Ask): { readonly work: () => unknown; readonly length: number } {
  if (suite === 'parts') {
    const work = PART_CASES.find((one) => one.name === name)?.work(size);
    if (work === undefined) throw new Error(`no case ${name}`);
    return { work, length: size };
  }
  const extreme = suite === 'extremes' ? EXTREMES.find((one) => one.name === name) : undefined;
  const found = extreme ?? (suite === 'html' ? HTML_CASES : TEXT_CASES).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  const normalize = normalizerOf(subject, extreme?.style ?? (suite === 'html' ? 'html' : 'text'));
  const source = sourceOf(found, size);
  return { work: () => normalize(source), length: source.length };
}

async function measure(ask: Ask): Promise<Told> {
  const { work, length } = workOf(ask);
  if (ask.warmUp) {
    let spent = 0;
    for (let i = 0; i < 6 && spent < 3000; i += 1) spent += await cpuMsOf(work);
    return { ms: spent, heap: 0, rest: 0 };
  }
  let result: unknown = null;
  const times: number[] = [];
  for (let i = 0; i < ask.runs; i += 1) times.push(await cpuMsOf(async () => (result = await work())));
  const ms = result === null ? 0 : median(times);
  if (!ask.weigh) return { ms, heap: 0, rest: 0 };
  const entries = entriesOf(result);
  let heap = Infinity;
  // What is freed with the result is what it held, and what of code nobody needed any more: that goes once.
  for (let turn = 0; turn < 3 && heap > MUCH * 2 * length; turn += 1) {
    if (turn > 0) await cpuMsOf(async () => (result = await work()));
    // A hasty look takes garbage for what the result holds, never the other way round.
    const look = turn === 0 ? HASTY : PATIENT;
    const held = heapUsed(look);
    result = null;
    const freed = held - heapUsed(look);
    if (freed > 0) heap = Math.min(heap, freed);
  }
  if (heap === Infinity) heap = 0;
  return { ms, heap: heap / (2 * length), rest: Math.max(0, heap - ENTRY_BYTES * entries) / (2 * length) };
}

/** A result that seems to hold more bytes per byte of its source is weighed once more. */
const MUCH = 10;

/** Collections of garbage before a look at the heap, at most. */
const HASTY = 1;
const PATIENT = 6;

/**
 * An entry with its span and its texts: a text that needs a repair at every character has an entry for every character,
 * and no fixed multiple of its length holds them.
 */
const ENTRY_BYTES = 160;

/** Kept stretches, removals and repairs of a result; 0 for what has none. */
function entriesOf(result: unknown): number {
  const {
    kept = [],
    removals = [],
    repairs = [],
  } = Object(result) as Record<'kept' | 'removals' | 'repairs', readonly unknown[] | undefined>;
  return kept.length + removals.length + repairs.length;
}

/** Bytes of heap in use; one collection leaves much behind, so they are repeated until nothing more goes. */
function heapUsed(most: number): number {
  for (let last = Infinity, turn = 0; turn < most; turn += 1) {
    gc();
    const used = process.memoryUsage().heapUsed;
    if (last - used < 16_384 && turn > 1) return used;
    last = used;
  }
  return process.memoryUsage().heapUsed;
}

parentPort?.on('message', (ask: Ask) => {
  void measure(ask).then((told) => parentPort?.postMessage(told));
});
