import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5287 candidates of 793 article pages, sha256 cfd7c1ee85d451d9.
 * Headline right, 5-fold by domain: 0.917.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 138;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-73, 5, 22, 26, 20] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -59, -22, -1, 36, 46] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-9, -35, -29, -16, -8, 45, 23, 9, -4, -11, 35] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [45, 2, -31, -25, 9] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [22, -41, 12, 13, -7] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -41, 12, 2, 26] },
  { fact: 'aside', edges: [1], points: [18, -18] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-6, -12, 7, 11, -1] },
  { fact: 'titled', edges: [1], points: [-9, 9] },
];
