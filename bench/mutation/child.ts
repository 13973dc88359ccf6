import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { harness, type Test } from './harness.js';
import { watch } from './watch.js';

/** Stryker's switch: which mutant is on, and how often one has been reached. */
interface Switch {
  activeMutant?: string | null;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

export interface Task {
  /** `null`: no mutant is on. */
  readonly mutant: string | null;
  /** Tests by place, in the order in which they run; `null`: all of them, as they stand. */
  readonly order: readonly number[] | null;
  /** Milliseconds of CPU that loading and each test, by place, took without a mutant. */
  readonly calm: Calm | null;
  readonly hitLimit: number;
}

export interface Calm {
  readonly loading: number;
  readonly tests: readonly number[];
}

export interface Answer {
  /** The tests that fail: all of them without a mutant, else one at most. */
  readonly failed: readonly { readonly at: number; readonly name: string; readonly why: string }[];
  readonly names: readonly string[];
  readonly calm: Calm;
  readonly coverage: Switch['mutantCoverage'] | null;
}

const require = createRequire(import.meta.url);
const path = process.argv[2] ?? '';
const load = new Script(`(function(require, module, exports){${readFileSync(path, 'utf8')}\n})`, { filename: path }).runInThisContext() as (
  from: (name: string) => unknown,
  module: object,
  exports: object,
) => void;
const patience = watch();

process.on('message', (task: Task) => {
  run(task).then(
    (answer) => process.send?.(answer),
    (error: unknown) => {
      const failed = [{ at: -1, name: 'loading', why: String(error) }];
      process.send?.({ failed, names: [], calm: { loading: 0, tests: [] }, coverage: null } satisfies Answer);
    },
  );
});

/** All modules are made anew for each mutant, so that tables and patterns made once are made with it. */
async function run({ mutant, order, calm, hitLimit }: Task): Promise<Answer> {
  const state: Switch = { activeMutant: mutant, ...(mutant !== null && { hitCount: 0, hitLimit }) };
  (globalThis as { __stryker__?: Switch }).__stryker__ = state;
  const tests: Test[] = [];
  const { vitest, fastCheck } = harness(tests);
  const failed: { at: number; name: string; why: string }[] = [];
  const module = { exports: {} };
  let took = patience.start(calm?.loading ?? null);
  load((name) => (name === 'vitest' ? vitest : name === 'fast-check' ? fastCheck : (require(name) as unknown)), module, module.exports);
  const loading = took();
  const times = tests.map(() => 0);
  for (const at of order ?? tests.keys()) {
    const test = tests[at];
    // A table without one of its rows has fewer tests.
    if (test === undefined) continue;
    state.currentTestId = String(at);
    took = patience.start(calm?.tests[at] ?? null);
    const why = await reasonOf(test);
    times[at] = took();
    if (why !== null) failed.push({ at, name: test.name, why });
    if (why !== null && mutant !== null) break;
  }
  patience.stop();
  return {
    failed,
    names: mutant === null ? tests.map(({ name }) => name) : [],
    calm: { loading, tests: times },
    coverage: state.mutantCoverage ?? null,
  };
}

async function reasonOf({ run: body, fails }: Test): Promise<string | null> {
  try {
    await body();
  } catch (error) {
    return fails ? null : String(error).slice(0, 200);
  }
  return fails ? 'It passes.' : null;
}
