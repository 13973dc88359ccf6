import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 197926075b95eadf.
 * Headline right, 5-fold by domain: innertext 0.787, lynx 0.794, gettext 0.756, post 0.376.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -441;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [4, -72, -182] },
  { fact: 'cover', edges: [0.087, 0.1184, 0.1613, 0.1892, 0.2619, 0.381], points: [-32, -13, 6, 44, 71, 98, 110] },
  { fact: 'ahead', edges: [-0.3775, -0.175, -0.0952, -0.02, 0, 0.1509, 0.2558, 0.4286], points: [-44, -33, 6, 23, 44, 61, 73, 87, 108] },
  { fact: 'date', edges: [2, 4, 5, 6, 7], points: [95, 90, 86, 47, 15, -6] },
  { fact: 'words', edges: [3, 4, 5, 6, 13, 16, 19, 23], points: [-37, 6, 48, 75, 82, 70, 31, -51, -87] },
  { fact: 'digitShare', edges: [0.0127, 0.0156, 0.0455, 0.0606, 0.0882, 0.1538], points: [-10, 5, 13, 40, 44, 85, 79] },
  { fact: 'rivals', edges: [2, 3, 4, 8, 10], points: [79, 69, 51, 43, 31, -11] },
  { fact: 'trailing', edges: [1], points: [0, -67] },
  { fact: 'byline', edges: [4, 7], points: [65, 25, -2] },
  { fact: 'keptAbove', edges: [1, 2, 6], points: [19, -38, -44, -60] },
  { fact: 'phrase', edges: [1], points: [4, -59] },
  { fact: 'form', edges: [1], points: [12, -59] },
  { fact: 'likes', edges: [1], points: [-4, 47] },
  { fact: 'trail', edges: [1], points: [-2, 44] },
  { fact: 'above', edges: [26, 28, 31, 40], points: [15, 10, -17, -28, -38] },
  { fact: 'overlap', edges: [0.5714, 0.6667, 0.75, 0.7857], points: [-22, 0, 17, 28, 34] },
  { fact: 'bodyAbove', edges: [33, 36], points: [15, 4, -32] },
  { fact: 'echo', edges: [4.6, 5.5, 6.5455, 7.5], points: [-7, -1, 14, 24, 30] },
  { fact: 'apart', edges: [1, 2], points: [-20, 8, 29] },
  { fact: 'capitalShare', edges: [0.2857, 0.5, 0.625, 0.8889], points: [-26, -2, 22, 29, 25] },
  { fact: 'functionShare', edges: [0.1, 0.125], points: [-9, 13, 22] },
  { fact: 'phrasesBelow', edges: [1], points: [-6, 21] },
  { fact: 'untilProse', edges: [3, 4, 5], points: [19, 15, 4, -6] },
  { fact: 'wordsBelow', edges: [14, 47, 67], points: [-2, 18, 11, 7] },
  { fact: 'wordsAbove', edges: [1, 2, 4, 43], points: [13, 5, 3, -10, -5] },
  { fact: 'shortAbove', edges: [2], points: [-13, 7] },
  { fact: 'phrasesAbove', edges: [1], points: [-3, 11] },
  { fact: 'kept', edges: [1, 2], points: [-10, 9, -7] },
  { fact: 'upperShare', edges: [0.125, 0.2], points: [-9, 6, 4] },
  { fact: 'wordsBetween', edges: [288], points: [0, -8] },
  { fact: 'rank', edges: [1, 6, 17], points: [-4, 3, 1, -1] },
  { fact: 'ending', edges: [1], points: [0, -2] },
];
