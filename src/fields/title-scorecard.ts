import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, 1211 of pages in other languages whose HTML says the headline, sha256 8ee01bc5ff12899d.
 * Headline right, 5-fold by domain: innertext 0.802, lynx 0.789, gettext 0.772, post 0.384, innertext of other languages 0.799, lynx of other languages 0.770, gettext of other languages 0.748.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -443;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [3, -45, -174] },
  { fact: 'cover', edges: [0.0354, 0.0606, 0.0968, 0.122, 0.1667, 0.25, 0.369, 0.4318], points: [-35, -16, -3, 6, 19, 76, 112, 124, 136] },
  { fact: 'words', edges: [3, 4, 5, 6, 14, 16, 19, 23], points: [-32, 8, 55, 78, 91, 73, 18, -52, -119] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [97, 74, 41, 18, -7] },
  { fact: 'ahead', edges: [-0.2321, -0.1667, -0.0976, -0.0227, -0.0116, 0.0833, 0.25, 0.4286], points: [-32, -29, -4, 11, 20, 46, 58, 68, 88] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [81, 67, 56, 40, 29, -11] },
  { fact: 'form', edges: [1], points: [17, -77] },
  { fact: 'byline', edges: [4, 6, 7], points: [74, 24, 17, -2] },
  { fact: 'digitShare', edges: [0.0127, 0.0455, 0.0556, 0.0909], points: [-8, 20, 37, 50, 68] },
  { fact: 'likes', edges: [1, 2], points: [-4, 46, 59] },
  { fact: 'trail', edges: [1], points: [-2, 57] },
  { fact: 'phrase', edges: [1], points: [4, -52] },
  { fact: 'above', edges: [1, 28, 59], points: [10, 16, -27, -48] },
  { fact: 'bodyAbove', edges: [30, 39], points: [17, -7, -42] },
  { fact: 'trailing', edges: [1], points: [0, -41] },
  { fact: 'keptAbove', edges: [1, 2, 5], points: [10, -6, -30, -39] },
  { fact: 'overlap', edges: [0.5, 0.6, 0.6667, 0.75, 0.8], points: [-18, -13, 17, 21, 29, 36] },
  { fact: 'echo', edges: [5.5, 6.4, 6.6667], points: [-4, 14, 22, 27] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 24] },
  { fact: 'capitalShare', edges: [0.2727, 0.5, 0.6667], points: [-18, 2, 14, 23] },
  { fact: 'wordsBelow', edges: [13, 17], points: [-2, 9, 23] },
  { fact: 'untilProse', edges: [3, 4, 5, 7], points: [22, 14, 8, 0, -7] },
  { fact: 'phrasesAbove', edges: [1], points: [-5, 17] },
  { fact: 'functionShare', edges: [0.0952, 0.25, 0.4286], points: [-5, 12, 15, 12] },
  { fact: 'shortAbove', edges: [2, 3], points: [-12, 3, 6] },
  { fact: 'kept', edges: [1, 2], points: [-10, 10, -11] },
  { fact: 'upperShare', edges: [0.1176, 0.1579, 0.2105], points: [-7, -3, 9, 7] },
  { fact: 'opening', edges: [3], points: [0, -6] },
  { fact: 'ending', edges: [1], points: [0, -5] },
  { fact: 'wordsAbove', edges: [4, 62], points: [1, -4, 3] },
  { fact: 'rank', edges: [1, 6], points: [-3, 4, 0] },
];
