import { describe, expect, it } from 'vitest';
import { titleFacts } from '../../src/fields/title-points.js';
import { titleScorecard } from '../../src/fields/title-scorecard.js';

describe('the facts of a headline', () => {
  const names = titleFacts.map(({ name }) => name);

  it('are each there once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(titleScorecard.map(({ fact }) => fact))('have what the scorecard asks for: %s', (fact) => {
    expect(names).toContain(fact);
  });
});
