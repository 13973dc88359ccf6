import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5408 candidates of 793 article pages, sha256 338a3152295cd1ad.
 * Headline right, 5-fold by domain: 0.913.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 87;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'line', edges: [1, 2, 9, 10], points: [86, -3, -50, -37, 4] },
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-84, 3, 19, 41, 21] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -84, -29, -1, 53, 62] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [17, -73, 17, 23, 17] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -63, 9, 4, 49] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-4, -54, -26, -9, -7, 55, 19, 17, -14, -9, 34] },
  { fact: 'aside', edges: [1], points: [27, -27] },
  { fact: 'titled', edges: [1], points: [-14, 14] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [2, -14, 6, 13, -7] },
];
