import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** `npm run check` counts tests by the report that it asks for here. */
const report = process.env['CLEANCOPY_TEST_REPORT'];

/** Files that take a minute or more: one that is begun last would keep one processor busy while the others have nothing left. */
const LONG = ['hostile/text', 'hostile/html', 'cli/process', 'html/ledger', 'tests/ledger', 'tests/verdict'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: {
    // The names that users import; the longer one first, since an alias also matches below its name.
    alias: { 'cleancopy/schema': source('schema/index.ts'), cleancopy: source('index.ts') },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // They test the built package, not the source: `npm run test:consumers`.
    exclude: ['tests/consumers/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 120_000,
    // The library keeps nothing between two calls, so files may share the modules they load: a third of the time.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // By default one processor is left idle, which on a machine of two doubles the time.
    maxWorkers: '100%',
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
