import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5299 candidates of 793 article pages, sha256 d0605c0fc82c39f3.
 * Headline right, 5-fold by domain: 0.913.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 104;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'line', edges: [1, 2, 9, 10], points: [72, 0, -44, -33, 6] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -70, -23, -1, 38, 56] },
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-70, 5, 16, 24, 25] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [19, -61, 12, 20, 11] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -54, 14, 2, 39] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-6, -53, -18, -9, -15, 54, 22, 4, -2, -7, 29] },
  { fact: 'aside', edges: [1], points: [25, -25] },
  { fact: 'titled', edges: [1], points: [-14, 14] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [3, -11, 2, 8, -3] },
];
