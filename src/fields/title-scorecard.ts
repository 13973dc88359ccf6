import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 be17e8be6af6a852.
 * Headline right, 5-fold by domain: innertext 0.795, lynx 0.783, gettext 0.764, post 0.384.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -416;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [3, -75, -156] },
  { fact: 'cover', edges: [0.0857, 0.0909, 0.1579, 0.1844, 0.25, 0.373, 0.4348], points: [-31, -17, -9, 35, 61, 96, 111, 114] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [93, 90, 55, 26, -6] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [88, 76, 55, 39, 28, -12] },
  { fact: 'ahead', edges: [-0.1739, -0.0952, -0.0323, -0.0091, 0.1481, 0.25, 0.4286], points: [-30, 6, 15, 23, 50, 61, 66, 86] },
  { fact: 'digitShare', edges: [0.0128, 0.0455, 0.0556, 0.087, 0.0909], points: [-10, 16, 38, 44, 63, 83] },
  { fact: 'words', edges: [3, 4, 5, 7, 13, 16, 18, 23], points: [-35, 8, 45, 76, 81, 63, 27, -40, -82] },
  { fact: 'form', edges: [1], points: [15, -76] },
  { fact: 'byline', edges: [2, 4, 7], points: [67, 54, 20, -2] },
  { fact: 'trailing', edges: [1], points: [0, -64] },
  { fact: 'likes', edges: [1], points: [-4, 47] },
  { fact: 'keptAbove', edges: [1, 2], points: [17, -42, -47] },
  { fact: 'phrase', edges: [1], points: [3, -39] },
  { fact: 'trail', edges: [1], points: [-1, 37] },
  { fact: 'echo', edges: [2.1667, 3.2, 4.5, 5.5, 6.6667], points: [-10, -8, -4, 8, 18, 31] },
  { fact: 'above', edges: [-2, 28, 40, 45], points: [1, 17, -14, -25, -29] },
  { fact: 'overlap', edges: [0.5833, 0.6667, 0.7857], points: [-19, 8, 20, 29] },
  { fact: 'capitalShare', edges: [0.2727, 0.5, 0.6667], points: [-24, -13, 14, 25] },
  { fact: 'functionShare', edges: [0.1, 0.125, 0.2353, 0.2941, 0.4286], points: [-8, 9, 20, 22, 24, 20] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 23] },
  { fact: 'bodyAbove', edges: [38, 43], points: [10, -13, -22] },
  { fact: 'untilProse', edges: [3, 4, 5], points: [19, 10, 5, -6] },
  { fact: 'wordsAbove', edges: [2, 4, 42, 62], points: [3, 1, -6, 4, 18] },
  { fact: 'phrasesAbove', edges: [1], points: [-5, 15] },
  { fact: 'wordsBelow', edges: [1, 14, 46], points: [-9, -1, 14, 11] },
  { fact: 'rank', edges: [1, 6, 7], points: [-11, 9, 4, -1] },
  { fact: 'ending', edges: [1], points: [1, -9] },
  { fact: 'upperShare', edges: [0.125, 0.15, 0.1538, 0.16], points: [-9, -3, 0, 3, 9] },
  { fact: 'shortAbove', edges: [2], points: [-8, 5] },
  { fact: 'kept', edges: [1, 2], points: [-7, 7, -7] },
  { fact: 'opening', edges: [3], points: [0, -7] },
];
