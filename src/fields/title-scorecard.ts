import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 41cefbcf3b37ea3c.
 * Headline right, 5-fold by domain: innertext 0.796, post 0.375, lynx 0.785, gettext 0.758.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -428;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -87, -134] },
  { fact: 'date', edges: [4, 5, 6, 7], points: [105, 101, 50, 21, -8] },
  { fact: 'words', edges: [3, 4, 5, 8, 13, 16, 19, 23], points: [-49, 18, 58, 97, 104, 86, 40, -29, -61] },
  { fact: 'cover', edges: [0.0244, 0.0537, 0.0952, 0.1111, 0.1185, 0.2, 0.2537, 0.4848], points: [-27, -21, -5, 5, 17, 58, 67, 88, 98] },
  { fact: 'form', edges: [1], points: [17, -88] },
  { fact: 'byline', edges: [2, 4, 7], points: [76, 64, 41, -2] },
  { fact: 'keptAbove', edges: [1, 2, 6, 7], points: [22, -44, -49, -64, -76] },
  { fact: 'digitShare', edges: [0.0132, 0.0455, 0.0714, 0.087, 0.1667, 0.2727], points: [-9, 21, 36, 45, 76, 66, 51] },
  { fact: 'ahead', edges: [-0.2593, -0.2302, -0.2051, -0.0041, 0, 0.0714, 0.1304, 0.3985], points: [-41, -34, -20, 12, 35, 45, 55, 60, 75] },
  { fact: 'above', edges: [-4, 1, 13, 16, 26, 28, 29], points: [-42, -40, 56, 54, 48, 30, 7, -17] },
  { fact: 'trail', edges: [1], points: [-2, 49] },
  { fact: 'overlap', edges: [0.25, 0.375, 0.5, 0.5833, 0.625, 0.6667, 0.75], points: [-27, -20, -6, 7, 25, 41, 46, 49] },
  { fact: 'likes', edges: [1], points: [-4, 47] },
  { fact: 'trailing', edges: [1], points: [0, -45] },
  { fact: 'untilProse', edges: [3, 4, 5, 6, 8, 10, 11], points: [40, 39, 25, 10, 3, -4, -10, -20] },
  { fact: 'echo', edges: [2.3333, 4.4, 4.7143, 5.4], points: [-8, 5, 11, 15, 33] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.6111], points: [-28, -23, 18, 31] },
  { fact: 'wordsBetween', edges: [9, 177, 199], points: [6, -2, -7, -24] },
  { fact: 'wordsBelow', edges: [14], points: [-2, 23] },
  { fact: 'upperShare', edges: [0.2917], points: [2, -21] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-6, 17, 21] },
  { fact: 'kept', edges: [1, 2], points: [-21, 11, 0] },
  { fact: 'bodyAbove', edges: [24.8, 36], points: [8, -3, -16] },
  { fact: 'phrasesBelow', edges: [1], points: [-4, 15] },
  { fact: 'wordsAbove', edges: [2, 4, 62], points: [3, 1, -6, 14] },
  { fact: 'shortAbove', edges: [2, 3], points: [-9, 2, 6] },
  { fact: 'rank', edges: [5], points: [7, 0] },
  { fact: 'repeats', edges: [4], points: [1, -6] },
  { fact: 'functionShare', edges: [0.125], points: [-2, 5] },
  { fact: 'comesAgain', edges: [1], points: [-1, 4] },
  { fact: 'ending', edges: [5], points: [0, 3] },
];
