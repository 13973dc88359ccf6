import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 7154f918e5469f4b.
 * Headline right, 5-fold by domain: innertext 0.800, lynx 0.789, gettext 0.757, post 0.384.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -416;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -78, -158] },
  { fact: 'cover', edges: [0.0355, 0.0845, 0.0909, 0.1553, 0.1677, 0.1825, 0.25, 0.3724], points: [-30, -25, -21, -6, 13, 38, 64, 91, 105] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [99, 91, 58, 29, -7] },
  { fact: 'ahead', edges: [-0.2273, -0.1714, -0.0952, -0.0204, -0.0091, 0.1459, 0.2511, 0.4286], points: [-32, -27, 6, 16, 25, 52, 63, 77, 94] },
  { fact: 'words', edges: [3, 4, 5, 7, 13, 16, 19, 23], points: [-36, 8, 45, 76, 86, 65, 22, -53, -86] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [83, 66, 55, 40, 28, -11] },
  { fact: 'digitShare', edges: [0.0127, 0.0159, 0.0455, 0.0857, 0.0909], points: [-9, 2, 14, 38, 48, 76] },
  { fact: 'form', edges: [1], points: [13, -67] },
  { fact: 'byline', edges: [2, 4, 7], points: [64, 53, 15, -2] },
  { fact: 'trailing', edges: [1], points: [0, -59] },
  { fact: 'phrase', edges: [1], points: [4, -57] },
  { fact: 'likes', edges: [1, 4], points: [-4, 50, 38] },
  { fact: 'keptAbove', edges: [1, 2], points: [17, -40, -49] },
  { fact: 'trail', edges: [1], points: [-1, 39] },
  { fact: 'echo', edges: [2.6667, 4.5, 5.4, 6.4, 6.6667, 7.5], points: [-11, -2, 11, 19, 22, 28, 32] },
  { fact: 'above', edges: [-3, 1, 28, 42], points: [5, 8, 17, -19, -32] },
  { fact: 'bodyAbove', edges: [40, 52], points: [13, -22, -28] },
  { fact: 'overlap', edges: [0.5833, 0.6667, 0.75, 0.7857], points: [-19, 7, 14, 25, 28] },
  { fact: 'capitalShare', edges: [0.2692, 0.5, 0.6667], points: [-23, -12, 11, 25] },
  { fact: 'functionShare', edges: [0.1, 0.125, 0.2727, 0.4091, 0.4762], points: [-7, 5, 18, 24, 17, 12] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 23] },
  { fact: 'untilProse', edges: [3, 4, 5], points: [22, 15, 6, -7] },
  { fact: 'phrasesAbove', edges: [1, 2], points: [-5, 15, 17] },
  { fact: 'wordsAbove', edges: [2, 4, 42], points: [5, 0, -7, 17] },
  { fact: 'wordsBelow', edges: [14], points: [-2, 15] },
  { fact: 'rank', edges: [1, 6], points: [-11, 10, 0] },
  { fact: 'upperShare', edges: [0.125, 0.1538, 0.16], points: [-10, -3, 1, 9] },
  { fact: 'opening', edges: [3], points: [0, -8] },
  { fact: 'kept', edges: [1, 2], points: [-8, 5, -2] },
  { fact: 'shortAbove', edges: [2], points: [-7, 4] },
  { fact: 'ending', edges: [1], points: [0, -5] },
  { fact: 'repeats', edges: [4], points: [1, -3] },
];
