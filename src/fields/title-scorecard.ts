import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 249724270ee229fb.
 * Headline right, 5-fold by domain: innertext 0.779, post 0.384, gettext 0.735, lynx 0.757.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -328;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'echo', edges: [1.3333, 2.3333, 3.3333, 3.6667, 4.6667, 5.5, 6, 6.5], points: [-44, -18, 33, 44, 52, 77, 97, 108, 128] },
  { fact: 'words', edges: [3, 4, 5, 6, 8, 14, 18, 23], points: [-52, 7, 53, 87, 98, 113, 98, 24, -17] },
  { fact: 'partings', edges: [1, 2], points: [3, -56, -95] },
  { fact: 'date', edges: [2, 4, 5, 6, 7], points: [89, 86, 80, 56, 31, -7] },
  { fact: 'form', edges: [1], points: [11, -60] },
  { fact: 'ending', edges: [1, 5], points: [8, -59, -7] },
  { fact: 'bodyAbove', edges: [23, 33, 69, 247], points: [29, 21, -35, -50, -57] },
  { fact: 'digitShare', edges: [0.0092, 0.0124, 0.0455, 0.0833, 0.1905], points: [-8, 6, 15, 39, 54, 49] },
  { fact: 'byline', edges: [2, 4, 6], points: [53, 48, 12, -1] },
  { fact: 'likes', edges: [1, 2], points: [-3, 28, 46] },
  { fact: 'upperShare', edges: [0.2, 0.2222, 0.3], points: [6, 0, -5, -41] },
  { fact: 'phrase', edges: [1], points: [3, -36] },
  { fact: 'overlap', edges: [0.1667, 0.25, 0.3, 0.5, 0.5312], points: [-31, -22, -4, 4, 11, 36] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-9, 23, 35] },
  { fact: 'capitalShare', edges: [0.2857, 0.4444, 0.5, 0.5714, 0.7143], points: [-25, -15, -5, 8, 30, 31] },
  { fact: 'untilProse', edges: [3, 4, 5, 6, 8, 10, 11, 19], points: [30, 28, 20, 7, 4, -1, -7, -14, -21] },
  { fact: 'rank', edges: [5, 7, 11, 13, 20], points: [24, 21, 16, 10, -1, -5] },
  { fact: 'run', edges: [-4, -1, 1, 5, 10, 13, 26, 28], points: [-23, -10, 17, 22, 20, 19, 14, 9, -7] },
  { fact: 'wordsAbove', edges: [4, 5, 6], points: [9, -11, -17, -20] },
  { fact: 'wordsBelow', edges: [1, 13, 15, 51], points: [-18, -1, 3, 13, -2] },
  { fact: 'phrasesBelow', edges: [1], points: [-5, 17] },
  { fact: 'above', edges: [1, 27, 28], points: [-11, 17, 11, -6] },
  { fact: 'opening', edges: [3], points: [1, -14] },
  { fact: 'functionShare', edges: [0.125, 0.6667], points: [0, 1, -8] },
  { fact: 'index', edges: [2], points: [3, 0] },
];
