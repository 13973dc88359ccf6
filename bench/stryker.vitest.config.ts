import { mergeConfig } from 'vitest/config';
import config from '../vitest.config.js';

/** The tests of the mutated parts alone; the properties over generated input would take days. */
export default mergeConfig(config, {
  test: { include: ['tests/ledger.test.ts', 'tests/write/**/*.test.ts', 'tests/schema/**/*.test.ts', 'tests/fields/dates.test.ts', 'tests/fields/tables.test.ts', 'tests/rules/fixtures.test.ts'], exclude: ['tests/write/growth.test.ts'] },
});
