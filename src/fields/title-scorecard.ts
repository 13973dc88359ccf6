import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 53abce746458c97d.
 * Headline right, 5-fold by domain: innertext 0.782, post 0.376, gettext 0.748, lynx 0.766.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -411;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -76, -132] },
  { fact: 'date', edges: [4, 5, 6, 7], points: [106, 96, 58, 29, -8] },
  { fact: 'words', edges: [3, 4, 5, 8, 13, 16, 18, 19], points: [-49, 23, 58, 91, 104, 86, 58, 23, -61] },
  { fact: 'cover', edges: [0.0233, 0.0741, 0.0926, 0.1154, 0.1923, 0.2435, 0.266, 0.4029], points: [-24, -20, -12, 11, 48, 56, 69, 77, 94] },
  { fact: 'byline', edges: [2, 4, 7], points: [80, 70, 29, -2] },
  { fact: 'form', edges: [1], points: [15, -75] },
  { fact: 'digitShare', edges: [0.0133, 0.0465, 0.0714, 0.087, 0.1667, 0.2727], points: [-9, 23, 37, 51, 74, 65, 50] },
  { fact: 'ahead', edges: [-0.2911, -0.2083, -0.0127, -0.0078, 0, 0.0714, 0.2174, 0.3947], points: [-36, -20, 8, 16, 31, 41, 51, 56, 73] },
  { fact: 'bodyAbove', edges: [33, 70.85, 239], points: [28, -47, -54, -57] },
  { fact: 'echo', edges: [2.6, 4.5, 5.5, 5.7778], points: [-12, 14, 18, 42, 47] },
  { fact: 'likes', edges: [1], points: [-4, 45] },
  { fact: 'keptAbove', edges: [1, 2, 3, 4, 8], points: [11, -3, -14, -24, -36, -42] },
  { fact: 'overlap', edges: [0.25, 0.4062, 0.5, 0.6, 0.75, 0.8], points: [-21, -19, -5, 2, 33, 37, 41] },
  { fact: 'trail', edges: [1], points: [-1, 39] },
  { fact: 'trailing', edges: [1], points: [0, -38] },
  { fact: 'untilProse', edges: [4, 5, 6, 8, 11], points: [37, 23, 7, 3, -3, -18] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.6667], points: [-28, -23, 14, 31] },
  { fact: 'kept', edges: [1], points: [-29, 12] },
  { fact: 'above', edges: [1, 24, 27, 29], points: [3, 20, 11, -17, -27] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-6, 18, 23] },
  { fact: 'phrasesBelow', edges: [1], points: [-5, 17] },
  { fact: 'wordsBelow', edges: [14, 17], points: [-2, 10, 17] },
  { fact: 'proseAbove', edges: [33, 49], points: [4, -4, -16] },
  { fact: 'run', edges: [-1, 5, 9, 13, 28, 31], points: [8, 15, 9, 7, 2, 0, -6] },
  { fact: 'upperShare', edges: [0.2, 0.3], points: [2, 0, -14] },
  { fact: 'functionShare', edges: [0.125, 0.2727, 0.4286], points: [-3, 8, 11, 0] },
  { fact: 'shortAbove', edges: [2, 3], points: [-11, 3, 7] },
  { fact: 'wordsAbove', edges: [4], points: [4, -9] },
  { fact: 'repeats', edges: [4], points: [0, -3] },
  { fact: 'wordsBetween', edges: [7, 24], points: [3, 1, -2] },
  { fact: 'ending', edges: [1], points: [0, -3] },
];
