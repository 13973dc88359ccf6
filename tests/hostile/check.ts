import fc from 'fast-check';
import { inspect, type Style } from './laws.js';
import { hostileHtml, hostileText } from './pieces.js';

/** Runs of each property with everything else; `npm run soak` makes many more. */
export const RUNS = 20_000;

/** What came of a number of runs. */
export interface Checked {
  readonly runs: number;
  /** The smallest source found that breaks a promise, `null` if there is none. */
  readonly source: string | null;
  /** The promises it breaks, each as one sentence. */
  readonly broken: readonly string[];
  /** How many of the sources change when the plain text of what came of them is normalized once more. */
  readonly changed: number;
}

/** Looks for a source that breaks one of the promises; the same seed looks at the same sources. */
export function checkPromises(style: Style, runs: number, seed: number): Checked {
  let changed = 0;
  const keepsAll = (source: string): boolean => {
    const seen = inspect(source, style);
    changed += seen.changed.length > 0 ? 1 : 0;
    return seen.broken.length === 0;
  };
  const result = fc.check(fc.property(style === 'html' ? hostileHtml() : hostileText(), keepsAll), { numRuns: runs, seed });
  const source = result.counterexample?.[0] ?? null;
  return { runs: result.numRuns, source, broken: source === null ? [] : inspect(source, style).broken, changed };
}
