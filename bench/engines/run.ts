import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { install, pack } from '../../tests/consumers/install.js';
import { filesBelow } from '../../tests/sources.js';

/**
 * `npx tsx bench/engines/run.ts DIR`: the packed package gives the same bytes on every engine that DIR has
 * installed (docs/reliability.md says how). Needs `npm run build`.
 */
const engines = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const attacks = JSON.parse(readFileSync(new URL('../../fixtures/security/cases.json', import.meta.url), 'utf8')) as {
  kind: string;
  source: string;
}[];
const sources = [
  ...filesBelow('fixtures/seed', '.txt').map(({ text }) => ({ kind: 'text', text })),
  ...filesBelow('fixtures/pages', '.txt').map(({ text }) => ({ kind: 'text', text })),
  ...['fixtures/html', 'fixtures/html-pages'].flatMap((folder) => filesBelow(folder, '.html')).map(({ text }) => ({ kind: 'html', text })),
  ...attacks.map(({ kind, source }) => ({ kind, text: source })),
];

const packed = pack();
const project = install(packed.folder, 'engines', [packed.tarball]);
writeFileSync(join(project, 'smoke.mjs'), readFileSync(join(here, 'smoke.mjs')));
writeFileSync(join(project, 'sources.json'), JSON.stringify(sources));
writeFileSync(
  join(project, 'main.mjs'),
  "import { readFileSync } from 'node:fs';\nimport { smoke } from './smoke.mjs';\nconsole.log(smoke(JSON.parse(readFileSync(new URL('./sources.json', import.meta.url), 'utf8'))));\n",
);
// One plain script with everything in it, for engines without modules on disk.
writeFileSync(
  join(project, 'web.mjs'),
  `import { smoke } from './smoke.mjs';\nglobalThis.told = smoke(${JSON.stringify(sources).replaceAll('<', '\\u003c')});\nif (globalThis.document) document.title = globalThis.told;\n`,
);
const web = {
  entryPoints: [join(project, 'web.mjs')],
  bundle: true,
  charset: 'utf8' as const,
  write: false as const,
  platform: 'browser' as const,
};
const scriptOf = async (format: 'esm' | 'iife'): Promise<string> =>
  (await build({ ...web, format })).outputFiles.map(({ text }) => text).join('');

const program = (name: string, path: string, ...args: string[]): readonly [string, () => string] => [
  name,
  () => execFileSync(path, [...args, 'main.mjs'], { cwd: project, encoding: 'utf8', timeout: 300_000 }),
];
const found = (path: string): string => join(engines, 'node_modules', path);

const runs: (readonly [name: string, run: () => string | Promise<string>, isThere: boolean])[] = [
  [...program(`Node ${process.version}`, process.execPath), true],
  ...['node20', 'node22', 'node24'].map(
    (name) => [...program(name, found(`${name}/bin/node`)), existsSync(found(`${name}/bin/node`))] as const,
  ),
  [...program('Bun', found('.bin/bun')), existsSync(found('.bin/bun'))],
  [...program('Deno', found('.bin/deno'), 'run', '--allow-all'), existsSync(found('.bin/deno'))],
  ['edge runtime', inEdge, existsSync(found('@edge-runtime/vm'))],
  ['Chromium', inChromium, existsSync('/usr/bin/chromium')],
];

async function inEdge(): Promise<string> {
  const { EdgeVM } = createRequire(pathToFileURL(join(engines, 'x.js')))('@edge-runtime/vm') as {
    EdgeVM: new () => { evaluate: (code: string) => unknown };
  };
  const vm = new EdgeVM();
  vm.evaluate(await scriptOf('iife'));
  return String(vm.evaluate('globalThis.told'));
}

/** A page with nothing but a `<script type="module">`. */
async function inChromium(): Promise<string> {
  const page = join(project, 'page.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><script type="module">${(await scriptOf('esm')).replaceAll('</script', '<\\/script')}</script>`,
  );
  const dom = execFileSync(
    '/usr/bin/chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=60000', '--dump-dom', pathToFileURL(page).href],
    { encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 300_000 },
  );
  // The script itself writes titles; the page's own stands behind it.
  return [...dom.matchAll(/<title>([^<]*)<\/title>/g)].at(-1)?.[1] ?? 'no title';
}

const told = new Map<string, string>();
for (const [name, run, isThere] of runs) {
  try {
    told.set(name, isThere ? (await run()).trim() : 'not installed here');
  } catch (error) {
    told.set(name, `FAILED: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`);
  }
  console.log(`${name.padEnd(16)} ${told.get(name) ?? ''}`);
}
rmSync(packed.folder, { recursive: true, force: true });
const answers = new Set([...told.values()].filter((answer) => answer !== 'not installed here'));
console.log(answers.size === 1 ? 'all the same' : 'ENGINES DIFFER');
process.exitCode = answers.size === 1 ? 0 : 1;
