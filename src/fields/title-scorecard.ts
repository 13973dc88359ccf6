import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 d7e1d61bd2d6fe1b.
 * Headline right, 5-fold by domain: innertext 0.792, lynx 0.783, gettext 0.758, post 0.377.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -418;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [3, -76, -162] },
  { fact: 'words', edges: [3, 4, 5, 6, 13, 16, 19, 23], points: [-36, 8, 47, 70, 82, 66, 15, -50, -104] },
  { fact: 'cover', edges: [0.0333, 0.087, 0.1176, 0.1607, 0.1891, 0.2048, 0.2615, 0.3798], points: [-31, -26, -6, 3, 38, 64, 73, 95, 102] },
  { fact: 'ahead', edges: [-0.3775, -0.175, -0.0952, -0.02, 0, 0.15, 0.2558, 0.4275], points: [-38, -29, 3, 19, 40, 55, 67, 81, 98] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [92, 84, 51, 21, -6] },
  { fact: 'form', edges: [1], points: [16, -80] },
  { fact: 'digitShare', edges: [0.0127, 0.0156, 0.0449, 0.0606, 0.0851, 0.0893], points: [-9, 7, 14, 36, 41, 53, 79] },
  { fact: 'rivals', edges: [2, 3, 4, 8, 10], points: [74, 65, 48, 41, 30, -11] },
  { fact: 'byline', edges: [2, 4, 7], points: [67, 63, 24, -2] },
  { fact: 'keptAbove', edges: [1, 2, 6], points: [17, -30, -35, -58] },
  { fact: 'trailing', edges: [1], points: [0, -56] },
  { fact: 'phrase', edges: [1], points: [3, -48] },
  { fact: 'trail', edges: [1], points: [-2, 45] },
  { fact: 'likes', edges: [1], points: [-4, 43] },
  { fact: 'bodyAbove', edges: [33, 36], points: [18, 6, -37] },
  { fact: 'overlap', edges: [0.375, 0.5714, 0.6667, 0.75], points: [-25, -21, 4, 21, 36] },
  { fact: 'above', edges: [28, 31, 40, 45], points: [13, -18, -24, -30, -35] },
  { fact: 'echo', edges: [4.6, 5.5, 6.5385, 7.5], points: [-7, 2, 15, 23, 30] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.625, 0.8889], points: [-23, -1, 17, 28, 23] },
  { fact: 'phrasesBelow', edges: [1], points: [-6, 22] },
  { fact: 'untilProse', edges: [3, 4, 5], points: [21, 17, 4, -7] },
  { fact: 'wordsBelow', edges: [1, 14], points: [-11, -2, 20] },
  { fact: 'functionShare', edges: [0.1, 0.125, 0.1667, 0.4286], points: [-7, 5, 16, 20, 11] },
  { fact: 'wordsAbove', edges: [2, 4, 43, 62], points: [4, 1, -7, 8, 19] },
  { fact: 'phrasesAbove', edges: [1], points: [-4, 13] },
  { fact: 'shortAbove', edges: [2, 3], points: [-10, 4, 6] },
  { fact: 'upperShare', edges: [0.125, 0.15, 0.16, 0.2222], points: [-9, 0, 3, 9, 6] },
  { fact: 'kept', edges: [1, 2], points: [-9, 8, -8] },
  { fact: 'rank', edges: [1, 8], points: [-8, 3, 0] },
  { fact: 'opening', edges: [3], points: [0, -7] },
  { fact: 'repeats', edges: [4], points: [0, -3] },
];
