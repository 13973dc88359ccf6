import { Worker } from 'node:worker_threads';

/** A test hangs if it takes so many times what it took without a mutant, and so many milliseconds of CPU on top. */
const TIMES = 4;
const MORE = 2000;
/** A test that waits for what never comes takes no CPU. Other programs may hold this one up, so it has so many times its milliseconds of CPU. */
const WALL = 20;
/** Without figures of a run without mutants. */
const FIRST = 600_000;

/** A thread looks on, since a loop without end answers nobody; it ends the whole process. */
const ONLOOKER = `
const { workerData: limits } = require('node:worker_threads');
setInterval(() => {
  const { user, system } = process.cpuUsage();
  limits[1] -= 50;
  if ((user + system) / 1000 > limits[0] || limits[1] < 0) process.kill(process.pid, 'SIGKILL');
}, 50);
`;

export interface Patience {
  /** Time begins for a step that took so many milliseconds of CPU; the function returned says what it took now. */
  readonly start: (calm: number | null) => () => number;
  readonly stop: () => void;
}

/** Ends this process once a step takes much longer than it should, by CPU time: a busy machine makes nothing hang. */
export function watch(): Patience {
  const limits = new Float64Array(new SharedArrayBuffer(16)).fill(Infinity);
  new Worker(ONLOOKER, { eval: true, workerData: limits, execArgv: [] }).unref();
  return {
    start: (calm) => {
      const limit = calm === null ? FIRST : TIMES * calm + MORE;
      const from = cpu();
      limits[0] = from + limit;
      limits[1] = WALL * limit;
      return () => cpu() - from;
    },
    stop: () => {
      limits.fill(Infinity);
    },
  };
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
