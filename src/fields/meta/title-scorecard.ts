import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5369 candidates of 793 article pages, sha256 16786cda31e5bac8.
 * Headline right, 5-fold by domain: 0.915.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 139;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-69, 6, 21, 23, 18] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -51, -17, -3, 30, 40] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [44, 8, -32, -31, 10] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-10, -32, -27, -14, -8, 43, 22, 9, -4, -11, 33] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -39, 12, 2, 25] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [19, -38, 12, 14, -7] },
  { fact: 'aside', edges: [1], points: [18, -18] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-8, -13, 8, 13, -1] },
  { fact: 'titled', edges: [1], points: [-9, 9] },
];
