import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, 1217 of pages in other languages whose HTML says the headline, sha256 8037fdb1ae97a066.
 * Headline right, 5-fold by domain: innertext 0.797, lynx 0.786, gettext 0.764, post 0.385, innertext of other languages 0.805, lynx of other languages 0.759, gettext of other languages 0.749.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -453;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -58, -179] },
  { fact: 'cover', edges: [0.0354, 0.0609, 0.0972, 0.1224, 0.1667, 0.25, 0.3718, 0.4333], points: [-36, -21, -7, 19, 30, 78, 111, 124, 135] },
  { fact: 'words', edges: [3, 4, 5, 6, 16, 18, 19, 23], points: [-32, 9, 55, 77, 88, 26, -5, -53, -122] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [105, 77, 47, 24, -7] },
  { fact: 'ahead', edges: [-0.175, -0.0976, -0.0909, -0.027, -0.0112, 0.0833, 0.25, 0.4286], points: [-29, -8, 0, 9, 18, 45, 56, 74, 88] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [83, 68, 58, 41, 29, -12] },
  { fact: 'form', edges: [1], points: [17, -76] },
  { fact: 'digitShare', edges: [0.0127, 0.0159, 0.0455, 0.0556, 0.0882], points: [-9, 10, 24, 44, 56, 71] },
  { fact: 'byline', edges: [4, 7], points: [67, 19, -2] },
  { fact: 'trail', edges: [1], points: [-2, 57] },
  { fact: 'phrase', edges: [1], points: [4, -52] },
  { fact: 'likes', edges: [1, 2], points: [-4, 48, 51] },
  { fact: 'keptAbove', edges: [1, 2, 3], points: [13, -19, -29, -49] },
  { fact: 'above', edges: [-249, 28, 29, 44, 59], points: [20, 13, -18, -23, -34, -45] },
  { fact: 'trailing', edges: [1], points: [0, -43] },
  { fact: 'overlap', edges: [0.5, 0.6, 0.75, 0.8], points: [-20, -14, 23, 36, 39] },
  { fact: 'bodyAbove', edges: [19, 37.75, 48], points: [14, -3, -31, -35] },
  { fact: 'echo', edges: [2.25, 4.0833, 5.25, 5.5, 6.4], points: [-7, -3, 2, 7, 23, 32] },
  { fact: 'phrasesBelow', edges: [1], points: [-8, 27] },
  { fact: 'wordsBelow', edges: [13, 17, 68], points: [-2, 7, 25, 15] },
  { fact: 'capitalShare', edges: [0.2727, 0.5, 0.6667], points: [-19, -1, 11, 25] },
  { fact: 'untilProse', edges: [3, 4, 5, 7, 10], points: [22, 13, 4, -2, -4, -7] },
  { fact: 'functionShare', edges: [0.0909, 0.125, 0.2222], points: [-5, 5, 13, 18] },
  { fact: 'phrasesAbove', edges: [1], points: [-4, 14] },
  { fact: 'kept', edges: [1, 2], points: [-14, 11, -9] },
  { fact: 'shortAbove', edges: [2], points: [-12, 6] },
  { fact: 'rank', edges: [1, 6], points: [-10, 2, 0] },
  { fact: 'wordsAbove', edges: [4, 62], points: [2, -5, 9] },
  { fact: 'upperShare', edges: [0.0286, 0.1509, 0.1579, 0.2105], points: [-8, -5, -2, 9, 7] },
  { fact: 'ending', edges: [1], points: [0, -5] },
  { fact: 'comesAgain', edges: [1], points: [0, 2] },
  { fact: 'wordsBetween', edges: [42], points: [-1, 1] },
];
