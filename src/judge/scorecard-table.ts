import type { Score } from './scorecard.js';

/*
 * Fitted by bench/train/fit-scorecard.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 63a01d5c066163e6.
 * Word F1 / P / R, 5-fold by domain: innertext 0.920 / 0.907 / 0.958; post 0.952 / 0.948 / 0.968; gettext 0.921 / 0.913 / 0.952; lynx 0.914 / 0.886 / 0.971.
 */

/** Points every block starts with, in hundredths of natural log odds. */
export const basePoints = 94;

/** Points by fact, the most telling fact first. */
export const scorecard: readonly Score[] = [
  { fact: 'phrase', edges: [1, 2], points: [8, -169, -217] },
  { fact: 'shareAfter', edges: [0.8929, 0.9162, 0.9386, 0.9581, 0.9773, 0.9909], points: [24, 8, -1, -20, -71, -129, -165] },
  { fact: 'shareBefore', edges: [0.5598, 0.6529, 0.7206, 0.7874, 0.8502, 0.8894, 0.9087, 0.9595], points: [49, 29, 16, -17, -33, -59, -80, -125, -157] },
  { fact: 'kind', edges: [4], points: [0, -108] },
  { fact: 'shortDensity', edges: [0.5, 0.5556, 0.8333, 1], points: [27, -7, -34, -53, -106] },
  { fact: 'phraseDensity', edges: [0.0909, 0.1111, 0.1667, 0.2857, 0.4], points: [24, -30, -58, -74, -84, -97] },
  { fact: 'runOffset', edges: [-47, -31, -18, -8, 0, 1, 13, 148], points: [-90, -72, -53, -21, -8, 24, -10, -25, -39] },
  { fact: 'words', edges: [1, 4, 9], points: [-80, -2, 8, -1] },
  { fact: 'runShare', edges: [0.3354, 0.4151, 0.4925, 0.6585, 0.9351], points: [73, 51, 39, -11, -13, 1] },
  { fact: 'sinceMarker', edges: [12, 16, 21, 34, 63, 151], points: [-73, -63, -48, -29, -8, 5, 14] },
  { fact: 'ending', edges: [1, 2, 3], points: [-27, 18, 62, -67] },
  { fact: 'repeats', edges: [2, 4], points: [8, -39, -60] },
  { fact: 'markerRole', edges: [1, 3, 4], points: [7, -55, -5, 13] },
  { fact: 'overlap', edges: [0.25, 0.3, 0.375, 0.5263, 0.6053, 1], points: [-55, -17, -10, 7, 20, 24, 27] },
  { fact: 'prose', edges: [3, 8, 16, 29, 34, 35, 49], points: [-30, -43, -48, -13, 9, 31, 43, 48] },
  { fact: 'endingBelow1', edges: [1, 2, 3], points: [-17, 23, 36, -44] },
  { fact: 'endingAbove1', edges: [1, 2, 3], points: [-4, 5, 33, -28] },
  { fact: 'upperShare', edges: [0.015, 0.0161, 0.0222, 0.0303, 0.0667], points: [31, 20, 17, 14, 2, -28] },
  { fact: 'opening', edges: [2, 4], points: [0, 13, -27] },
  { fact: 'proseBelow3', edges: [8, 160], points: [4, -1, -24] },
  { fact: 'addressing', edges: [0.0625, 0.0714, 0.075, 0.0833], points: [4, 0, -5, -15, -22] },
  { fact: 'proseBelow10', edges: [24, 34, 382], points: [-17, -22, 10, -5] },
  { fact: 'proseSinceMarker', edges: [92, 176, 1639.5], points: [-3, 1, 17, 8] },
  { fact: 'proseAbove3', edges: [8, 28, 131], points: [-8, -16, 12, 1] },
  { fact: 'wordsBelow1', edges: [3, 4, 28, 32], points: [-15, -3, 3, 7, 14] },
  { fact: 'capitalShare', edges: [0.0847, 0.1], points: [11, -4, -12] },
  { fact: 'wordsBelow2', edges: [2, 3], points: [-11, -4, 3] },
  { fact: 'digitShare', edges: [0.0137, 0.2963], points: [0, 3, -11] },
  { fact: 'untilProse', edges: [6, 25], points: [1, 5, -10] },
  { fact: 'wordsAbove2', edges: [3, 4], points: [-10, -1, 4] },
  { fact: 'commas', edges: [2, 4], points: [-5, 6, 9] },
  { fact: 'wordsAbove1', edges: [3, 32, 94], points: [-6, 0, 7, -4] },
  { fact: 'functionShareAbove1', edges: [0.5], points: [0, -5] },
];
