import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readArgs } from './lib/args.js';
import { logSlope } from './lib/clock.js';
import { EXTREMES } from './lib/extremes.js';
import type { Ask, Told } from './lib/growth-task.js';
import { HTML_CASES } from './lib/html-shapes.js';
import { PART_CASES } from './lib/part-cases.js';
import { table } from './lib/table.js';
import { QUICK_TEXT_CASES, TEXT_CASES } from './lib/text-shapes.js';

/** How a reader is measured. */
interface Suite {
  readonly style: 'text' | 'html' | 'parts';
  readonly cases: readonly { readonly name: string }[];
  /** UTF-16 code units, or repeats for a case that counts those. */
  readonly sizes: readonly number[];
  /** CPU ms allowed at the largest size. */
  readonly slowest: number;
  /** Slope allowed of log time over log size; what takes a few ms jumps with the caches of the machine. */
  readonly steepest: number;
  /** Bytes of heap that a result may hold per byte of its source, beside the entries of its ledger. */
  readonly largest: number;
}

/** `--fast`, a part of `npm run check`: two sizes, so that the whole takes a minute or two. */
const IS_FAST = process.argv.includes('--fast');
const SIZES = IS_FAST ? [10_000, 40_000] : [25_000, 50_000, 100_000, 200_000];
/** CPU ms at the largest size; twice that in the fast part, which runs on any machine, busy or slow: there the slope is what counts. */
const SLOWEST = IS_FAST ? 2000 : 1000;
const LIMITS = { steepest: 1.3, largest: 15 };
// prettier-ignore
const SUITES: readonly Suite[] = [
  // `--full`: up to a megabyte.
  { style: 'text', cases: IS_FAST ? QUICK_TEXT_CASES : TEXT_CASES, sizes: process.argv.includes('--full') ? [...SIZES, 500_000, 1_000_000] : SIZES, slowest: process.argv.includes('--full') ? 5000 : SLOWEST, ...LIMITS },
  { style: 'html', cases: HTML_CASES, sizes: IS_FAST ? [20_000, 80_000] : SIZES, slowest: SLOWEST, ...LIMITS },
  { style: 'parts', cases: PART_CASES, sizes: IS_FAST ? [8192, 65_536] : [32_768, 262_144], slowest: SLOWEST, steepest: 1.5, largest: Infinity },
];
const NAMES = { text: 'normalizeText', html: 'normalizeHtml', parts: 'single functions' } as const;

/** One size of a case. */
interface Point {
  readonly size: number;
  readonly time: number;
  readonly heap: number;
  readonly rest: number;
}

/** How often a case that fails is measured again: the machine may have been busy, or the code not yet compiled. */
const TRIES = 2;
/** Below this many CPU ms a slope says how busy the machine is. */
const TOO_SHORT = 40;
/** CPU ms allowed to an extreme; they are up to ten times as large as what the suites end with. */
const SLOWEST_EXTREME = 5000;
/** A measurement that takes longer (ms) ends its thread, and its case has failed. */
const TOO_LONG = 120_000;

const args = readArgs();
const runs = Math.min(args.runs, 3);
let worker = start();
let failed = 0;
for (const suite of SUITES.filter(({ style }) => isWanted(style))) failed += await run(suite);
if (isWanted('extremes') && !IS_FAST) failed += await runExtremes();
await worker.terminate();
console.log(failed === 0 ? 'all grow in line' : `${failed} too steep, too slow or too large`);
process.exitCode = failed === 0 ? 0 : 1;

function isWanted(style: string): boolean {
  return !process.argv.some((arg) => arg.startsWith('--style')) || args.styles.includes(style);
}

