import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 99dc96beda463969.
 * Headline right, 5-fold by domain: innertext 0.792, lynx 0.780, gettext 0.760, post 0.384.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -420;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [3, -75, -158] },
  { fact: 'cover', edges: [0.0851, 0.1579, 0.1845, 0.25, 0.373, 0.4348], points: [-30, -13, 31, 65, 93, 107, 112] },
  { fact: 'date', edges: [5, 6, 7], points: [92, 56, 28, -6] },
  { fact: 'ahead', edges: [-0.1739, -0.0952, -0.0323, -0.0092, 0.1481, 0.252, 0.4286], points: [-31, 6, 15, 23, 50, 61, 70, 87] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [87, 75, 56, 40, 28, -12] },
  { fact: 'words', edges: [3, 4, 5, 7, 13, 16, 19, 23], points: [-37, 8, 47, 78, 85, 70, 23, -44, -75] },
  { fact: 'digitShare', edges: [0.0128, 0.0455, 0.0556, 0.087, 0.0909], points: [-10, 14, 37, 42, 58, 82] },
  { fact: 'form', edges: [1], points: [15, -78] },
  { fact: 'trailing', edges: [1], points: [0, -66] },
  { fact: 'byline', edges: [2, 4, 7], points: [65, 57, 17, -2] },
  { fact: 'likes', edges: [1, 2, 4], points: [-4, 49, 52, 46] },
  { fact: 'keptAbove', edges: [1, 2], points: [17, -44, -49] },
  { fact: 'phrase', edges: [1], points: [3, -47] },
  { fact: 'trail', edges: [1], points: [-1, 38] },
  { fact: 'echo', edges: [2.1667, 3.2, 4.5, 5.5, 6.4, 6.6667], points: [-10, -8, -5, 6, 17, 20, 31] },
  { fact: 'above', edges: [-2, 1, 28, 40, 45], points: [1, 15, 17, -14, -25, -30] },
  { fact: 'overlap', edges: [0.5, 0.5833, 0.6667, 0.75, 0.7857], points: [-20, -18, 9, 20, 25, 29] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 25] },
  { fact: 'wordsBelow', edges: [1, 14, 46], points: [-25, -1, 16, 13] },
  { fact: 'capitalShare', edges: [0.2727, 0.5, 0.6667], points: [-23, -13, 15, 24] },
  { fact: 'bodyAbove', edges: [38, 44], points: [11, -16, -23] },
  { fact: 'functionShare', edges: [0.1, 0.125, 0.25, 0.4286], points: [-7, 6, 17, 21, 13] },
  { fact: 'wordsAbove', edges: [2, 4, 42, 62], points: [4, 0, -6, 13, 20] },
  { fact: 'untilProse', edges: [3, 4, 5, 7], points: [19, 13, 5, -4, -6] },
  { fact: 'phrasesAbove', edges: [1], points: [-5, 15] },
  { fact: 'upperShare', edges: [0.125, 0.1538, 0.16], points: [-11, -2, 2, 10] },
  { fact: 'shortAbove', edges: [2, 3], points: [-9, 4, 5] },
  { fact: 'kept', edges: [1, 2], points: [-6, 7, -8] },
  { fact: 'rank', edges: [1, 6, 7], points: [-7, 7, 4, 0] },
  { fact: 'ending', edges: [1], points: [1, -7] },
  { fact: 'opening', edges: [3], points: [0, -7] },
  { fact: 'repeats', edges: [4], points: [0, -3] },
];
