/**
 * `npm run check`: every check there is, with the time that each took. Checks that do not need each other run side by
 * side. The last line is "N passed, N failed": every test counts as one, every step without tests as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names of npm scripts: stages one after the other, in each a lane for a processor. */
const stages: readonly (readonly (readonly string[])[])[] = [
  [['test']],
  [
    // Growth is told by CPU time, of a size against another: a neighbour on the other processor slows both.
    ['typecheck', 'lint', 'check:format', 'check:growth-fast', 'docs'],
    [
      'build',
      'check:publint',
      'check:types',
      'check:unused',
      'check:size',
      'check:pack',
      'check:api',
      'check:reproducible',
      'check:regex',
      'test:consumers',
      'check:floors',
    ],
  ],
];

interface Outcome {
  readonly step: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** The figures of vitest's JSON report, `null` if the step wrote none. */
function readReport(path: string): { passed: number; failed: number; skipped: number } | null {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
    return {
      passed: report['numPassedTests'] ?? 0,
      failed: report['numFailedTests'] ?? 0,
      skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
    };
  } catch {
    return null;
  }
}

/** Runs a step; what it prints is shown as it comes where it runs alone, else once it has ended. */
async function run(step: string, folder: string, isAlone: boolean): Promise<Outcome> {
  const path = join(folder, `${step.replace(':', '-')}.json`);
  const start = performance.now();
  const title = `\n=== ${step} ===\n`;
  if (isAlone) process.stdout.write(title);
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    env: { ...process.env, CLEANCOPY_TEST_REPORT: path },
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('error', () => {
      resolve(null);
    });
  });
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(title), ...printed]));
  const seconds = (performance.now() - start) / 1000;
  const report = readReport(path);
  if (report === null) return { step, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, seconds };
  // A run can also fail outside any test, as when a test file does not load.
  return { step, ...report, failed: status === 0 ? report.failed : Math.max(1, report.failed), seconds };
}

async function runLane(steps: readonly string[], folder: string, isAlone: boolean): Promise<Outcome[]> {
  const done: Outcome[] = [];
  for (const step of steps) done.push(await run(step, folder, isAlone));
  return done;
}

const folder = mkdtempSync(join(tmpdir(), 'cleancopy-check-'));
const outcomes: Outcome[] = [];
for (const lanes of stages) outcomes.push(...(await Promise.all(lanes.map((steps) => runLane(steps, folder, lanes.length === 1)))).flat());
rmSync(folder, { recursive: true });

console.log('');
for (const { step, passed, failed, skipped, seconds } of outcomes) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${step.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const sum = (count: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
