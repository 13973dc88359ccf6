import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5318 candidates of 793 article pages, sha256 88be4a6f7296aa28.
 * Headline right, 5-fold by domain: 0.912.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 102;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'line', edges: [1, 2, 9, 10], points: [75, -5, -41, -35, 6] },
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-72, 5, 16, 28, 24] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -70, -25, -3, 39, 58] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [20, -60, 11, 19, 11] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -55, 12, 4, 39] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-6, -53, -18, -10, -15, 55, 22, 5, -2, -7, 30] },
  { fact: 'aside', edges: [1], points: [25, -25] },
  { fact: 'titled', edges: [1], points: [-12, 12] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [3, -10, 3, 7, -3] },
];
