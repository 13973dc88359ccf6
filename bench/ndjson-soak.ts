import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dumpOf, pageOf } from './lib/pages.js';
import { seeded } from './lib/random.js';

/**
 * `npx tsx bench/ndjson-soak.ts --megabytes 2000 --jobs 2`: a long stream through the built command, two lines of
 * three a page's HTML and one the text of a page. Every line must
 * be answered once and in order, and resident memory must not grow by more than 20 MB once each thread has had a tenth of the stream.
 * `--collect` collects garbage every second, which tells a leak from garbage that nobody has needed to collect yet.
 */
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '2000' },
    jobs: { type: 'string', default: '1' },
    collect: { type: 'boolean', default: false },
  },
});
const wanted = Number(values.megabytes) * 1e6;
const MOST_GROWTH_MB = 20;
/** Tenths of the way until each thread has had one: what it compiles and caches is there by then. */
const WARM_UP = Math.min(5, Number(values.jobs));

const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const collecting = values.collect ? ['--expose-gc', '--import', 'data:text/javascript,setInterval(gc, 1000).unref()'] : [];
const child = spawn(process.execPath, [...collecting, command, '--ndjson', '--no-now', '--no-removals', '--jobs', values.jobs], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const start = performance.now();
const random = seeded(1);
let sent = 0;
let bytes = 0;
let answered = 0;
let wrong = 0;
/** The most resident memory in MB in each tenth of the way, looked at whenever a line goes out. */
const resident: number[] = Array.from({ length: 10 }, () => 0);

function line(): string {
  const row = random.below(3) === 0 ? { text: dumpOf(random) } : { html: pageOf(random) };
  return `${JSON.stringify({ id: sent++, ...row })}\n`;
}

function look(): void {
  const now = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const tenth = Math.min(9, Math.floor((10 * bytes) / wanted));
  resident[tenth] = Math.max(resident[tenth] ?? 0, now);
}

function feed(): void {
  while (bytes < wanted) {
    const next = line();
    bytes += Buffer.byteLength(next);
    look();
    if (!child.stdin.write(next)) {
      child.stdin.once('drain', feed);
      return;
    }
  }
  child.stdin.end();
}

// The first characters of an answer say which it is.
let held = '';
child.stdout.setEncoding('latin1').on('data', (chunk: string) => {
  const lines = (held + chunk).split('\n');
  held = lines.pop() ?? '';
  for (const found of lines) {
    if (!found.startsWith(`{"id":${answered},"line":${answered + 1},"article":`)) wrong += 1;
    answered += 1;
  }
});
feed();
child.on('close', (status) => {
  const seconds = (performance.now() - start) / 1000;
  const warm = Math.max(...resident.slice(0, WARM_UP));
  const late = Math.max(...resident.slice(WARM_UP));
  const isFine = status === 0 && answered === sent && wrong === 0 && held === '' && late - warm <= MOST_GROWTH_MB;
  console.log(
    `${(bytes / 1e6).toFixed(0)} MB, ${sent} lines, --jobs ${values.jobs}${values.collect ? ' --collect' : ''}: ${answered} answered, ${wrong} wrong or out of order, status ${String(status)}, ${seconds.toFixed(0)} s; resident at most ${warm.toFixed(0)} MB while warming up, ${late.toFixed(0)} MB after that (${resident.map((most) => most.toFixed(0)).join(', ')})`,
  );
  console.log(isFine ? 'fine' : 'FAILED');
  process.exitCode = isFine ? 0 : 1;
});
