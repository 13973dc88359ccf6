import { describe, expect, it } from 'vitest';
import { checkPromises, countChangedAgain, RUNS } from './check.js';

describe('any text', () => {
  it('keeps every promise', { timeout: 1_200_000 }, () => {
    expect(checkPromises('text', RUNS, 6)).toEqual({ runs: RUNS, source: null, broken: [] });
  });

  // Which lines are boilerplate depends on the page around them, and the result is another page: it holds of all but a few.
  it('is the same when normalized once more, but for one in two hundred', { timeout: 1_200_000 }, () => {
    expect(countChangedAgain(RUNS / 10, 6)).toBeLessThanOrEqual(RUNS / 10 / 200);
  });
});
