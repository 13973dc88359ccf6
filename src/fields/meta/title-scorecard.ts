import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5377 candidates of 793 article pages, sha256 b52f1f2937b2389a.
 * Headline right, 5-fold by domain: 0.913.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 125;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-77, 6, 24, 26, 20] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -58, -19, -2, 34, 45] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [50, 8, -35, -35, 12] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-12, -36, -30, -16, -10, 48, 25, 10, -5, -13, 37] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -44, 14, 2, 28] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [22, -42, 14, 16, -9] },
  { fact: 'aside', edges: [1], points: [20, -20] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-9, -15, 9, 15, 0] },
  { fact: 'titled', edges: [1], points: [-10, 10] },
];
