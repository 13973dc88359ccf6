import type { Score } from '../judge/scores.js';

/*
 * Fitted by bench/train/fit-title.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 3145 dumps of 791 article pages, sha256 7a9cc125d6c7e53c.
 * Headline right, 5-fold by domain: innertext 0.706, post 0.366, gettext 0.661, lynx 0.693.
 */

/** Points every line starts with, in hundredths of natural log odds. */
export const titleBase = -579;

/** Points by fact, the most telling fact first. */
export const titleScorecard: readonly Score[] = [
  { fact: 'partings', edges: [1, 2], points: [6, -140, -276] },
  { fact: 'above', edges: [-2, -1, 1, 10, 14, 19, 28, 53], points: [-216, -119, -54, 155, 136, 91, 58, 3, -48] },
  { fact: 'date', edges: [2, 4, 5, 6, 7], points: [187, 171, 162, 93, 31, -19] },
  { fact: 'words', edges: [2, 3, 4, 5, 8, 14, 16, 19], points: [-84, -75, -27, 78, 146, 185, 164, 137, -63] },
  { fact: 'likes', edges: [1, 2], points: [-11, 94, 161] },
  { fact: 'phrase', edges: [1], points: [13, -154] },
  { fact: 'ending', edges: [1, 5], points: [21, -152, 9] },
  { fact: 'echo', edges: [1.3333, 2.25, 3.3333, 5.08, 6.3333, 8], points: [-50, 5, 32, 56, 84, 102, 112] },
  { fact: 'opening', edges: [4], points: [4, -103] },
  { fact: 'overlap', edges: [0.1667, 0.25, 0.5, 0.6111, 0.8846], points: [-78, -47, -9, 33, 78, 87] },
  { fact: 'form', edges: [1], points: [14, -81] },
  { fact: 'index', edges: [1, 2, 4, 7, 17, 18], points: [74, 68, 51, 29, 1, -5, -12] },
  { fact: 'wordsBetween', edges: [8, 14, 19, 22, 201], points: [70, 30, -10, -22, -37, -46] },
  { fact: 'upperShare', edges: [0.0606, 0.15, 0.1923, 0.2174, 0.2308, 0.3333], points: [37, -2, 5, 1, -4, -21, -64] },
  { fact: 'byline', edges: [2, 4], points: [59, 39, -1] },
  { fact: 'digitShare', edges: [0.0096, 0.0455, 0.1176, 0.2778], points: [-6, 34, 51, 45, 23] },
  { fact: 'capitalShare', edges: [0.2727, 0.5, 0.6, 1], points: [-37, -11, 8, 43, 40] },
  { fact: 'wordsBelow', edges: [4, 16, 53], points: [-4, -11, 40, 23] },
  { fact: 'functionShare', edges: [0.1111, 0.125, 0.2727, 0.4286, 0.6], points: [-11, 4, 14, 32, -1, -11] },
  { fact: 'repeats', edges: [3], points: [-4, 21] },
  { fact: 'kept', edges: [1], points: [3, -11] },
];
