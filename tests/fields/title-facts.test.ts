import { describe, expect, it } from 'vitest';
import { proseRange } from '../../src/fields/fields.js';
import { makeReadings } from '../../src/fields/readings.js';
import { titleCandidates } from '../../src/fields/title-candidates.js';
import { titleFacts } from '../../src/fields/title-points.js';
import { titleScorecard } from '../../src/fields/title-scorecard.js';
import { judge } from '../../src/judge/judge.js';
import { sceneOf } from '../../bench/train/block-pages.js';

const PROSE = [
  'The council voted on Tuesday to close the old bridge for eleven months, and traffic will be led over the ring road until the work is done.',
  'Residents said they had heard nothing of the plan before the meeting, which lasted until almost midnight and ended in a shouting match.',
  'The mayor said on Wednesday that she understood the anger, but that the bridge could not wait another winter for its repair.',
];

/** The facts of a line above the prose; `null` if it cannot be the headline. */
function factsOf(line: string, above: readonly string[], below: readonly string[] = []): Record<string, number> | null {
  const scene = sceneOf([...above, line, ...below, ...PROSE].join('\n\n'), 'innertext');
  const decisions = judge(scene, 'balanced', new Set());
  const { first } = proseRange(scene, decisions);
  const row = titleCandidates(scene, decisions, first, [], makeReadings({})).find(({ block }) => block.text === line);
  return row === undefined ? null : Object.fromEntries(titleFacts.map(({ name, of }) => [name, of(row)]));
}

describe('the facts of a headline', () => {
  const names = titleFacts.map(({ name }) => name);

  it('are each there once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(titleScorecard.map(({ fact }) => fact))('have what the scorecard asks for: %s', (fact) => {
    expect(names).toContain(fact);
  });

  // prettier-ignore
  it.each([
    ['lead', 'Council closes old bridge', [], 1],
    ['lead', 'Council closes old harbour', [], 2 / 3],
    ['lead', 'Nobody likes harbours', [], 0],
    ['colon', 'Closed: the old bridge', [], 1],
    ['colon', 'Closed at 10:30', [], 0],
    ['colon', 'Closed:', [], 0],
    ['dateAbove', 'Council closes old bridge', ['3 March 2024'], 1],
    ['dateAbove', 'Council closes old bridge', ['3 March 2024', 'By Jane Roe'], 2],
    ['dateAbove', 'Council closes old bridge', [], 7],
    ['stepsAbove', 'Council closes old bridge', ['News | Harbour | Bridges'], 2],
    ['stepsAbove', 'Council closes old bridge', ['News - Harbour', 'By Jane Roe'], 1],
    ['stepsAbove', 'Council closes old bridge', ['News | Harbour', 'By Jane Roe', '3 March 2024'], 0],
    ['longerBelow', 'Council closes old bridge', [], 23],
  ])('%s of %j below %j', (fact, line, above, expected) => {
    expect(factsOf(line, above)?.[fact]).toBeCloseTo(expected);
  });

  it('say how likely the judge thinks it is that a line stays', () => {
    expect(factsOf('The bridge that nobody wanted to see closed', ['Skip to content'])?.['stays']).toBeGreaterThan(0.2);
    expect(factsOf('Share this article', [])?.['stays'] ?? 0).toBeLessThan(0.2);
  });
});

describe('the lines that may be the headline', () => {
  it('stand up to a hundred blocks above the first paragraph', () => {
    const between = (count: number): string[] => Array.from({ length: count }, (_, at) => `Entry ${at + 1} of a list`);
    expect(factsOf('Council closes old bridge', [], between(90))).not.toBeNull();
    expect(factsOf('Council closes old bridge', [], between(110))).toBeNull();
  });
});
