import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5398 candidates of 793 article pages, sha256 29b51da2176fbe98.
 * Headline right, 5-fold by domain: 0.917.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 109;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'line', edges: [1, 2, 9, 10], points: [75, -10, -27, -43, 5] },
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-71, 5, 19, 27, 20] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -69, -24, -2, 42, 53] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [15, -62, 15, 17, 15] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -55, 10, 4, 41] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-5, -51, -21, -7, -10, 49, 17, 13, -5, -8, 28] },
  { fact: 'aside', edges: [1], points: [21, -21] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-1, -15, 7, 15, -6] },
  { fact: 'titled', edges: [1], points: [-14, 14] },
];
