import fc from 'fast-check';
import { brokenLaws, changedAgain, type Style } from './laws.js';
import { hostileHtml, hostileText } from './pieces.js';

/** Runs of each property with everything else; `npm run soak` makes many more. */
export const RUNS = 10_000;

/** What came of a number of runs. */
export interface Checked {
  readonly runs: number;
  /** The smallest source found that breaks a promise, `null` if there is none. */
  readonly source: string | null;
  /** The promises it breaks, each as one sentence. */
  readonly broken: readonly string[];
}

/** Looks for a source that breaks one of the promises; the same seed looks at the same sources. */
export function checkPromises(style: Style, runs: number, seed: number): Checked {
  const sources = style === 'html' ? hostileHtml() : hostileText();
  const result = fc.check(fc.property(sources, (source) => brokenLaws(source, style).length === 0), { numRuns: runs, seed });
  const source = result.counterexample?.[0] ?? null;
  return { runs: result.numRuns, source, broken: source === null ? [] : brokenLaws(source, style) };
}

/** How many of a number of hostile texts change when what came of them is normalized once more. */
export function countChangedAgain(runs: number, seed: number): number {
  return fc.sample(hostileText(), { numRuns: runs, seed }).filter((source) => changedAgain(source).length > 0).length;
}
