/** CPU time and memory of the library beside its peers, each in a process of its own: npm run speed [-- --limit N --runs N --rule NAME] */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { readArgs } from './lib/args.js';
import { hasSet } from './lib/data.js';
import { PEERS } from './lib/peer-list.js';
import type { Measured } from './lib/speed-task.js';
import { table } from './lib/table.js';

const args = readArgs();
if (!hasSet(args.data, 'wcxb-dev')) console.log(`skipped: no data (wcxb-dev is not in ${args.data})`);
else await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  try {
    const library = join(folder, 'library.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: library,
      logLevel: 'error',
    });
    const names = ['cleancopy, HTML', 'cleancopy, text', ...PEERS.map(({ name }) => name)].filter(
      (name) => args.rule === null || name.includes(args.rule),
    );
    const rows = names.flatMap((name) => measure(name, library) ?? []);
    const pages = Math.max(...rows.map((row) => row.pages));
    console.log(
      `${pages} articles of wcxb-dev; CPU time, string in to result out, median of ${args.runs} rounds after two to warm up; Node ${process.version}`,
    );
    const cost = (name: string): number => rows.find((row) => row.name === name)?.ms ?? NaN;
    const [tree, readable] = [cost('htmlparser2 parseDocument'), cost('Readability + linkedom')];
    const figure = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(2));
    console.log(
      table(
        [
          '',
          'ms/page',
          'pages/s',
          'x parseDocument',
          'pages for one of Readability + linkedom',
          'first round ms/page',
          'peak heap / input',
        ],
        rows.map(({ name, ms, first, heap }) => [
          name,
          figure(ms),
          figure(1000 / ms),
          figure(ms / tree),
          figure(readable / ms),
          figure(first),
          figure(heap),
        ]),
      ),
    );
    console.log('peak heap: what is live at most while one of the ten longest pages is read, over the bytes of its source as a string');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One contender in a process of its own, so that nobody's garbage or compiled code is another's; `null` if it cannot be loaded. */
function measure(name: string, library: string): (Measured & { readonly name: string }) | null {
  const task = fileURLToPath(new URL('lib/speed-task.ts', import.meta.url));
  const options = [name, library, args.data, String(args.limit), String(args.runs)];
  try {
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--expose-gc', '--max-semi-space-size=16', task, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
    return { name, ...(JSON.parse(said.slice(said.lastIndexOf('\n{') + 1)) as Measured) };
  } catch {
    console.log(`${name}: skipped: it cannot be loaded, or it ended with an error`);
    return null;
  }
}
