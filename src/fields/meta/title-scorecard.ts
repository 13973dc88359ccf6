import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 5337 candidates of 793 article pages, sha256 64d28f8fea08fdd6.
 * Headline right, 5-fold by domain: 0.913.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = 106;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'same', edges: [0, 0.1, 0.25, 0.5], points: [-72, 4, 17, 27, 24] },
  { fact: 'line', edges: [1, 2, 9, 10], points: [71, -2, -40, -36, 6] },
  { fact: 'alike', edges: [0, 0.1, 0.25, 0.45, 0.7], points: [0, -69, -26, -1, 39, 57] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [19, -60, 10, 19, 12] },
  { fact: 'against', edges: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], points: [-6, -53, -18, -10, -15, 55, 21, 5, -2, -7, 29] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -53, 12, 3, 38] },
  { fact: 'aside', edges: [1], points: [25, -25] },
  { fact: 'titled', edges: [1], points: [-13, 13] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [3, -11, 3, 8, -3] },
];
