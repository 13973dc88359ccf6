/**
 * `npm run check`: every check there is, one after the other, with the time that each took.
 * The last line is "N passed, N failed": every test counts as one, every step without tests as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names of npm scripts. What later steps need stands before them: they look at what `build` made. */
const steps = [
  'test',
  'typecheck',
  'lint',
  'build',
  'check:publint',
  'check:types',
  'check:unused',
  'check:size',
  'check:pack',
  'check:api',
  'check:regex',
  'check:reproducible',
  'check:growth-fast',
  'check:floors',
  'docs',
  'test:consumers',
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

function run(step: string, folder: string): Outcome {
  const path = join(folder, `${step.replace(':', '-')}.json`);
  const start = performance.now();
  console.log(`\n=== ${step} ===`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CLEANCOPY_TEST_REPORT: path },
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - start) / 1000;
  const report = readReport(path);
  if (report === null) return { step, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, seconds };
  // A run can also fail outside any test, as when a test file does not load.
  return { step, ...report, failed: status === 0 ? report.failed : Math.max(1, report.failed), seconds };
}

const folder = mkdtempSync(join(tmpdir(), 'cleancopy-check-'));
const outcomes = steps.map((step) => run(step, folder));
rmSync(folder, { recursive: true });

console.log('');
for (const { step, passed, failed, skipped, seconds } of outcomes) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${step.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const sum = (count: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
