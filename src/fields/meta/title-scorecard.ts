import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5397 candidates of 793 article pages, sha256 78d5c45e95ef79ea.
 * Headline right, 5-fold by domain: 0.909.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 100;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-75, 2, 18, 31, 24] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -71, -24, -1, 44, 53] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [66, 7, -40, -36, 3] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [15, -65, 15, 19, 15] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -58, 11, 2, 45] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-3, -49, -23, -8, -8, 51, 17, 14, -10, -9, 29] },
  { fact: 'aside', edges: [1], points: [25, -25] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [2, -15, 1, 16, -5] },
  { fact: 'titled', edges: [1], points: [-16, 16] },
];
