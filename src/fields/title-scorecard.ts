import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, 2020 of pages in other languages whose HTML says the headline, sha256 4ce7619a234f4f45.
 * Headline right, 5-fold by domain: innertext 0.811, lynx 0.798, gettext 0.780, post 0.389, titled 0.977, innertext of other languages 0.752, lynx of other languages 0.719, gettext of other languages 0.731.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -263;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'date', edges: [2, 3, 4, 5, 6, 7], points: [100, 78, 70, 62, 36, 12, -14] },
  { fact: 'keptAbove', edges: [1, 2, 3, 5, 7], points: [14, -7, -29, -43, -53, -63] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [63, 50, 37, 19, -3, -16] },
  { fact: 'partings', edges: [1, 2], points: [2, -33, -61] },
  { fact: 'words', edges: [2, 3, 4, 5, 6, 7, 13, 16], points: [-36, -32, -9, 16, 35, 48, 58, 37, 3] },
  { fact: 'byline', edges: [4, 6, 7], points: [55, 33, 16, -5] },
  { fact: 'digitShare', edges: [0.013, 0.0444, 0.0833, 0.1633], points: [-8, 18, 38, 53, 45] },
  { fact: 'cover', edges: [0.0063, 0.0144, 0.0713, 0.1429, 0.2033, 0.2727, 0.4324, 0.9161], points: [-28, -23, -16, -10, 1, 20, 31, 50, 44] },
  { fact: 'dateAbove', edges: [2, 3, 4], points: [48, 28, 15, -2] },
  { fact: 'lead', edges: [0.2, 0.3333, 0.5, 0.6667, 0.7143, 1], points: [-21, -12, -2, 12, 27, 42, 46] },
  { fact: 'stepsAbove', edges: [1, 2], points: [-3, 28, 42] },
  { fact: 'trail', edges: [1], points: [-2, 42] },
  { fact: 'ahead', edges: [-0.4878, -0.2381, -0.1636, -0.1026, 0, 0.2745, 0.4416], points: [-20, -25, -17, -3, 6, 12, 30, 41] },
  { fact: 'echo', edges: [0.5, 2.5, 4.25, 5.4, 6, 7.4, 10], points: [-12, -18, -3, 5, 22, 30, 37, 24] },
  { fact: 'form', edges: [1], points: [6, -33] },
  { fact: 'likes', edges: [1, 2], points: [-4, 23, 32] },
  { fact: 'stays', edges: [0.011, 0.018, 0.029, 0.06, 0.148, 0.269, 0.438, 1], points: [-31, -20, -10, 1, 10, 18, 9, -4, -12] },
  { fact: 'ending', edges: [1, 4], points: [1, -30, -5] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-7, 16, 29] },
  { fact: 'capitalShare', edges: [0.0909, 0.2857, 0.5, 0.6667, 0.75, 1], points: [-18, -10, -1, 5, 20, 29, 14] },
  { fact: 'untilProse', edges: [2, 3, 5, 6, 8, 18, 26, 45], points: [28, 24, 15, 9, 0, -11, -17, -13, -23] },
  { fact: 'colon', edges: [1], points: [-2, 26] },
  { fact: 'trailing', edges: [1], points: [0, -26] },
  { fact: 'proseAbove', edges: [2.5, 12, 44, 142], points: [7, 0, -10, -20, -25] },
  { fact: 'rank', edges: [2, 5, 11, 15, 20], points: [4, 17, 24, 15, 3, -9] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 24] },
  { fact: 'bodyAbove', edges: [29, 81, 336.7708], points: [6, -5, -18, -24] },
  { fact: 'above', edges: [-65, -9, 1, 6, 9, 26, 31, 44], points: [-8, -16, -10, 4, 13, 23, 11, 2, -11] },
  { fact: 'longerBelow', edges: [-14, -5, -1, 0, 1, 2, 3, 45], points: [-7, 16, 2, -8, -14, -10, 5, 22, 13] },
  { fact: 'wordsAbove', edges: [1, 3, 4, 5], points: [14, 7, 3, -9, -20] },
  { fact: 'index', edges: [11, 28, 39, 40], points: [-11, -20, -13, -2, 11] },
  { fact: 'functionShare', edges: [0.0833, 0.25, 0.3, 0.4286], points: [-6, 3, 13, 19, 4] },
  { fact: 'upperShare', edges: [0.0333, 0.082, 0.125, 0.1538, 0.1667, 0.2, 0.2143, 0.28], points: [-9, 4, -5, -2, 6, 16, 8, -1, -16] },
  { fact: 'kept', edges: [1, 2], points: [-15, 8, -1] },
  { fact: 'run', edges: [-8, -2, 2, 11, 28, 54, 62, 152], points: [-11, -5, 3, 13, 9, 1, -5, -13, -6] },
  { fact: 'overlap', edges: [0.5, 0.6, 0.75, 0.875], points: [-9, -5, 7, 13, 9] },
  { fact: 'wordsBetween', edges: [6, 18, 27, 57, 136, 161], points: [-5, -12, -1, 4, 11, 4, -3] },
  { fact: 'name', edges: [0.1, 0.35, 0.7], points: [3, -3, -12, -3] },
  { fact: 'opening', edges: [1], points: [1, -11] },
  { fact: 'wordsBelow', edges: [2, 3, 4, 6, 11, 18, 52], points: [3, -1, -6, 0, -6, 2, 9, -2] },
  { fact: 'shortAbove', edges: [1, 2, 5], points: [-3, -7, 0, 3] },
  { fact: 'repeats', edges: [2, 3, 4], points: [-1, 2, 7, -4] },
  { fact: 'phrase', edges: [1], points: [0, -5] },
];
