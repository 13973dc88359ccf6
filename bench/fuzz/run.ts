import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/**
 * `npx tsx bench/fuzz/run.ts --target text|html|ndjson|write --seconds 600`: jsfuzz, guided by coverage. Seeds are the
 * fixtures; what it finds new stays in bench/fuzz/.corpus, out of the tree: only an input that broke something is
 * kept, as a fixture.
 */
const { values } = parseArgs({ options: { target: { type: 'string', default: 'text' }, seconds: { type: 'string', default: '600' } } });
const { target } = values;
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(here, '.corpus', target);
mkdirSync(corpus, { recursive: true });

/** Fixtures that are of the target's kind, in the form that it reads; the fuzzer takes none above 4 KB well. */
function seeds(): string[] {
  const attacks = JSON.parse(readFileSync(join(root, 'fixtures/security/cases.json'), 'utf8')) as { kind: string; source: string }[];
  const wanted = attacks.filter(({ kind }) => target === 'ndjson' || target === 'write' || kind === target).map(({ source }) => source);
  return target === 'ndjson'
    ? wanted.map((text, id) => `${JSON.stringify({ id, text: text.slice(0, 120) })}\n{"html":"<p>a"}\n\n{`)
    : wanted;
}
if (readdirSync(corpus).length === 0) for (const [at, seed] of seeds().entries()) writeFileSync(join(corpus, `seed-${at}`), seed);

// One old-fashioned file: the instrumenter is older than the syntax of the source.
const bundle = join(here, '.corpus', 'target.cjs');
await build({
  entryPoints: [join(here, 'target.ts')],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'es2019',
  charset: 'utf8',
  outfile: bundle,
  logLevel: 'error',
});

const child = spawn(
  process.execPath,
  [
    join(root, 'bench/node_modules/jsfuzz/build/src/index.js'),
    relative(here, bundle),
    relative(here, corpus),
    '--versifier=false',
    '--timeout=120',
  ],
  {
    cwd: here,
    env: { ...process.env, FUZZ_TARGET: target },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  },
);
let last = '';
let crashed = false;
child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
  for (const line of chunk.split('\n')) {
    if (line.startsWith('#')) last = line;
    else if (line.trim() !== '') console.log(line);
    crashed ||= /crash was written|timeout reached|MEMORY OOM/.test(line);
  }
});
const start = performance.now();
const timer = setTimeout(end, Number(values.seconds) * 1000);
child.on('exit', end);

function end(): void {
  clearTimeout(timer);
  console.log(`${target}: ${last.trim()}, ${((performance.now() - start) / 1000).toFixed(0)} s, ${crashed ? 'CRASHED' : 'no crash'}`);
  // The fuzzer and its own child.
  if (child.pid !== undefined)
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      /* it has ended */
    }
  process.exit(crashed ? 1 : 0);
}
