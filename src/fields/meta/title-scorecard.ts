import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 7211 candidates of 793 article pages, sha256 fdf6ed88a36aaa18.
 * Headline right, 5-fold by domain: 0.889.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = -161;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'alike', edges: [0.2, 0.4, 0.5, 0.7, 0.8], points: [-115, -24, -5, 79, 23, 42] },
  { fact: 'suffixed', edges: [1], points: [96, -96] },
  { fact: 'line', edges: [1, 2, 9], points: [84, 11, -35, -61] },
  { fact: 'form', edges: [1, 2, 3, 4, 5, 6], points: [-12, 82, 27, 26, -32, -7, -82] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [-9, -76, 21, 50, 14] },
  { fact: 'slug', edges: [0, 0.3, 0.6, 0.9], points: [0, -69, 17, 10, 43] },
  { fact: 'doc', edges: [1, 2, 3], points: [0, -46, 41, 5] },
  { fact: 'og', edges: [1, 2, 3], points: [0, -42, 33, 9] },
  { fact: 'above', edges: [-20, -8, 0, 1, 4, 12, 30], points: [-12, -15, -39, 13, 27, 36, -3, -6] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-23, -25, 14, 38, -5] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -33, 25, -11, 20] },
  { fact: 'held', edges: [1, 2, 3], points: [-24, 32, 14, -22] },
  { fact: 'aside', edges: [1], points: [31, -31] },
  { fact: 'site', edges: [1], points: [26, -26] },
  { fact: 'off', edges: [1, 2], points: [9, 13, -21] },
  { fact: 'titled', edges: [1], points: [-17, 17] },
  { fact: 'ld', edges: [1, 2, 3], points: [0, -10, 15, -5] },
];
