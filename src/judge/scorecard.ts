import { columns } from './facts/columns.js';
import type { Surroundings } from './facts/surroundings.js';
import { basePoints, scorecard } from './scorecard-table.js';
import { pointsOf } from './scores.js';
import type { Survey } from './survey.js';

const byName = new Map(columns.map((column) => [column.name, column]));
const scores = scorecard.flatMap((score) => {
  const column = byName.get(score.fact);
  return column === undefined ? [] : [{ score, column }];
});

/** Points, in hundredths of natural log odds, that speak for each block being part of the article. */
export function scoreBlocks(survey: Survey, near: Surroundings): Float32Array {
  const size = survey.blocks.length;
  const out = new Float32Array(size).fill(basePoints);
  for (const { score, column } of scores) {
    for (let at = 0; at < size; at++) {
      out[at] = (out[at] as number) + pointsOf(score, column.of(survey, near, at));
    }
  }
  return out;
}

/** The three facts that speak most against a block, strongest first, in words. */
export function against(survey: Survey, near: Surroundings, at: number): string[] {
  return scores
    .map(({ score, column }) => {
      const value = column.of(survey, near, at);
      return { says: column.says(value), points: pointsOf(score, value) };
    })
    .filter(({ points }) => points < 0)
    .sort((a, b) => a.points - b.points)
    .slice(0, 3)
    .map(({ says }) => says);
}
