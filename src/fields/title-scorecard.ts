import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 3e51c31ac2bc346a.
 * Headline right, 5-fold by domain: innertext 0.800, lynx 0.781, gettext 0.762, post 0.385.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -436;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -88, -162] },
  { fact: 'cover', edges: [0.0345, 0.0909, 0.122, 0.1667, 0.1818, 0.25, 0.3711, 0.4323], points: [-33, -30, -12, -3, 44, 71, 100, 115, 124] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [97, 82, 43, 12, -6] },
  { fact: 'digitShare', edges: [0.0127, 0.0159, 0.0455, 0.0556, 0.087, 0.0909], points: [-11, 4, 18, 32, 49, 77, 92] },
  { fact: 'ahead', edges: [-0.1792, -0.0922, -0.0192, -0.0135, 0.1481, 0.25, 0.4286], points: [-31, 4, 13, 37, 48, 63, 71, 89] },
  { fact: 'words', edges: [3, 4, 5, 7, 13, 16, 19, 23], points: [-36, 8, 49, 76, 86, 65, 22, -64, -88] },
  { fact: 'rivals', edges: [2, 3, 4, 8, 10], points: [87, 71, 57, 41, 29, -12] },
  { fact: 'form', edges: [1], points: [15, -75] },
  { fact: 'byline', edges: [4, 7], points: [70, 14, -2] },
  { fact: 'keptAbove', edges: [1, 2, 6], points: [20, -38, -57, -62] },
  { fact: 'trailing', edges: [1], points: [0, -49] },
  { fact: 'likes', edges: [1], points: [-4, 47] },
  { fact: 'trail', edges: [1], points: [-2, 42] },
  { fact: 'wordsBelow', edges: [1, 3, 13, 17, 68], points: [-36, -1, -2, 7, 19, 10] },
  { fact: 'above', edges: [-2, 27, 29, 31, 46], points: [3, 22, 8, -18, -30, -35] },
  { fact: 'echo', edges: [2.6667, 4.5, 5.4, 5.5, 6.6667], points: [-11, -2, 2, 16, 27, 31] },
  { fact: 'phrase', edges: [1], points: [2, -31] },
  { fact: 'overlap', edges: [0.5714, 0.6667, 0.75, 0.8571], points: [-17, -4, 6, 25, 27] },
  { fact: 'bodyAbove', edges: [19, 38, 55, 65], points: [11, -2, -7, -20, -25] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 24] },
  { fact: 'functionShare', edges: [0.1, 0.125, 0.1818, 0.25, 0.2727, 0.4545], points: [-8, 7, 17, 20, 22, 24, 14] },
  { fact: 'untilProse', edges: [3, 4, 5], points: [23, 13, 1, -7] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.625], points: [-22, -10, 13, 22] },
  { fact: 'rank', edges: [1, 6, 8, 19], points: [1, 15, 7, 3, -2] },
  { fact: 'phrasesAbove', edges: [1], points: [-5, 14] },
  { fact: 'upperShare', edges: [0.1212, 0.1562, 0.1613, 0.2], points: [-11, -2, 9, 13, 8] },
  { fact: 'opening', edges: [3], points: [0, -8] },
  { fact: 'wordsAbove', edges: [2, 4, 63], points: [4, 2, -7, 0] },
  { fact: 'shortAbove', edges: [2], points: [-5, 3] },
  { fact: 'run', edges: [-4], points: [-4, 0] },
  { fact: 'kept', edges: [1], points: [-4, 2] },
  { fact: 'repeats', edges: [4], points: [1, -3] },
  { fact: 'ending', edges: [1], points: [0, -3] },
];
