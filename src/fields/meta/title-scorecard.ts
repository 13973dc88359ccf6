import type { Score } from '../../judge/scores.js';

/*
 * Fitted by bench/train/fit-headline.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 7108 candidates of 791 article pages, sha256 340d1b21cbdd68ce.
 * Headline right, 5-fold by domain: 0.895.
 */

/** Points every candidate starts with, in hundredths of natural log odds. */
export const headlineBase = -100;

/** Points by fact, the most telling fact first. */
export const headlineScorecard: readonly Score[] = [
  { fact: 'alike', edges: [0.2, 0.4, 0.5, 0.7, 0.8], points: [-106, -22, -4, 66, 24, 41] },
  { fact: 'suffixed', edges: [1], points: [84, -84] },
  { fact: 'line', edges: [1, 2, 9], points: [83, 20, -42, -62] },
  { fact: 'form', edges: [1, 2, 3, 4, 5, 6], points: [-10, 76, 24, 23, -29, -9, -75] },
  { fact: 'agree', edges: [1, 2, 3, 4], points: [-6, -59, 19, 38, 7] },
  { fact: 'slug', edges: [0, 0.3, 0.6, 0.9], points: [0, -58, 15, 5, 39] },
  { fact: 'og', edges: [1, 2, 3], points: [0, -41, 32, 9] },
  { fact: 'doc', edges: [1, 2, 3], points: [0, -39, 36, 3] },
  { fact: 'words', edges: [2, 3, 4, 16], points: [-20, -26, 14, 33, -2] },
  { fact: 'held', edges: [1, 2, 3], points: [-23, 33, 12, -22] },
  { fact: 'slugged', edges: [0, 0.3, 0.5, 0.7], points: [0, -28, 25, -11, 15] },
  { fact: 'site', edges: [1], points: [26, -26] },
  { fact: 'above', edges: [-20, -8, 0, 1, 4, 12, 30], points: [-10, -3, -19, 2, 3, 21, -5, 12] },
  { fact: 'titled', edges: [1], points: [-20, 20] },
  { fact: 'aside', edges: [1], points: [18, -18] },
  { fact: 'off', edges: [1, 2], points: [6, 11, -16] },
  { fact: 'ld', edges: [1, 2, 3], points: [0, -12, 14, -1] },
];
