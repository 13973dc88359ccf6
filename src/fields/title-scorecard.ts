import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, 2020 of pages in other languages whose HTML says the headline, sha256 4d8d4402c857ba4c.
 * Headline right, 5-fold by domain: innertext 0.812, lynx 0.793, gettext 0.780, post 0.390, titled 0.974, innertext of other languages 0.752, lynx of other languages 0.719, gettext of other languages 0.729.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -270;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'date', edges: [2, 3, 4, 5, 6, 7], points: [102, 80, 72, 62, 36, 12, -14] },
  { fact: 'keptAbove', edges: [1, 2, 3, 5, 7], points: [14, -7, -29, -44, -54, -65] },
  { fact: 'rivals', edges: [2, 3, 4, 8, 9, 10], points: [64, 51, 38, 20, 12, -3, -17] },
  { fact: 'partings', edges: [1, 2], points: [2, -32, -60] },
  { fact: 'words', edges: [3, 4, 5, 6, 7, 13, 15, 19], points: [-35, -9, 16, 37, 50, 60, 41, 17, -9] },
  { fact: 'cover', edges: [0.014, 0.0976, 0.1412, 0.2026, 0.2743, 0.4364, 0.8143, 0.9121], points: [-28, -15, -8, 1, 21, 32, 49, 59, 47] },
  { fact: 'byline', edges: [4, 6, 7], points: [56, 33, 16, -5] },
  { fact: 'digitShare', edges: [0.0085, 0.0426, 0.08, 0.1607], points: [-8, 17, 37, 51, 45] },
  { fact: 'dateAbove', edges: [2, 3, 4], points: [49, 28, 15, -2] },
  { fact: 'lead', edges: [0.2, 0.3333, 0.5, 0.6667, 0.7143, 1], points: [-21, -12, -2, 12, 27, 42, 47] },
  { fact: 'stepsAbove', edges: [1, 2], points: [-3, 28, 43] },
  { fact: 'trail', edges: [1], points: [-2, 42] },
  { fact: 'ahead', edges: [-0.4821, -0.2353, -0.1629, -0.1022, 0, 0.2709, 0.4404], points: [-20, -27, -16, -2, 5, 12, 32, 41] },
  { fact: 'echo', edges: [0.7778, 1.3333, 2, 2.5, 4.2857, 5.4, 7.4, 10], points: [-12, -18, -27, -18, -2, 5, 28, 38, 24] },
  { fact: 'form', edges: [1], points: [6, -34] },
  { fact: 'likes', edges: [1, 2], points: [-4, 24, 32] },
  { fact: 'stays', edges: [0.011, 0.018, 0.029, 0.047, 0.148, 0.269, 0.438, 1], points: [-32, -20, -10, 0, 10, 18, 8, -4, -12] },
  { fact: 'ending', edges: [1, 4], points: [1, -31, -6] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-7, 16, 30] },
  { fact: 'capitalShare', edges: [0.0833, 0.2727, 0.5, 0.6667, 0.75, 1], points: [-18, -10, -1, 5, 20, 29, 14] },
  { fact: 'untilProse', edges: [2, 3, 6, 8, 9, 18, 26, 45], points: [29, 25, 14, 2, -6, -13, -18, -13, -24] },
  { fact: 'colon', edges: [1], points: [-2, 27] },
  { fact: 'trailing', edges: [1], points: [0, -26] },
  { fact: 'bodyAbove', edges: [27.25, 80, 400], points: [6, -5, -19, -25] },
  { fact: 'rank', edges: [2, 5, 11, 15, 20], points: [4, 17, 24, 16, 3, -9] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 24] },
  { fact: 'proseAbove', edges: [2.5, 11, 44, 142.6], points: [6, -2, -8, -19, -24] },
  { fact: 'above', edges: [-65, -10, 1, 6, 9, 25, 31, 45], points: [-9, -16, -10, 3, 13, 24, 12, 2, -11] },
  { fact: 'longerBelow', edges: [-13, -5, -1, 0, 1, 2, 3, 45], points: [-4, 16, 2, -8, -14, -10, 6, 23, 13] },
  { fact: 'index', edges: [7, 11, 28, 38.25, 40], points: [-9, -14, -20, -14, -2, 11] },
  { fact: 'wordsAbove', edges: [1, 3, 4, 5], points: [14, 7, 3, -9, -20] },
  { fact: 'functionShare', edges: [0.0833, 0.2353, 0.3, 0.4286], points: [-6, 2, 15, 19, 4] },
  { fact: 'upperShare', edges: [0.0333, 0.08, 0.125, 0.1538, 0.1667, 0.2, 0.2157, 0.28], points: [-9, 4, -5, -2, 6, 16, 8, -2, -16] },
  { fact: 'kept', edges: [1, 2], points: [-15, 8, -1] },
  { fact: 'run', edges: [-8, -2, 2, 11, 28, 54, 62, 152], points: [-12, -5, 3, 13, 9, 1, -6, -14, -7] },
  { fact: 'overlap', edges: [0.5, 0.6, 0.75, 0.875], points: [-9, -5, 7, 13, 9] },
  { fact: 'wordsBetween', edges: [6, 18, 36, 57, 136, 162], points: [-5, -12, 0, 6, 12, 3, -3] },
  { fact: 'name', edges: [0.1, 0.35, 0.7], points: [3, -4, -12, -3] },
  { fact: 'opening', edges: [1], points: [1, -12] },
  { fact: 'wordsBelow', edges: [2, 3, 4, 6, 11, 18, 52], points: [3, -1, -6, -1, -7, 2, 10, -1] },
  { fact: 'shortAbove', edges: [1, 2, 5], points: [-3, -7, 0, 3] },
  { fact: 'repeats', edges: [2, 3, 4], points: [-1, 2, 7, -4] },
  { fact: 'phrase', edges: [1], points: [0, -5] },
];
