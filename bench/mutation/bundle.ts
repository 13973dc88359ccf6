import { readFileSync, readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Instrumenter, type InstrumenterOptions } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A small change to the source; lines and columns count from 0. */
export interface Mutant {
  readonly id: string;
  readonly path: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const quiet = (): void => undefined;
const LOGGER = {
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
};

/** Files that patterns name, `*` for any letters. */
export function expand(patterns: readonly string[]): string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const name = new RegExp(
      `^${pattern
        .slice(dirname(pattern).length + 1)
        .replaceAll('.', '\\.')
        .replaceAll('*', '.*')}$`,
    );
    const files = readdirSync(root + dirname(pattern))
      .filter((file) => name.test(file))
      .map((file) => `${dirname(pattern)}/${file}`);
    if (files.length === 0) throw new Error(`No file is called ${pattern}: change bench/mutation/areas.ts.`);
    for (const file of files.sort()) found.add(file);
  }
  return [...found];
}

/** Tests with all that they import as one script, in which each mutant waits for its id to be called out. */
export async function bundle(mutate: readonly string[], tests: readonly string[]): Promise<{ code: string; mutants: Mutant[] }> {
  const files = mutate.map((path) => ({ name: root + path, mutate: true, content: readFileSync(root + path, 'utf8') }));
  const options: InstrumenterOptions = { plugins: null, excludedMutations: [], ignorers: [] };
  const instrumented = await new Instrumenter(LOGGER as never).instrument(files, options);
  const changed = new Map(instrumented.files.map(({ name, content }) => [name, content]));
  const { outputFiles } = await build({
    stdin: { contents: tests.map((path) => `import ${JSON.stringify(`./${path}`)};`).join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    ignoreAnnotations: true,
    alias: { 'cleancopy/schema': `${root}src/schema/index.ts`, cleancopy: `${root}src/index.ts` },
    plugins: [
      {
        name: 'mutants',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const text = changed.get(path) ?? readFileSync(path, 'utf8');
            return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
          });
        },
      },
    ],
  });
  const mutants = instrumented.mutants.map(({ id, fileName, mutatorName, replacement, location }) => ({
    id,
    path: relative(root, fileName),
    mutatorName,
    replacement,
    location,
  }));
  return { code: outputFiles[0]?.text ?? '', mutants };
}
