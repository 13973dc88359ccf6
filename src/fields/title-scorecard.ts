import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, 2020 of pages in other languages whose HTML says the headline, sha256 5b7aefea94f417d0.
 * Headline right, 5-fold by domain: innertext 0.815, lynx 0.796, gettext 0.781, post 0.390, titled 0.975, innertext of other languages 0.752, lynx of other languages 0.715, gettext of other languages 0.727.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -264;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'date', edges: [2, 3, 4, 5, 6, 7], points: [99, 77, 69, 61, 36, 12, -14] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [63, 50, 37, 18, -3, -16] },
  { fact: 'words', edges: [2, 3, 4, 5, 6, 8, 10, 13], points: [-36, -32, -10, 15, 35, 51, 62, 55, 23] },
  { fact: 'keptAbove', edges: [1, 2, 3, 5, 7], points: [13, -7, -28, -43, -52, -61] },
  { fact: 'partings', edges: [1, 2], points: [2, -32, -60] },
  { fact: 'byline', edges: [4, 6, 7], points: [54, 32, 16, -5] },
  { fact: 'digitShare', edges: [0.013, 0.0444, 0.0833, 0.1633], points: [-8, 17, 38, 54, 48] },
  { fact: 'cover', edges: [0.0063, 0.0144, 0.0713, 0.1429, 0.2033, 0.2727, 0.4324], points: [-29, -24, -16, -10, 2, 21, 32, 51] },
  { fact: 'dateAbove', edges: [2, 4], points: [46, 22, -2] },
  { fact: 'lead', edges: [0.2, 0.3333, 0.5, 0.6667, 0.7143], points: [-21, -12, -2, 12, 27, 44] },
  { fact: 'ahead', edges: [-0.2381, -0.1636, -0.1026, 0, 0.128, 0.2745, 0.4416], points: [-25, -17, -3, 6, 12, 17, 32, 43] },
  { fact: 'stepsAbove', edges: [1, 2], points: [-3, 28, 42] },
  { fact: 'trail', edges: [1], points: [-2, 41] },
  { fact: 'echo', edges: [0.5, 1.4, 2, 2.5, 5, 5.4, 7.4, 10], points: [-11, -17, -26, -17, -1, 6, 28, 36, 22] },
  { fact: 'form', edges: [1], points: [6, -33] },
  { fact: 'stays', edges: [0.011, 0.018, 0.029, 0.06, 0.148, 0.269, 0.438, 1], points: [-33, -20, -9, 2, 10, 18, 9, -4, -12] },
  { fact: 'likes', edges: [1, 2], points: [-4, 23, 32] },
  { fact: 'ending', edges: [1, 4], points: [1, -31, -5] },
  { fact: 'capitalShare', edges: [0.0909, 0.2857, 0.5, 0.6667, 0.75, 1], points: [-18, -10, -2, 5, 21, 29, 14] },
  { fact: 'longerBelow', edges: [-5, -1, 0, 1, 2, 3, 11, 24], points: [10, 1, -9, -15, -10, 5, 22, 29, 22] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-6, 15, 28] },
  { fact: 'untilProse', edges: [2, 3, 6, 8, 18, 26, 45], points: [27, 23, 13, 1, -11, -17, -12, -22] },
  { fact: 'colon', edges: [1], points: [-2, 26] },
  { fact: 'proseAbove', edges: [2.5, 12, 44, 142], points: [6, -1, -9, -18, -25] },
  { fact: 'trailing', edges: [1], points: [0, -25] },
  { fact: 'rank', edges: [2, 5, 11, 15, 20], points: [-4, 14, 24, 15, 3, -9] },
  { fact: 'above', edges: [-9, 1, 6, 9, 26, 31, 44, 62], points: [-13, -9, 5, 14, 24, 12, 3, -9, -15] },
  { fact: 'phrasesBelow', edges: [1], points: [-6, 23] },
  { fact: 'bodyAbove', edges: [29, 81, 336.7708], points: [5, -5, -16, -22] },
  { fact: 'wordsAbove', edges: [1, 3, 4, 5], points: [14, 7, 3, -9, -20] },
  { fact: 'index', edges: [11, 28, 39, 40], points: [-11, -19, -13, -2, 11] },
  { fact: 'functionShare', edges: [0.0833, 0.25, 0.3, 0.4286], points: [-6, 3, 13, 19, 6] },
  { fact: 'upperShare', edges: [0.0333, 0.082, 0.125, 0.1538, 0.1667, 0.2, 0.2143, 0.28], points: [-10, 3, -5, -2, 7, 16, 8, -1, -16] },
  { fact: 'kept', edges: [1, 2], points: [-15, 8, -1] },
  { fact: 'run', edges: [-8, 1, 2, 11, 28, 54, 62, 152], points: [-14, -5, 4, 14, 9, 2, -4, -13, -7] },
  { fact: 'overlap', edges: [0.5, 0.6, 0.75, 0.875], points: [-9, -5, 6, 12, 9] },
  { fact: 'name', edges: [0.1, 0.35, 0.7], points: [3, -3, -12, -3] },
  { fact: 'opening', edges: [1], points: [1, -12] },
  { fact: 'wordsBetween', edges: [6, 18, 27, 57, 136, 161], points: [-5, -11, -1, 5, 12, 4, -3] },
  { fact: 'wordsBelow', edges: [2, 3, 4, 6, 11, 18, 52], points: [4, 0, -5, 0, -8, -1, 6, -5] },
  { fact: 'shortAbove', edges: [1, 2, 5], points: [-3, -7, 0, 3] },
  { fact: 'repeats', edges: [2, 3, 4], points: [-1, 2, 7, -4] },
  { fact: 'phrase', edges: [1], points: [0, -5] },
];
