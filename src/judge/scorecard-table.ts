import type { Score } from './scores.js';

/*
 * Fitted by bench/train/fit-judge.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 6f093e9b699d9ace.
 * Word F1 / P / R of blocks, 5-fold by domain: innertext 0.920 / 0.907 / 0.958; post 0.953 / 0.949 / 0.969; gettext 0.920 / 0.912 / 0.951; lynx 0.914 / 0.886 / 0.970.
 */

/** Points every block starts with, in hundredths of natural log odds. */
export const basePoints = 95;

/** Points by fact, the most telling fact first. */
export const scorecard: readonly Score[] = [
  { fact: 'phrase', edges: [1, 2], points: [8, -162, -209] },
  { fact: 'shareAfter', edges: [0.0223, 0.8899, 0.9134, 0.9357, 0.9558, 0.9757, 0.9902], points: [21, 25, 9, 3, -27, -55, -133, -163] },
  { fact: 'shareBefore', edges: [0.5162, 0.6086, 0.7454, 0.7899, 0.8315, 0.8709, 0.9092, 0.9592], points: [51, 37, 10, -14, -30, -49, -77, -117, -161] },
  { fact: 'kind', edges: [4], points: [0, -117] },
  { fact: 'shortDensity', edges: [0.5, 0.5556, 0.8333, 1], points: [28, -8, -37, -53, -104] },
  { fact: 'words', edges: [1, 4, 9, 18, 34], points: [-100, -21, -12, -26, 8, 22] },
  { fact: 'phraseDensity', edges: [0.0909, 0.125, 0.1667, 0.2857, 0.4], points: [24, -31, -59, -72, -83, -96] },
  { fact: 'runOffset', edges: [-50, -33, -21, -11, 0, 4, 16, 150], points: [-83, -71, -50, -15, 5, 19, -6, -12, -29] },
  { fact: 'ending', edges: [1, 2, 3], points: [-27, 18, 62, -81] },
  { fact: 'sinceMarker', edges: [12, 16, 21, 34, 39, 63, 171], points: [-79, -71, -56, -36, -14, -6, 7, 15] },
  { fact: 'runShare', edges: [0.3688, 0.4514, 0.5262, 0.9099], points: [67, 55, 2, -16, 0] },
  { fact: 'repeats', edges: [2, 4], points: [8, -39, -59] },
  { fact: 'markerRole', edges: [1, 3, 4], points: [6, -53, -2, 16] },
  { fact: 'overlap', edges: [0.25, 0.2778, 0.3585, 0.5161, 1], points: [-52, -42, -8, 7, 24, 27] },
  { fact: 'endingAbove1', edges: [1, 2, 3], points: [-5, 4, 35, -13] },
  { fact: 'endingBelow1', edges: [1, 2, 3], points: [-16, 21, 35, -33] },
  { fact: 'upperShare', edges: [0.0149, 0.0222, 0.0303, 0.0667], points: [31, 17, 14, 2, -27] },
  { fact: 'prose', edges: [3, 29, 34, 48], points: [-13, -18, 5, 21, 24] },
  { fact: 'addressing', edges: [0.0625, 0.075, 0.0833], points: [4, -3, -20, -24] },
  { fact: 'opening', edges: [2, 4], points: [0, 18, -24] },
  { fact: 'proseBelow3', edges: [9, 160], points: [2, 0, -23] },
  { fact: 'proseBelow10', edges: [33, 39, 51, 410, 475], points: [-20, -6, -12, 13, 1, -12] },
  { fact: 'wordsBelow1', edges: [3, 4, 28, 32], points: [-16, -3, 3, 11, 15] },
  { fact: 'sinceProse', edges: [5, 6, 9], points: [5, 8, 14, -15] },
  { fact: 'proseSinceMarker', edges: [94, 176, 1426.75, 2608.75], points: [-3, 7, 15, 8, -8] },
  { fact: 'wordsAbove1', edges: [3, 32, 94], points: [-7, -1, 12, 1] },
  { fact: 'digitShare', edges: [0.0137, 0.3], points: [0, 4, -11] },
  { fact: 'commas', edges: [2, 4], points: [-5, 6, 11] },
  { fact: 'capitalShare', edges: [0.0847, 0.1], points: [9, -3, -10] },
  { fact: 'wordsBelow2', edges: [2, 3], points: [-9, -5, 3] },
  { fact: 'proseAbove3', edges: [9, 30, 130], points: [-4, -9, 7, 1] },
  { fact: 'wordsAbove2', edges: [3, 4], points: [-8, 1, 3] },
  { fact: 'functionShare', edges: [0.4032], points: [0, 5] },
  { fact: 'untilProse', edges: [6, 25, 34], points: [1, 3, -1, -5] },
];
