import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5384 candidates of 793 article pages, sha256 1d3ed69d4f29259e.
 * Headline right, 5-fold by domain: 0.913.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 102;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-77, 4, 17, 33, 23] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [74, 4, -45, -38, 5] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -73, -27, -2, 46, 56] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [16, -61, 15, 19, 11] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -57, 10, 5, 43] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-5, -52, -23, -10, -9, 52, 17, 15, -8, -9, 32] },
  { fact: 'aside', edges: [1], points: [24, -24] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [3, -14, 5, 12, -6] },
  { fact: 'titled', edges: [1], points: [-13, 13] },
];
