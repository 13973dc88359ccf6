import { defineConfig } from 'vitest/config';

const report = process.env['CLEANCOPY_TEST_REPORT'];

/** Tests of the packed package as its users install it; they need `npm run build` first. */
export default defineConfig({
  test: {
    include: ['tests/consumers/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
