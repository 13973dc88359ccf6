import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5350 candidates of 793 article pages, sha256 483d93f6829b6f2a.
 * Headline right, 5-fold by domain: 0.908.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 92;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'line', edges: [1, 2, 9, 10], points: [78, -1, -45, -37, 5] },
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-78, 5, 17, 33, 23] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -74, -26, -1, 44, 57] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [16, -63, 15, 20, 12] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -57, 13, 1, 43] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-5, -53, -22, -11, -7, 55, 16, 15, -10, -9, 31] },
  { fact: 'aside', edges: [1], points: [25, -25] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [2, -13, 7, 11, -7] },
  { fact: 'titled', edges: [1], points: [-10, 10] },
];
