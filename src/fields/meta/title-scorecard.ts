import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5291 candidates of 793 article pages, sha256 0fcf353fc7153255.
 * Headline right, 5-fold by domain: 0.919.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 146;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-69, 5, 21, 24, 19] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -56, -21, -1, 34, 44] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-9, -34, -28, -15, -7, 44, 22, 8, -4, -11, 34] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [43, 4, -33, -22, 9] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [21, -39, 12, 12, -6] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -38, 12, 2, 25] },
  { fact: 'aside', edges: [1], points: [17, -17] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-5, -11, 7, 10, -1] },
  { fact: 'titled', edges: [1], points: [-8, 8] },
];
