import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 41b4255e3685da57.
 * Headline right, 5-fold by domain: innertext 0.790, lynx 0.781, gettext 0.758, post 0.379.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -427;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -80, -163] },
  { fact: 'cover', edges: [0.0909, 0.0968, 0.1667, 0.1818, 0.25, 0.375, 0.4348], points: [-30, -22, -5, 52, 65, 93, 105, 113] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [95, 80, 45, 22, -6] },
  { fact: 'words', edges: [3, 4, 5, 6, 16, 17, 19, 23], points: [-38, 10, 52, 76, 85, 37, 9, -57, -92] },
  { fact: 'ahead', edges: [-0.1778, -0.1667, -0.1553, -0.0909, -0.0133, 0.0864, 0.25, 0.4276], points: [-31, -12, -6, 2, 20, 47, 58, 73, 90] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [85, 67, 56, 40, 29, -12] },
  { fact: 'form', edges: [1], points: [16, -80] },
  { fact: 'digitShare', edges: [0.0127, 0.0159, 0.0455, 0.0556, 0.0909], points: [-10, 4, 18, 32, 54, 74] },
  { fact: 'byline', edges: [4, 7], points: [65, 16, -2] },
  { fact: 'trailing', edges: [1], points: [0, -55] },
  { fact: 'trail', edges: [1], points: [-2, 45] },
  { fact: 'likes', edges: [1], points: [-4, 43] },
  { fact: 'keptAbove', edges: [1, 3], points: [13, -38, -43] },
  { fact: 'echo', edges: [2.3333, 4.4, 5.5, 6.3333], points: [-16, 0, 6, 27, 42] },
  { fact: 'above', edges: [-253, 1, 28, 29, 42, 44], points: [5, -9, 25, -9, -14, -20, -30] },
  { fact: 'phrase', edges: [1], points: [2, -29] },
  { fact: 'phrasesBelow', edges: [1], points: [-8, 25] },
  { fact: 'overlap', edges: [0.5455, 0.6667, 0.75, 0.8571], points: [-17, 8, 19, 23, 24] },
  { fact: 'untilProse', edges: [3, 4, 5, 8], points: [24, 14, 5, -2, -8] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.625], points: [-22, -13, 9, 23] },
  { fact: 'functionShare', edges: [0.0952, 0.125, 0.1818, 0.4545], points: [-7, 11, 16, 20, 11] },
  { fact: 'wordsBelow', edges: [2, 14, 68], points: [0, -2, 18, 9] },
  { fact: 'phrasesAbove', edges: [1], points: [-5, 15] },
  { fact: 'kept', edges: [1, 2], points: [-5, 7, -14] },
  { fact: 'upperShare', edges: [0.1212, 0.1538, 0.1562, 0.1613, 0.2222], points: [-10, -3, 1, 7, 12, 6] },
  { fact: 'rank', edges: [1, 6, 8], points: [-3, 11, 6, -1] },
  { fact: 'bodyAbove', edges: [42], points: [4, -10] },
  { fact: 'shortAbove', edges: [2], points: [-9, 5] },
  { fact: 'wordsAbove', edges: [4, 42], points: [2, -5, 9] },
  { fact: 'opening', edges: [3], points: [0, -8] },
  { fact: 'repeats', edges: [4], points: [1, -6] },
  { fact: 'wordsBetween', edges: [76], points: [-2, 4] },
];
