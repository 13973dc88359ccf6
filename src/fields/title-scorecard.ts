import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 fb13a1ccd1a4b06e.
 * Headline right, 5-fold by domain: innertext 0.792, lynx 0.790, gettext 0.760, post 0.381.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -430;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -79, -162] },
  { fact: 'cover', edges: [0.0909, 0.1224, 0.1538, 0.1667, 0.1818, 0.25, 0.3738, 0.4348], points: [-31, -14, 4, 14, 55, 66, 95, 112, 117] },
  { fact: 'ahead', edges: [-0.1803, -0.1667, -0.0909, -0.019, -0.0133, 0.1481, 0.2523, 0.4286], points: [-33, -1, 7, 16, 24, 50, 61, 75, 97] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [95, 85, 47, 12, -6] },
  { fact: 'words', edges: [3, 4, 5, 7, 16, 17, 19, 23], points: [-37, 8, 50, 79, 85, 38, 1, -59, -93] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [85, 68, 57, 41, 29, -12] },
  { fact: 'form', edges: [1], points: [17, -85] },
  { fact: 'digitShare', edges: [0.0127, 0.0159, 0.0455, 0.0541, 0.0588, 0.0857, 0.0909], points: [-10, 1, 21, 33, 41, 50, 69, 83] },
  { fact: 'byline', edges: [2, 4, 7], points: [65, 60, 16, -2] },
  { fact: 'keptAbove', edges: [1, 2, 6], points: [18, -40, -50, -60] },
  { fact: 'trailing', edges: [1], points: [0, -57] },
  { fact: 'trail', edges: [1], points: [-2, 52] },
  { fact: 'likes', edges: [1], points: [-4, 46] },
  { fact: 'phrase', edges: [1], points: [3, -38] },
  { fact: 'echo', edges: [2, 4.4, 5.5, 6.6667], points: [-12, -7, 7, 26, 36] },
  { fact: 'above', edges: [1, 28, 29, 42, 46], points: [2, 19, -14, -19, -25, -30] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.6667, 0.8889], points: [-24, -10, 8, 26, 25] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 24] },
  { fact: 'overlap', edges: [0.5, 0.5556, 0.6667, 0.75, 0.8571], points: [-17, -14, 9, 20, 22, 24] },
  { fact: 'functionShare', edges: [0.1, 0.125, 0.2727, 0.4545], points: [-8, 13, 22, 24, 9] },
  { fact: 'untilProse', edges: [3, 4, 5, 9], points: [23, 13, 2, -2, -8] },
  { fact: 'bodyAbove', edges: [40, 57], points: [8, -4, -18] },
  { fact: 'wordsBelow', edges: [3, 13], points: [-1, -3, 17] },
  { fact: 'phrasesAbove', edges: [1], points: [-4, 12] },
  { fact: 'rank', edges: [1, 6, 7, 20], points: [-2, 11, 4, 2, -1] },
  { fact: 'upperShare', edges: [0.125, 0.1613, 0.2], points: [-9, 0, 9, 7] },
  { fact: 'shortAbove', edges: [2, 3], points: [-9, 4, 5] },
  { fact: 'wordsAbove', edges: [4, 15, 42], points: [3, -8, -5, -1] },
  { fact: 'kept', edges: [1, 2], points: [-6, 7, -8] },
  { fact: 'opening', edges: [3], points: [0, -7] },
  { fact: 'repeats', edges: [4], points: [1, -6] },
  { fact: 'ending', edges: [1], points: [0, -3] },
];
