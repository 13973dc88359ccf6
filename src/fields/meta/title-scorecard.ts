import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5402 candidates of 793 article pages, sha256 5073a53478c91525.
 * Headline right, 5-fold by domain: 0.910.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 96;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-78, 4, 17, 34, 23] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [76, 3, -46, -38, 5] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -75, -28, -2, 47, 58] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [17, -62, 15, 19, 11] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -58, 10, 5, 43] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-5, -53, -23, -11, -9, 53, 17, 15, -8, -9, 32] },
  { fact: 'aside', edges: [1], points: [25, -25] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [3, -14, 5, 13, -6] },
  { fact: 'titled', edges: [1], points: [-13, 13] },
];
