import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AREAS, type Area } from './areas.js';
import { bundle, expand, root, type Mutant } from './bundle.js';
import type { Answer, Task } from './child.js';

/**
 * `npm run mutation -- --area url,escape`: changes the source of an area in every small way that Stryker knows and
 * says how many of the changes a test notices. `--mutate src/write/url.ts` takes some of its files alone.
 */
const { values } = parseArgs({
  options: { area: { type: 'string', default: AREAS.map(({ name }) => name).join(',') }, mutate: { type: 'string' } },
});
const folder = mkdtempSync(join(tmpdir(), 'cleancopy-mutation-'));
/** A mutant that takes this much longer than all tests without one, in milliseconds, is one that hangs: killed. */
const PATIENCE = 20_000;
let failed = 0;

for (const area of AREAS.filter(({ name }) => values.area.split(',').includes(name))) failed += (await run(area)) ? 0 : 1;
rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;

async function run(area: Area): Promise<boolean> {
  const started = performance.now();
  const { code, mutants } = await bundle(values.mutate?.split(',') ?? expand(area.mutate), expand(area.tests));
  const script = join(folder, `${area.name}.cjs`);
  writeFileSync(script, code);
  let child = start(script);
  const calm = await ask(child, { mutant: null, first: [], skip: [], hitLimit: 0 }, 600_000);
  const all = performance.now() - started;
  if (calm?.coverage == null) throw new Error(`No test of ${area.name} reaches what is mutated: ${JSON.stringify(calm)}`);
  const { coverage } = calm;
  for (const { name, why } of calm.failed) console.log(`Left out, since it fails without a mutant: ${name}: ${why}`);
  const skip = calm.failed.map(({ at }) => at);
  const reach = reachOf(coverage.perTest);
  let killed = 0;
  for (const mutant of mutants) {
    const { id, path } = mutant;
    const tests = reach.get(id);
    let word = 'Not reached';
    if (tests !== undefined || id in coverage.static) {
      const hits = (coverage.static[id] ?? 0) + (tests?.hits ?? 0);
      const answer = await ask(child, { mutant: id, first: tests?.at ?? [], skip, hitLimit: 1000 + 100 * hits }, PATIENCE + all);
      if (answer === null) child = start(script);
      word = answer === null || answer.failed.length > 0 ? 'Killed' : 'Survived';
    }
    if (word === 'Killed') killed++;
    else
      console.log(
        `${word} ${path}:${mutant.location.start.line + 1}:${mutant.location.start.column + 1} ${mutant.mutatorName}: ${textAt(mutant)} -> ${mutant.replacement.slice(0, 100)}`,
      );
  }
  child.kill();
  const percent = (100 * killed) / Math.max(1, mutants.length);
  console.log(
    `${area.name}: ${killed} of ${mutants.length} killed, ${percent.toFixed(1)}% (at least ${area.floor}%), ${calm.tests} tests, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  return percent >= area.floor;
}

/** Which tests reach a mutant, and how often in all. */
function reachOf(perTest: Readonly<Record<string, Readonly<Record<string, number>>>>): Map<string, { at: number[]; hits: number }> {
  const reach = new Map<string, { at: number[]; hits: number }>();
  for (const [at, mutants] of Object.entries(perTest)) {
    for (const [id, hits] of Object.entries(mutants)) {
      const known = reach.get(id) ?? { at: [], hits: 0 };
      known.at.push(Number(at));
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
  });
}

/** `null`: no answer in time, and the child is gone. */
function ask(child: ChildProcess, task: Task, milliseconds: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    const end = (answer: Answer | null): void => {
      clearTimeout(timer);
      child.off('message', end).off('exit', gone);
      resolve(answer);
    };
    const gone = (): void => end(null);
    child.on('message', end).on('exit', gone);
    child.send(task);
  });
}

function textAt({ path, location: { start, end } }: Mutant): string {
  const lines = readFileSync(root + path, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const text = lines.length === 1 ? (lines[0] ?? '').slice(start.column, end.column) : `${(lines[0] ?? '').slice(start.column)} …`;
  return text.slice(0, 100);
}
