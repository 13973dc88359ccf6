import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, 2020 of pages in other languages whose HTML says the headline, sha256 285325745dcccf9e.
 * Headline right, 5-fold by domain: innertext 0.811, lynx 0.798, gettext 0.781, post 0.390, titled 0.974, innertext of other languages 0.760, lynx of other languages 0.712, gettext of other languages 0.734.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -266;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'date', edges: [2, 3, 4, 5, 6, 7], points: [101, 80, 72, 62, 37, 12, -14] },
  { fact: 'keptAbove', edges: [1, 2, 3, 5, 7], points: [14, -8, -30, -45, -56, -68] },
  { fact: 'words', edges: [3, 4, 5, 6, 8, 13, 15, 19], points: [-36, -10, 16, 37, 53, 63, 44, 21, -3] },
  { fact: 'partings', edges: [1, 2], points: [2, -32, -60] },
  { fact: 'rivals', edges: [1, 2, 3, 4, 9, 10], points: [52, 58, 45, 33, 16, -2, -14] },
  { fact: 'lead', edges: [0.2, 0.3333, 0.5, 0.625, 0.8], points: [-24, -15, -4, 12, 35, 56] },
  { fact: 'byline', edges: [4, 6, 7], points: [55, 33, 16, -5] },
  { fact: 'cover', edges: [0.0061, 0.014, 0.0976, 0.1412, 0.2026, 0.2743, 0.4364, 0.6905], points: [-28, -22, -16, -8, 1, 21, 32, 47, 52] },
  { fact: 'dateAbove', edges: [2, 3, 6], points: [48, 28, 8, -2] },
  { fact: 'digitShare', edges: [0.0085, 0.0426, 0.08], points: [-7, 17, 36, 48] },
  { fact: 'stepsAbove', edges: [1, 2], points: [-3, 28, 43] },
  { fact: 'ahead', edges: [-0.4821, -0.2353, -0.1629, -0.1022, 0, 0.2709, 0.4404], points: [-20, -26, -16, -2, 5, 12, 31, 42] },
  { fact: 'trail', edges: [1], points: [-2, 42] },
  { fact: 'echo', edges: [0.4, 1.3333, 2, 2.5, 4.2857, 5.4, 7.4, 10], points: [-11, -16, -25, -17, -2, 4, 26, 35, 21] },
  { fact: 'form', edges: [1], points: [6, -33] },
  { fact: 'stays', edges: [0.011, 0.018, 0.029, 0.047, 0.148, 0.269, 0.438], points: [-32, -21, -11, -1, 9, 17, 7, -9] },
  { fact: 'likes', edges: [1, 2], points: [-4, 23, 31] },
  { fact: 'ending', edges: [1, 4], points: [1, -30, -5] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-7, 16, 29] },
  { fact: 'untilProse', edges: [3, 6, 8, 9, 18, 26, 45], points: [28, 15, 2, -6, -14, -19, -14, -24] },
  { fact: 'capitalShare', edges: [0.0833, 0.2727, 0.6667, 0.75, 1], points: [-18, -9, 2, 19, 28, 14] },
  { fact: 'bodyAbove', edges: [27.25, 80, 400], points: [7, -8, -22, -28] },
  { fact: 'trailing', edges: [1], points: [0, -27] },
  { fact: 'colon', edges: [1], points: [-2, 27] },
  { fact: 'proseAbove', edges: [2.5, 11, 44, 142.6], points: [7, -1, -9, -21, -26] },
  { fact: 'rank', edges: [2, 5, 11, 15, 20], points: [5, 17, 24, 16, 3, -9] },
  { fact: 'phrasesBelow', edges: [1], points: [-6, 23] },
  { fact: 'above', edges: [-65, -15, 1, 6, 9, 25, 31, 45], points: [-9, -16, -8, 5, 13, 22, 10, 0, -12] },
  { fact: 'longerBelow', edges: [-13, -5, -1, 0, 1, 2, 3, 45], points: [-4, 16, 3, -7, -14, -10, 5, 22, 12] },
  { fact: 'index', edges: [11, 28, 38.25, 40], points: [-11, -20, -13, -2, 11] },
  { fact: 'wordsAbove', edges: [1, 3, 4, 5], points: [14, 7, 3, -9, -20] },
  { fact: 'functionShare', edges: [0.0833, 0.2353, 0.3, 0.4286], points: [-6, 2, 14, 20, 5] },
  { fact: 'upperShare', edges: [0.0333, 0.08, 0.125, 0.1538, 0.1667, 0.2, 0.2157, 0.28], points: [-8, 5, -5, -2, 6, 15, 8, -2, -17] },
  { fact: 'kept', edges: [1, 2], points: [-15, 7, 1] },
  { fact: 'run', edges: [-8, -2, 2, 11, 28, 54, 62, 152], points: [-11, -4, 4, 14, 9, 1, -6, -14, -7] },
  { fact: 'overlap', edges: [0.5, 0.6, 0.75, 0.875], points: [-7, -4, 7, 13, 6] },
  { fact: 'opening', edges: [1], points: [1, -13] },
  { fact: 'name', edges: [0.1, 0.35, 0.75], points: [3, -5, -12, -3] },
  { fact: 'wordsBetween', edges: [6, 18, 27, 57, 136, 162], points: [-3, -11, -1, 4, 10, 1, -5] },
  { fact: 'wordsBelow', edges: [2, 3, 4, 6, 11, 18, 52], points: [2, -2, -6, 0, -5, 3, 10, 0] },
  { fact: 'shortAbove', edges: [1, 2, 5], points: [-3, -7, 0, 3] },
  { fact: 'repeats', edges: [2, 3, 4], points: [-1, 2, 7, -4] },
  { fact: 'phrase', edges: [1], points: [0, -5] },
];
