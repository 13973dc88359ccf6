/** The points of one fact: `points[i]` goes to values below `edges[i]`, the last to all others. */
export interface Score {
  readonly fact: string;
  readonly edges: readonly number[];
  /** In hundredths of natural log odds. */
  readonly points: readonly number[];
}

/** The points of a value. */
export function pointsOf({ edges, points }: Score, value: number): number {
  let at = 0;
  while (at < edges.length && value >= (edges[at] as number)) at++;
  return points[at] as number;
}

/** Points of facts that count as they are: so many for each one of a fact, in hundredths of natural log odds. */
export function sumOf<Fact extends string>(
  base: number,
  scorecard: readonly { readonly fact: Fact; readonly points: number }[],
  facts: Readonly<Record<Fact, number>>,
): number {
  return scorecard.reduce((sum, { fact, points }) => sum + points * facts[fact], base);
}

/** How likely something is by points, in hundredths of natural log odds: 0 to 1, one half at 0. */
export function likelihoodOf(points: number): number {
  return 1 / (1 + Math.exp(-points / 100));
}
