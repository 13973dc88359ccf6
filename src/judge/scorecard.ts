import { columns } from './facts/columns.js';
import type { Surroundings } from './facts/surroundings.js';
import { basePoints, scorecard } from './scorecard-table.js';
import type { Survey } from './survey.js';

/** The points of one fact: `points[i]` goes to values below `edges[i]`, the last to all others. */
export interface Score {
  readonly fact: string;
  readonly edges: readonly number[];
  readonly points: readonly number[];
}

const byName = new Map(columns.map((column) => [column.name, column]));
const scores = scorecard.map((score) => ({ ...score, of: byName.get(score.fact)?.of ?? (() => 0) }));

/** Points, in hundredths of natural log odds, that speak for each block being part of the article. */
export function scoreBlocks(survey: Survey, near: Surroundings): Float32Array {
  const size = survey.blocks.length;
  const out = new Float32Array(size).fill(basePoints);
  for (const { of, edges, points } of scores) {
    for (let at = 0; at < size; at++) {
      out[at] = (out[at] as number) + (points[bucketOf(of(survey, near, at), edges)] as number);
    }
  }
  return out;
}

/** Index of the first edge above a value. */
export function bucketOf(value: number, edges: readonly number[]): number {
  let at = 0;
  while (at < edges.length && value >= (edges[at] as number)) at++;
  return at;
}

/** The strongest facts for or against one block, strongest first. */
export function strongest(survey: Survey, near: Surroundings, at: number, sign: 1 | -1): string[] {
  return scores
    .map(({ fact, of, edges, points }) => {
      const value = of(survey, near, at);
      return { fact, value, points: (points[bucketOf(value, edges)] as number) * sign };
    })
    .filter((entry) => entry.points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ fact, value }) => `${fact} ${Math.round(value * 100) / 100}`);
}
