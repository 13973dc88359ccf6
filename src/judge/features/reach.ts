import type { Surroundings } from '../facts/surroundings.js';
import { MISSING, percent, words, type Facts, type Feature, type Says } from './feature.js';

/* Features that look so many blocks up and down: most are differences of two running counts. */

/** A fact about what surrounds it, as it stands. */
export const near = (name: keyof Surroundings, says: Says): Feature => ({ name, of: (facts, at) => facts.near[name][at] as number, says });

/** Sum of a running count over the blocks from `from` up to `to`, both cut at the page's edges. */
export function between(before: Float32Array | Float64Array, from: number, to: number): number {
  const last = before.length - 1;
  return (before[Math.min(last, Math.max(0, to))] as number) - (before[Math.min(last, Math.max(0, from))] as number);
}

/** Share of the blocks within `reach` that a running count counts. */
export const density = (name: string, reach: number, before: (facts: Facts) => Float32Array, says: string): Feature => ({
  name,
  of: (facts, at) => {
    const sums = before(facts);
    const from = Math.max(0, at - reach);
    const to = Math.min(sums.length - 1, at + reach + 1);
    return between(sums, from, to) / (to - from);
  },
  says: (value) => `${percent(value)} of the blocks around ${says}`,
});

/** Words of prose in the blocks between two distances from it. */
export const proseSum = (name: string, from: number, to: number, says: string): Feature => ({
  name,
  of: ({ survey }, at) => between(survey.proseBefore, at + from, at + to),
  says: (value) => `${words(value)} of prose ${says}`,
});

/** Share of the long words within `reach` that the densest prose has too; missing where there are none. */
export const alike = (name: string, reach: number): Feature => ({
  name,
  of: ({ likeness: { longBefore, sharedBefore } }, at) => {
    const long = between(longBefore, at - reach, at + reach + 1);
    return long === 0 ? MISSING : between(sharedBefore, at - reach, at + reach + 1) / long;
  },
  says: (value) => `the blocks around share ${percent(value)} of their long words with the densest prose`,
});

/** How the words within `reach` sound, long blocks more than short ones. */
export const tone = (name: string, reach: number): Feature => ({
  name,
  of: ({ tone: { before, weightBefore } }, at) => {
    const weight = between(weightBefore, at - reach, at + reach + 1);
    return weight === 0 ? 0 : between(before, at - reach, at + reach + 1) / weight;
  },
  says: (value) => `the words around it are those of ${value < 0 ? 'what stands beside articles' : 'articles'}`,
});
