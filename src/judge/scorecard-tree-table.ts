import type { Score } from './scores.js';

/*
 * Fitted by bench/train/fit-judge.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 791 dumps of 791 article pages, sha256 f6774fa97dc55077.
 * Word F1 / P / R of blocks, 5-fold by domain: html 0.949 / 0.941 / 0.973.
 */

/** Points every block starts with, in hundredths of natural log odds. */
export const treeBasePoints = 43;

/** Points by fact, the most telling fact first. */
export const treeScorecard: readonly Score[] = [
  { fact: 'hint-comments', edges: [1, 2], points: [7, -321, -447] },
  { fact: 'upFromHalf', edges: [1, 2, 9, 10], points: [77, -114, -136, -170, -199] },
  { fact: 'phrase', edges: [1], points: [8, -186] },
  { fact: 'tag', edges: [3, 5, 11, 12, 17], points: [10, -19, -6, -39, -151, -172] },
  { fact: 'hint-toc', edges: [1, 2], points: [-1, 146, 170] },
  { fact: 'commas', edges: [17, 20, 21], points: [1, -46, -87, -158] },
  { fact: 'hint-caption', edges: [2], points: [2, -145] },
  { fact: 'hint-newsletter', edges: [1, 2], points: [2, -24, -134] },
  { fact: 'hint-byline', edges: [1], points: [2, -96] },
  { fact: 'down', edges: [1, 4, 6, 8, 12, 13], points: [65, 19, 15, -4, -51, -61, -92] },
  { fact: 'linkShare', edges: [0.125, 0.2511, 0.439, 0.6364, 0.8421], points: [31, 4, -21, -58, -79, -87] },
  { fact: 'shortDensity', edges: [0.5, 0.8333, 1], points: [18, -13, -41, -80] },
  { fact: 'hint-player', edges: [1], points: [1, -74] },
  { fact: 'opening', edges: [2, 3, 4, 5], points: [1, 11, 3, -48, -68] },
  { fact: 'grandparentShare', edges: [0.0028, 0.0433, 0.076, 0.7773], points: [-31, -67, -12, 27, 30] },
  { fact: 'wordsAbove2', edges: [1], points: [-65, 1] },
  { fact: 'kinShare', edges: [0.1402, 0.2568, 0.6837, 0.9486], points: [-56, -14, 30, 63, 52] },
  { fact: 'kind', edges: [1, 7], points: [-36, 63, -29] },
  { fact: 'proseSinceMarker', edges: [112, 2687.25], points: [-3, 16, -57] },
  { fact: 'shareBefore', edges: [0.2092, 0.3035, 0.4929, 0.5362, 0.6555, 0.854, 0.8739], points: [37, 29, 9, 2, -2, -12, -37, -56] },
  { fact: 'overlap', edges: [0.2, 0.2857, 0.375, 0.5294, 1], points: [-48, -41, -13, 6, 17, 37] },
  { fact: 'phraseDensity', edges: [0.0909, 0.1111, 0.2], points: [11, -9, -28, -45] },
  { fact: 'runOffset', edges: [-148, -60, -42, 66, 112], points: [-33, -24, -3, 4, -21, -44] },
  { fact: 'hint-ad', edges: [2], points: [0, -42] },
  { fact: 'hint-share', edges: [1], points: [0, -36] },
  { fact: 'hint-footer', edges: [2], points: [1, -36] },
  { fact: 'groupLinks', edges: [0.0157, 0.1501], points: [33, 4, -35] },
  { fact: 'shareAfter', edges: [0.0197, 0.0485, 0.1587, 0.9789, 0.9907], points: [-35, -14, -1, 12, -18, -24] },
  { fact: 'upperShare', edges: [0.0136, 0.0157, 0.0221, 0.0303], points: [34, 29, 12, -1, -13] },
  { fact: 'proseBelow10', edges: [47, 397, 432, 495], points: [-15, 11, 3, -10, -33] },
  { fact: 'upFromMost', edges: [4, 5, 6], points: [6, -12, -24, -33] },
  { fact: 'hint-related', edges: [1], points: [2, -32] },
  { fact: 'words', edges: [4, 22, 29, 31, 34], points: [-32, -8, 0, 7, 18, 23] },
  { fact: 'repeats', edges: [4], points: [1, -32] },
  { fact: 'sinceMarker', edges: [3, 8, 12], points: [-30, -15, -8, 1] },
  { fact: 'addressing', edges: [0.0625, 0.0755, 0.0784, 0.1111], points: [4, 0, -7, -22, -29] },
  { fact: 'runShare', edges: [0.4243, 0.5198, 0.89, 0.988], points: [28, 2, -9, 3, -1] },
  { fact: 'hint-widget', edges: [2], points: [2, -25] },
  { fact: 'proseAbove3', edges: [134, 156], points: [1, -7, -22] },
  { fact: 'parentShare', edges: [0.0781, 0.1058, 0.1503, 0.9968], points: [-16, 7, 12, 20, 12] },
  { fact: 'hint-nav', edges: [2], points: [2, -18] },
  { fact: 'wordsBelow1', edges: [3, 4, 30], points: [-18, -9, 7, 11] },
  { fact: 'hint-reference', edges: [1], points: [0, -15] },
  { fact: 'proseBelow3', edges: [11, 155], points: [7, -4, -14] },
  { fact: 'hint-summary', edges: [1], points: [-1, 13] },
  { fact: 'digitShare', edges: [0.0161, 0.1481], points: [-1, 3, 13] },
  { fact: 'ending', edges: [1], points: [-10, 7] },
  { fact: 'hint-tags', edges: [1], points: [-1, 9] },
  { fact: 'hint-button', edges: [1], points: [1, -8] },
  { fact: 'endingBelow1', edges: [1], points: [-5, 7] },
  { fact: 'hint-body', edges: [1], points: [-3, 7] },
  { fact: 'hint-header', edges: [1], points: [0, -7] },
  { fact: 'prose', edges: [30, 35], points: [-4, 0, 6] },
  { fact: 'capitalShare', edges: [0.6, 0.75], points: [-2, 2, 6] },
  { fact: 'untilProse', edges: [6], points: [-2, 5] },
  { fact: 'functionShare', edges: [0.3611], points: [-1, 3] },
];
