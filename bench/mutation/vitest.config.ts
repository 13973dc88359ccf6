import { mergeConfig } from 'vitest/config';
import config from '../../vitest.config.js';

/** The tests of one area, with properties cut short: each mutant runs them once. */
const tests = (process.env['MUTATION_TESTS'] ?? '').split(',');
const merged = mergeConfig(config, { test: { setupFiles: ['bench/mutation/setup.ts'] } });
export default {
  ...merged,
  test: { ...(merged['test'] as object), include: tests.filter((name) => !name.startsWith('!')), exclude: tests.filter((name) => name.startsWith('!')).map((name) => name.slice(1)) },
};
