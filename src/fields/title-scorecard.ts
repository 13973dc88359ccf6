import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 d58a139fce239752.
 * Headline right, 5-fold by domain: innertext 0.774, post 0.381, gettext 0.737, lynx 0.756.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -307;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'echo', edges: [1.25, 2.3333, 2.6667, 3.4, 4.5, 5.2, 6.2, 7.8462], points: [-47, -29, 4, 24, 35, 58, 88, 104, 124] },
  { fact: 'partings', edges: [1, 2], points: [4, -60, -114] },
  { fact: 'words', edges: [3, 4, 5, 6, 8, 17, 18, 23], points: [-65, 6, 33, 64, 78, 95, 67, 8, -24] },
  { fact: 'date', edges: [2, 4, 5, 6, 7], points: [86, 81, 75, 51, 27, -8] },
  { fact: 'form', edges: [1], points: [10, -67] },
  { fact: 'ending', edges: [1, 5], points: [12, -60, -8] },
  { fact: 'digitShare', edges: [0.012, 0.0455, 0.0465, 0.0833, 0.2, 0.2727], points: [-9, 15, 22, 39, 58, 39, 33] },
  { fact: 'byline', edges: [2, 4], points: [56, 44, -1] },
  { fact: 'bodyAbove', edges: [21, 27, 34, 40.5, 66, 73, 239], points: [40, 36, 31, -6, -24, -27, -34, -53] },
  { fact: 'overlap', edges: [0.1667, 0.25, 0.3333, 0.375, 0.4375, 0.5455, 0.6, 0.7143], points: [-46, -39, -11, -4, 4, 12, 31, 36, 41] },
  { fact: 'upperShare', edges: [0.2105, 0.3333], points: [5, -9, -39] },
  { fact: 'likes', edges: [1, 2], points: [-3, 30, 36] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-8, 25, 35] },
  { fact: 'capitalShare', edges: [0.1, 0.2857, 0.4444, 0.5714, 0.625], points: [-25, -21, -5, 11, 28, 34] },
  { fact: 'run', edges: [-5, -4, -2, -1, 0, 4, 26], points: [-31, -25, -21, -10, -2, 17, 14, 0] },
  { fact: 'wordsBelow', edges: [1, 13, 48, 59], points: [-27, -2, 11, 8, 4] },
  { fact: 'above', edges: [1, 27], points: [-11, 24, -6] },
  { fact: 'phrasesBelow', edges: [1], points: [-6, 24] },
  { fact: 'rank', edges: [4, 10, 11, 13, 14], points: [22, 19, 14, 7, -1, -6] },
  { fact: 'untilProse', edges: [4, 5, 6, 10], points: [20, 8, -3, -7, -17] },
  { fact: 'wordsAbove', edges: [4, 5, 6], points: [13, -8, -15, -17] },
  { fact: 'phrase', edges: [1], points: [1, -9] },
  { fact: 'functionShare', edges: [0.1, 0.4571], points: [-3, 4, -1] },
];
