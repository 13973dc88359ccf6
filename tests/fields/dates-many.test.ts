import { expect, it } from 'vitest';
import { findDates } from '../../src/fields/dates/find-dates.js';

// More than a call may have arguments. A file of its own: mutation testing need not ask it about every change.
it('very many dates are all found', () => {
  expect(findDates('May 3 '.repeat(150_000), { now: new Date('2026-03-20T12:00:00Z') })).toHaveLength(150_000);
});
