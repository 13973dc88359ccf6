import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { harness, type Test } from './harness.js';

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
  /** Tests to run first, by place; then come all others. */
  readonly first: readonly number[];
  readonly skip: readonly number[];
  readonly hitLimit: number;
}

export interface Answer {
  /** The tests that fail: all of them without a mutant, else one at most. */
  readonly failed: readonly { readonly at: number; readonly name: string; readonly why: string }[];
  readonly tests: number;
  readonly coverage: Switch['mutantCoverage'] | null;
}

const require = createRequire(import.meta.url);
const path = process.argv[2] ?? '';
const load = new Script(`(function(require, module, exports){${readFileSync(path, 'utf8')}\n})`, { filename: path }).runInThisContext() as (
  from: (name: string) => unknown,
  module: object,
  exports: object,
) => void;

process.on('message', (task: Task) => {
  run(task).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ failed: [{ at: -1, name: 'loading', why: String(error) }], tests: 0, coverage: null }),
  );
});

/** All modules are made anew for each mutant, so that tables and patterns made once are made with it. */
async function run({ mutant, first, skip, hitLimit }: Task): Promise<Answer> {
  const state: Switch = { activeMutant: mutant, ...(mutant !== null && { hitCount: 0, hitLimit }) };
  (globalThis as { __stryker__?: Switch }).__stryker__ = state;
  const tests: Test[] = [];
  const { vitest, fastCheck } = harness(tests);
  const failed: { at: number; name: string; why: string }[] = [];
  const module = { exports: {} };
  load((name) => (name === 'vitest' ? vitest : name === 'fast-check' ? fastCheck : (require(name) as unknown)), module, module.exports);
  const skipped = new Set(skip);
  for (const at of new Set([...first, ...tests.keys()])) {
    const test = tests[at];
    if (test === undefined || skipped.has(at)) continue;
    state.currentTestId = String(at);
    const why = await reasonOf(test);
    if (why !== null) failed.push({ at, name: test.name, why });
    if (why !== null && mutant !== null) break;
  }
  return { failed, tests: tests.length, coverage: state.mutantCoverage ?? null };
}

async function reasonOf({ run: body, fails }: Test): Promise<string | null> {
  try {
    await body();
  } catch (error) {
    return fails ? null : String(error).slice(0, 200);
  }
  return fails ? 'It passes.' : null;
}
