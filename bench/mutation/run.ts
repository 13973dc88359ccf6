import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AREAS, type Area } from './areas.js';

/**
 * `npm run mutation -- --area url,escape`: changes the source of an area in every small way that Stryker knows and
 * says how many of the changes a test notices. One area at a time, since each has tests of its own.
 */
const { values } = parseArgs({ options: { area: { type: 'string', default: AREAS.map(({ name }) => name).join(',') }, mutate: { type: 'string' }, concurrency: { type: 'string', default: '1' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cleancopy-mutation-'));
let failed = 0;

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number; readonly column: number } };
}

for (const area of AREAS.filter(({ name }) => values.area.split(',').includes(name))) failed += run(area) ? 0 : 1;
rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;

function run(area: Area): boolean {
  const config = join(folder, `${area.name}.json`);
  const report = join(folder, `${area.name}-report.json`);
  writeFileSync(config, JSON.stringify({
    packageManager: 'npm',
    plugins: [join(root, 'bench/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutation/vitest.config.ts', related: false },
    mutate: values.mutate?.split(',') ?? area.mutate,
    ignorePatterns: ['bench/fuzz/.corpus', 'dist', 'docs/api', 'bench/.mutation'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    tempDirName: 'bench/.mutation',
    concurrency: Number(values.concurrency),
    coverageAnalysis: area.coverage ?? 'perTest',
    timeoutMS: 20_000,
    disableTypeChecks: false,
  }));
  const started = performance.now();
  const stryker = join(root, 'bench/node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, MUTATION_TESTS: area.tests.join(',') } });
  if (status !== 0) return false;
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: Record<string, { source: string; mutants: Mutant[] }> };
  const all = Object.entries(files).flatMap(([path, { source, mutants }]) => mutants.map((mutant) => ({ path, source, ...mutant })));
  const counted = all.filter((one) => one.status !== 'Ignored' && one.status !== 'CompileError' && one.status !== 'RuntimeError');
  const alive = counted.filter((one) => one.status === 'Survived' || one.status === 'NoCoverage');
  for (const { path, source, status: what, mutatorName, replacement, location } of alive) {
    console.log(`${what} ${path}:${location.start.line}:${location.start.column} ${mutatorName}: ${textAt(source, location)} -> ${(replacement ?? '').slice(0, 100)}`);
  }
  const percent = (100 * (counted.length - alive.length)) / Math.max(1, counted.length);
  console.log(`${area.name}: ${counted.length - alive.length} of ${counted.length} killed, ${percent.toFixed(1)}% (at least ${area.floor}%), ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return percent >= area.floor;
}

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const text = lines.length === 1 ? (lines[0] ?? '').slice(start.column - 1, end.column - 1) : `${(lines[0] ?? '').slice(start.column - 1)} …`;
  return text.slice(0, 100);
}
