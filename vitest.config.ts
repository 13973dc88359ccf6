import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** `npm run check` counts tests by the report that it asks for here. */
const report = process.env['CLEANCOPY_TEST_REPORT'];

export default defineConfig({
  resolve: {
    // The names that users import; the longer one first, since an alias also matches below its name.
    alias: { 'cleancopy/schema': source('schema/index.ts'), cleancopy: source('index.ts') },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // They test the built package, not the source: `npm run test:consumers`.
    exclude: ['tests/consumers/**'],
    testTimeout: 120_000,
    // By default one processor is left idle, which on a machine of two doubles the time.
    maxWorkers: '100%',
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
