import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5306 candidates of 793 article pages, sha256 f01911757c576104.
 * Headline right, 5-fold by domain: 0.919.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 151;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-66, 4, 20, 24, 18] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -53, -20, 0, 32, 42] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-8, -33, -26, -14, -6, 43, 21, 8, -6, -11, 33] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [39, 6, -31, -22, 8] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [20, -37, 12, 11, -6] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -36, 11, 2, 23] },
  { fact: 'aside', edges: [1], points: [17, -17] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-2, -11, 5, 9, -2] },
  { fact: 'titled', edges: [1], points: [-8, 8] },
];
