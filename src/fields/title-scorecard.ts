import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 0d21672298908858.
 * Headline right, 5-fold by domain: innertext 0.796, lynx 0.790, gettext 0.755, post 0.377.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -429;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [3, -68, -163] },
  { fact: 'cover', edges: [0.0877, 0.1185, 0.1481, 0.1605, 0.1905, 0.2045, 0.2609, 0.381], points: [-31, -11, -1, 10, 36, 63, 70, 99, 111] },
  { fact: 'ahead', edges: [-0.3784, -0.175, -0.1667, -0.0954, -0.02, -0.0084, 0.15, 0.4286], points: [-37, -32, -10, 7, 21, 38, 54, 72, 101] },
  { fact: 'date', edges: [2, 5, 6, 7], points: [97, 88, 54, 21, -6] },
  { fact: 'words', edges: [3, 4, 5, 6, 13, 16, 19, 23], points: [-37, 11, 45, 71, 81, 69, 28, -48, -84] },
  { fact: 'rivals', edges: [2, 3, 4, 9, 10], points: [84, 74, 56, 40, 29, -12] },
  { fact: 'digitShare', edges: [0.0127, 0.0156, 0.0455, 0.0909], points: [-9, 2, 16, 40, 75] },
  { fact: 'keptAbove', edges: [1, 2, 6], points: [22, -45, -56, -66] },
  { fact: 'form', edges: [1], points: [12, -62] },
  { fact: 'byline', edges: [4, 7], points: [60, 25, -2] },
  { fact: 'trailing', edges: [1], points: [0, -59] },
  { fact: 'likes', edges: [1, 2], points: [-4, 47, 53] },
  { fact: 'trail', edges: [1], points: [-2, 42] },
  { fact: 'phrase', edges: [1], points: [3, -38] },
  { fact: 'echo', edges: [4.3333, 4.6, 5.5, 6.5, 7.5], points: [-9, -1, 3, 12, 32, 34] },
  { fact: 'above', edges: [1, 28, 31, 40], points: [3, 17, -5, -19, -30] },
  { fact: 'apart', edges: [1, 2], points: [-19, 7, 29] },
  { fact: 'overlap', edges: [0.5714, 0.625, 0.6667, 0.7857], points: [-19, 3, 11, 23, 29] },
  { fact: 'phrasesBelow', edges: [1], points: [-7, 25] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.625, 0.8889], points: [-22, -13, 11, 25, 23] },
  { fact: 'untilProse', edges: [3, 4, 5], points: [19, 16, 5, -6] },
  { fact: 'wordsBelow', edges: [1, 14, 47], points: [-11, -2, 19, 15] },
  { fact: 'functionShare', edges: [0.1, 0.125, 0.4667], points: [-7, 14, 18, 14] },
  { fact: 'bodyAbove', edges: [36], points: [6, -13] },
  { fact: 'upperShare', edges: [0.125, 0.15, 0.16, 0.2], points: [-12, 3, 5, 10, 7] },
  { fact: 'phrasesAbove', edges: [1], points: [-4, 12] },
  { fact: 'shortAbove', edges: [2], points: [-10, 5] },
  { fact: 'rank', edges: [1, 8, 18], points: [-9, 6, 1, -1] },
  { fact: 'kept', edges: [1, 2], points: [-9, 9, -9] },
  { fact: 'wordsAbove', edges: [1, 4, 43], points: [7, 3, -7, 6] },
  { fact: 'ending', edges: [1], points: [0, -3] },
];