/** A thread of its own does the work, so that a case that hangs or runs out of memory fails and the next one goes on. */
function start(): Worker {
  return new Worker(new URL('./lib/growth-worker.js', import.meta.url), {
    workerData: { subject: args.subject === undefined ? undefined : resolve(args.subject) },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}

/** One measurement, `null` if its thread did not live through it. */
async function ask(question: Ask): Promise<Told | null> {
  const asked = worker;
  const told = await new Promise<Told | null>((settle) => {
    const end = (answer: Told | null): void => {
      clearTimeout(timer);
      asked.off('message', end);
      asked.off('error', fail);
      settle(answer);
    };
    const fail = (error: unknown): void => {
      console.error(`${question.name}: ${String(error)}`);
      end(null);
    };
    const timer = setTimeout(end, TOO_LONG, null);
    asked.on('message', end);
    asked.on('error', fail);
    asked.postMessage(question);
  });
  if (told === null) {
    await asked.terminate();
    worker = start();
  }
  return told;
}

/** Measures and prints one suite; how many of its cases fail. */
async function run(suite: Suite): Promise<number> {
  const { style, cases, sizes } = suite;
  const rows: string[][] = [];
  let bad = 0;
  const wanted = cases.filter((one) => args.rule === null || one.name.includes(args.rule));
  for (const [at, { name }] of wanted.entries()) {
    // The code is compiled once, by the first cases; a case that fails is measured again.
    if (at < 3) await ask({ suite: style, name, size: sizes[0] ?? 0, runs, weigh: false, warmUp: true });
    let told = await measureAll(style, name, sizes);
    for (let again = 0; again < TRIES && judge(told, suite) !== ''; again += 1) told = fastest(told, await measureAll(style, name, sizes));
    const verdict = judge(told, suite);
    if (verdict !== '') bad += 1;
    rows.push([name, slopeOf(told).toFixed(2), (told.at(-1)?.heap ?? 0).toFixed(1), ...told.map(({ time }) => time.toFixed(1)), verdict]);
    if (args.full) console.error(rows.at(-1)?.join(' | '));
  }
  const failing = rows.filter((row) => row.at(-1) !== '');
  console.log(
    `CPU ms of ${NAMES[style]} over ${rows.length} sources (median of ${runs}); a slope of log time over log size above ${suite.steepest}, more than ${suite.slowest} ms at the largest size, or a result of more than ${suite.largest} times the bytes of its source beside 160 bytes for each entry of its ledger fails`,
  );
  console.log(
    table(
      ['source', 'slope', 'heap', ...sizes.map((size) => `${size / 1000}k`), 'text'],
      args.full || args.rule !== null ? rows : [...failing, ...slowestRows(rows.filter((row) => row.at(-1) === ''))],
    ),
  );
  return bad;
}

async function measureAll(suite: Ask['suite'], name: string, sizes: readonly number[]): Promise<readonly Point[]> {
  const told: Point[] = [];
  for (const size of sizes) {
    const found = await ask({ suite, name, size, runs, weigh: size === sizes.at(-1) && suite !== 'parts', warmUp: false });
    if (found === null) break;
    told.push({ size, time: found.ms, heap: found.heap, rest: found.rest });
  }
  return told;
}

/** The better of two measurements at each size: other programs only ever add to one. */
function fastest(some: readonly Point[], others: readonly Point[]): readonly Point[] {
  const [longer, shorter] = some.length > others.length ? [some, others] : [others, some];
  return longer.map((one, at) => ({
    size: one.size,
    time: Math.min(one.time, shorter[at]?.time ?? Infinity),
    heap: Math.min(one.heap, shorter[at]?.heap ?? Infinity),
    rest: Math.min(one.rest, shorter[at]?.rest ?? Infinity),
  }));
}

function slopeOf(told: readonly Point[]): number {
  return told.length < 2 ? Infinity : logSlope(told);
}

/** The ten rows that took longest at the largest size. */
function slowestRows(rows: readonly string[][]): string[][] {
  return [...rows].sort((a, b) => Number(b.at(-2)) - Number(a.at(-2))).slice(0, 10);
}

function judge(told: readonly Point[], { sizes, slowest, steepest, largest }: Suite): string {
  const last = told.at(-1);
  if (last === undefined || told.length < sizes.length) return 'DIED';
  if (slopeOf(told) > steepest && last.time > TOO_SHORT) return 'TOO STEEP';
  if (last.time > slowest) return 'TOO SLOW';
  return last.rest > largest ? 'TOO LARGE' : '';
}

async function runExtremes(): Promise<number> {
  const rows: string[][] = [];
  for (const { name, size } of EXTREMES) {
    const found = await ask({ suite: 'extremes', name, size, runs: 1, weigh: true, warmUp: false });
    rows.push([
      name,
      (found?.ms ?? 0).toFixed(0),
      (found?.heap ?? 0).toFixed(1),
      found === null ? 'DIED' : found.ms > SLOWEST_EXTREME ? 'TOO SLOW' : found.rest > LIMITS.largest ? 'TOO LARGE' : '',
    ]);
  }
  console.log(
    `Extremes, one run each: CPU ms (at most ${SLOWEST_EXTREME}), heap of the result per byte of the source (at most ${LIMITS.largest})`,
  );
  console.log(table(['source', 'ms', 'heap', 'text'], rows));
  return rows.filter((row) => row.at(-1) !== '').length;
}
