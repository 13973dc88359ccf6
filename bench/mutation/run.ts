import { fork, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AREAS, type Area } from './areas.js';
import { bundle, expand, type Mutant } from './bundle.js';
import type { Answer, Task } from './child.js';
import { folder, keyOf, openResults, type Result } from './results.js';
import { report } from './report.js';

/**
 * `npm run mutation -- --area url,escape`: changes the source of an area in every small way that Stryker knows and
 * says how many of the changes a test notices. What it has learnt is kept in bench/.mutation: stopped and started
 * again, it goes on where it was. `--file src/write/url.ts` takes some files of an area, `--minutes 10` stops then:
 * the figure of the whole area is there once each of its files has been looked at, in as many runs as it takes.
 */
const { values } = parseArgs({
  options: {
    area: { type: 'string', default: AREAS.map(({ name }) => name).join(',') },
    file: { type: 'string' },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const files = values.file?.split(',');
const end = performance.now() + Number(values.minutes) * 60_000;
/** Tests that killed the last mutants, which are asked first. */
const RECENT = 4;
/** A test that takes so many milliseconds is not asked about mutants that it does not reach, but for those of loading. */
const SLOW = 500;
let failed = 0;

for (const area of AREAS.filter(({ name }) => values.area.split(',').includes(name))) failed += (await run(area)) ? 0 : 1;
process.exitCode = failed === 0 ? 0 : 1;

async function run(area: Area): Promise<boolean> {
  const started = performance.now();
  const { code, mutants } = await bundle(expand(area.mutate), expand(area.tests));
  const results = openResults(area.name, code);
  const open = mutants.filter((mutant) => !results.known.has(keyOf(mutant)) && (files?.includes(mutant.path) ?? true));
  if (open.length > 0) await look(area, code, open, results);
  if (!results.isCurrent()) throw new Error('Files that tests read were changed while they ran: run it again, and change none.');
  return report(area, mutants, results.known, (performance.now() - started) / 1000);
}

async function look(area: Area, code: string, open: readonly Mutant[], { killers, add }: ReturnType<typeof openResults>): Promise<void> {
  const script = join(folder, `${area.name}.cjs`);
  writeFileSync(script, code);
  let child = start(script);
  const first = await ask(child, { mutant: null, order: null, calm: null, hitLimit: 0 });
  if (first?.coverage == null) throw new Error(`No test of ${area.name} reaches what is mutated: ${JSON.stringify(first)}`);
  const { coverage, calm, names } = first;
  for (const { name, why } of first.failed) console.log(`Left out, since it fails without a mutant: ${name}: ${why}`);
  const skip = new Set(first.failed.map(({ at }) => at));
  const quickFirst = [...names.keys()].filter((at) => !skip.has(at)).sort((a, b) => (calm.tests[a] ?? 0) - (calm.tests[b] ?? 0));
  const reach = reachOf(coverage.perTest);
  const isSlow = (at: number): boolean => (calm.tests[at] ?? 0) > SLOW;
  const recent: number[] = [];
  for (const mutant of open) {
    if (performance.now() > end) break;
    const { id } = mutant;
    const key = keyOf(mutant);
    const tests = reach.get(id);
    let result: Result = { word: 'Not reached', by: null };
    if (tests !== undefined || id in coverage.static) {
      // What one test notices it mostly notices in the lines beside it too.
      const killer = names.indexOf(killers.get(key) ?? '');
      const likely = [...(killer === -1 ? [] : [killer]), ...recent];
      const reached = quickFirst.filter((at) => tests?.at.has(at));
      const others = id in coverage.static ? quickFirst : quickFirst.filter((at) => !isSlow(at));
      const order = [...new Set([...likely, ...reached, ...others])];
      const hits = (coverage.static[id] ?? 0) + (tests?.hits ?? 0);
      const answer = await ask(child, { mutant: id, order, calm, hitLimit: 1000 + 100 * hits });
      if (answer === null) child = start(script);
      const by = answer?.failed[0] ?? null;
      result = { word: answer === null ? 'Hung' : by === null ? 'Survived' : 'Killed', by: by?.name ?? null };
      if (by !== null && by.at >= 0 && !isSlow(by.at)) recent.splice(0, RECENT, ...new Set([by.at, ...recent.slice(0, RECENT - 1)]));
    }
    add(key, result);
  }
  child.kill();
}

/** Which tests reach a mutant, and how often in all. */
function reachOf(perTest: Readonly<Record<string, Readonly<Record<string, number>>>>): Map<string, { at: Set<number>; hits: number }> {
  const reach = new Map<string, { at: Set<number>; hits: number }>();
  for (const [at, mutants] of Object.entries(perTest)) {
    for (const [id, hits] of Object.entries(mutants)) {
      const known = reach.get(id) ?? { at: new Set(), hits: 0 };
      known.at.add(Number(at));
      known.hits += hits;
      reach.set(id, known);
    }
  }
  return reach;
}

/** A mutant may fill memory without end: that ends the child the sooner. */
function start(script: string): ChildProcess {
  return fork(fileURLToPath(new URL('child.ts', import.meta.url)), [script], {
    execArgv: [...process.execArgv, '--max-old-space-size=1024'],
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
}

/** `null`: the child has ended itself, since it hung, or was ended for its memory. */
function ask(child: ChildProcess, task: Task): Promise<Answer | null> {
  return new Promise((resolve) => {
    const told = (answer: Answer | null): void => {
      child.off('message', told).off('exit', gone);
      resolve(answer);
    };
    const gone = (): void => told(null);
    child.on('message', told).on('exit', gone);
    child.send(task);
  });
}
