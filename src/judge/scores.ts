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
