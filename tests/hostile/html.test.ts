import { describe, expect, it } from 'vitest';
import { checkPromises, RUNS } from './check.js';

describe('any HTML', () => {
  it('keeps every promise', { timeout: 1_200_000 }, () => {
    expect(checkPromises('html', RUNS, 6)).toEqual({ runs: RUNS, source: null, broken: [], changed: 0 });
  });
});
