import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, 1250 of pages in other languages whose HTML says the headline, sha256 c54a598acef58a5a.
 * Headline right, 5-fold by domain: innertext 0.803, lynx 0.789, gettext 0.770, post 0.385, innertext of other languages 0.745, lynx of other languages 0.717, gettext of other languages 0.717.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -425;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2, 3], points: [3, -49, -141, -152] },
  { fact: 'cover', edges: [0.0357, 0.05, 0.0968, 0.1667, 0.1818, 0.25, 0.3684, 0.4314], points: [-32, -15, -8, 11, 60, 72, 99, 110, 124] },
  { fact: 'words', edges: [3, 4, 5, 6, 13, 16, 19, 23], points: [-29, 6, 51, 73, 83, 70, 3, -56, -115] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [100, 78, 45, 21, -7] },
  { fact: 'ahead', edges: [-0.1765, -0.1667, -0.0909, -0.0222, -0.011, 0.0833, 0.25, 0.4286], points: [-30, -24, 0, 9, 17, 43, 55, 67, 86] },
  { fact: 'rivals', edges: [2, 3, 4, 6, 9, 10], points: [80, 67, 50, 42, 32, 21, -11] },
  { fact: 'form', edges: [1], points: [17, -77] },
  { fact: 'byline', edges: [4, 7], points: [68, 16, -2] },
  { fact: 'digitShare', edges: [0.0127, 0.0156, 0.0455, 0.0556, 0.0909], points: [-8, 12, 25, 34, 47, 65] },
  { fact: 'likes', edges: [1, 2], points: [-4, 45, 54] },
  { fact: 'trail', edges: [1], points: [-2, 49] },
  { fact: 'keptAbove', edges: [1, 2, 5], points: [11, -2, -35, -46] },
  { fact: 'above', edges: [1, 28, 29, 59], points: [6, 15, -9, -23, -45] },
  { fact: 'trailing', edges: [1], points: [0, -43] },
  { fact: 'overlap', edges: [0.1667, 0.5, 0.6, 0.6667, 0.75, 0.8], points: [-22, -14, -9, 23, 27, 35, 38] },
  { fact: 'bodyAbove', edges: [20, 26, 33, 39], points: [14, 7, 1, -18, -36] },
  { fact: 'echo', edges: [4.5, 5.25, 5.5, 6.4, 6.6667], points: [-5, -3, 3, 19, 26, 30] },
  { fact: 'untilProse', edges: [2, 3, 4, 5, 7, 19], points: [25, 22, 13, 9, 0, -5, -9] },
  { fact: 'phrasesBelow', edges: [1], points: [-6, 23] },
  { fact: 'wordsBelow', edges: [13, 17, 67], points: [-2, 4, 22, 18] },
  { fact: 'capitalShare', edges: [0.2564, 0.3333, 0.5, 0.6667], points: [-17, -4, 3, 11, 22] },
  { fact: 'functionShare', edges: [0.0952, 0.125, 0.2222, 0.4348], points: [-6, 11, 15, 18, 14] },
  { fact: 'phrasesAbove', edges: [1], points: [-5, 16] },
  { fact: 'kept', edges: [1, 2], points: [-10, 10, -13] },
  { fact: 'shortAbove', edges: [2, 3], points: [-11, 4, 5] },
  { fact: 'ending', edges: [1], points: [1, -10] },
  { fact: 'upperShare', edges: [0.125, 0.1538, 0.1556, 0.3846], points: [-7, -5, 0, 9, 5] },
  { fact: 'rank', edges: [1, 6, 10], points: [-5, 8, 2, -1] },
  { fact: 'phrase', edges: [1], points: [1, -8] },
  { fact: 'wordsAbove', edges: [4], points: [2, -5] },
  { fact: 'wordsBetween', edges: [36, 238], points: [-1, 1, -5] },
  { fact: 'comesAgain', edges: [1], points: [-1, 4] },
];
