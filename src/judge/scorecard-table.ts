import type { Score } from './scores.js';

/*
 * Fitted by bench/train/fit-judge.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 4257e2b0a0c2f6b2.
 * Word F1 / P / R of blocks, 5-fold by domain: innertext 0.921 / 0.907 / 0.959; post 0.954 / 0.949 / 0.969; gettext 0.922 / 0.914 / 0.953; lynx 0.914 / 0.886 / 0.970.
 */

/** Points every block starts with, in hundredths of natural log odds. */
export const basePoints = 95;

/** Points by fact, the most telling fact first. */
export const scorecard: readonly Score[] = [
  { fact: 'phrase', edges: [1, 2], points: [7, -157, -203] },
  { fact: 'shareAfter', edges: [0.0216, 0.8914, 0.9151, 0.9372, 0.9571, 0.9764, 0.9907], points: [21, 26, 11, 0, -18, -74, -132, -169] },
  { fact: 'shareBefore', edges: [0.5621, 0.6539, 0.7222, 0.7899, 0.8508, 0.8899, 0.9097, 0.9603], points: [49, 28, 13, -12, -32, -59, -80, -119, -162] },
  { fact: 'kind', edges: [4], points: [0, -110] },
  { fact: 'shortDensity', edges: [0.5, 0.5556, 0.8333, 1], points: [28, -8, -36, -53, -107] },
  { fact: 'phraseDensity', edges: [0.0909, 0.125, 0.1667, 0.2727, 0.2857], points: [23, -31, -59, -72, -81, -88] },
  { fact: 'words', edges: [1, 4, 9, 29], points: [-88, -11, -1, -10, 11] },
  { fact: 'runOffset', edges: [-48, -32, -20, -10, 0, 3, 14, 148], points: [-83, -65, -46, -12, -2, 20, -7, -18, -25] },
  { fact: 'sinceMarker', edges: [12, 16, 21, 34, 60, 151], points: [-76, -66, -53, -34, -12, 1, 15] },
  { fact: 'ending', edges: [1, 2, 3], points: [-27, 18, 62, -76] },
  { fact: 'runShare', edges: [0.3898, 0.4776, 0.5344, 0.8713, 0.898, 0.9365, 0.994], points: [63, 38, -7, -20, -17, -4, -1, 5] },
  { fact: 'repeats', edges: [2, 4], points: [8, -39, -60] },
  { fact: 'overlap', edges: [0.25, 0.2857, 0.3704, 0.52, 1], points: [-56, -19, -9, 7, 24, 27] },
  { fact: 'markerRole', edges: [1, 3, 4], points: [5, -51, -3, 16] },
  { fact: 'endingBelow1', edges: [1, 2, 3], points: [-16, 20, 39, -28] },
  { fact: 'prose', edges: [3, 8, 15, 34, 49], points: [-21, -27, -36, -1, 29, 33] },
  { fact: 'endingAbove1', edges: [1, 2, 3], points: [-4, 3, 33, -13] },
  { fact: 'upperShare', edges: [0.0149, 0.0222, 0.0303, 0.0667], points: [31, 16, 13, 2, -27] },
  { fact: 'proseBelow10', edges: [28, 34, 40, 52, 58, 478], points: [-19, -25, 1, -12, 17, 12, -7] },
  { fact: 'opening', edges: [2, 4], points: [0, 19, -24] },
  { fact: 'addressing', edges: [0.0303, 0.0625, 0.0769], points: [5, 2, -7, -24] },
  { fact: 'proseBelow3', edges: [9, 160], points: [2, 0, -24] },
  { fact: 'wordsBelow1', edges: [3, 4, 28, 32], points: [-16, -3, 3, 11, 15] },
  { fact: 'wordsBelow2', edges: [1, 2, 3], points: [-15, -9, -4, 3] },
  { fact: 'proseSinceMarker', edges: [80, 160, 1597.4, 2637.75], points: [-3, 9, 15, 7, -11] },
  { fact: 'proseAbove3', edges: [9, 28, 131], points: [-8, -13, 12, 0] },
  { fact: 'capitalShare', edges: [0.0847, 0.1], points: [11, -4, -11] },
  { fact: 'digitShare', edges: [0.0137, 0.2963], points: [0, 4, -11] },
  { fact: 'commas', edges: [2, 4], points: [-5, 6, 11] },
  { fact: 'wordsAbove1', edges: [3, 32, 94], points: [-7, 0, 11, 0] },
  { fact: 'wordsAbove2', edges: [3, 4], points: [-9, 1, 4] },
  { fact: 'untilProse', edges: [25, 34], points: [2, -3, -9] },
  { fact: 'functionShare', edges: [0.4583], points: [0, 6] },
];
