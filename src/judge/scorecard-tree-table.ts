import type { Score } from './scores.js';

/*
 * Fitted by bench/train/fit-judge.py on the WCXB development split (CC BY 4.0): edit that, not this.
 * Data: 791 dumps of 791 article pages, sha256 a4691f7ac72cde25.
 * Word F1 / P / R of blocks, 5-fold by domain: html 0.947 / 0.944 / 0.965.
 */

/** Points every block starts with, in hundredths of natural log odds. */
export const treeBasePoints = 2;

/** Points by fact, the most telling fact first. */
export const treeScorecard: readonly Score[] = [
  { fact: 'hint-comments', edges: [1, 2], points: [7, -120, -397] },
  { fact: 'upFromHalf', edges: [1, 2, 9, 10], points: [77, -121, -136, -167, -182] },
  { fact: 'commas', edges: [12, 18, 20, 21], points: [1, -12, -65, -105, -170] },
  { fact: 'hint-toc', edges: [1, 2], points: [-1, 91, 166] },
  { fact: 'phrase', edges: [1], points: [7, -149] },
  { fact: 'tag', edges: [3, 5, 11, 12, 17], points: [11, -23, -10, -24, -132, -145] },
  { fact: 'hint-caption', edges: [2], points: [2, -137] },
  { fact: 'hint-newsletter', edges: [1, 2], points: [2, -19, -127] },
  { fact: 'down', edges: [1, 4, 7, 8, 12, 13, 14], points: [58, 26, 5, -3, -61, -79, -112, -125] },
  { fact: 'linkShare', edges: [0.0244, 0.125, 0.1336, 0.2875, 0.5333, 0.6429, 0.8421], points: [27, 23, 12, -7, -40, -66, -82, -89] },
  { fact: 'proseSinceMarker', edges: [2765.45], points: [1, -88] },
  { fact: 'wordsAbove2', edges: [1, 3], points: [-70, -4, 2] },
  { fact: 'shareBefore', edges: [0.2321, 0.3034, 0.4929, 0.516, 0.7735, 0.8543, 0.8742, 0.8952], points: [39, 36, 15, 9, -3, -16, -39, -57, -69] },
  { fact: 'shortDensity', edges: [0.5, 0.8333, 1], points: [16, -13, -34, -67] },
  { fact: 'kind', edges: [1, 7], points: [-38, 65, -38] },
  { fact: 'grandparentShare', edges: [0.0028, 0.0433, 0.076, 0.9975], points: [-34, -65, -11, 28, 40] },
  { fact: 'kinShare', edges: [0.1396, 0.256, 0.6836, 0.9919], points: [-56, -13, 24, 63, 53] },
  { fact: 'opening', edges: [2, 3, 4], points: [0, 14, 6, -58] },
  { fact: 'hint-byline', edges: [1, 2], points: [1, -8, -47] },
  { fact: 'phraseDensity', edges: [0.0909, 0.1111], points: [16, -12, -46] },
  { fact: 'runOffset', edges: [-150, -61, -43, 69, 118], points: [-42, -32, -17, 4, -20, -45] },
  { fact: 'overlap', edges: [0.2857, 0.3684, 0.5263, 1], points: [-44, -15, 5, 16, 37] },
  { fact: 'sinceMarker', edges: [8, 11, 12, 30], points: [-36, -27, -15, -6, 4] },
  { fact: 'upperShare', edges: [0.0147, 0.0157, 0.0222, 0.0328], points: [34, 28, 11, 0, -13] },
  { fact: 'runShare', edges: [0.4239, 0.5121, 0.8946, 0.9905, 0.9983], points: [33, -2, -8, 4, -1, -6] },
  { fact: 'repeats', edges: [4], points: [1, -31] },
  { fact: 'words', edges: [4, 22, 26, 31, 33], points: [-30, -4, 0, 5, 13, 19] },
  { fact: 'hint-footer', edges: [1, 2], points: [4, -14, -29] },
  { fact: 'hint-share', edges: [1], points: [1, -28] },
  { fact: 'addressing', edges: [0.0625, 0.0714, 0.0784, 0.1111], points: [4, 0, -4, -21, -28] },
  { fact: 'hint-button', edges: [2], points: [1, -28] },
  { fact: 'hint-content', edges: [1], points: [-27, 3] },
  { fact: 'upFromMost', edges: [4, 6], points: [5, -16, -25] },
  { fact: 'hint-nav', edges: [2], points: [3, -24] },
  { fact: 'parentShare', edges: [0.0022, 0.0261, 0.1058, 0.9968], points: [-21, -24, 6, 22, 6] },
  { fact: 'hint-ad', edges: [2], points: [0, -22] },
  { fact: 'proseBelow10', edges: [28, 47, 396, 495], points: [-18, -21, 12, 3, -17] },
  { fact: 'proseAbove3', edges: [134, 156], points: [1, -7, -20] },
  { fact: 'groupLinks', edges: [0.0147], points: [20, -9] },
  { fact: 'wordsBelow1', edges: [3, 4], points: [-17, -7, 8] },
  { fact: 'digitShare', edges: [0.1489], points: [-1, 17] },
  { fact: 'shareAfter', edges: [0.0196, 0.0338, 0.981], points: [-16, -3, 5, -13] },
  { fact: 'hint-tags', edges: [1], points: [-4, 16] },
  { fact: 'hint-body', edges: [1], points: [-13, 16] },
  { fact: 'markerRole', edges: [3], points: [-5, 15] },
  { fact: 'hint-summary', edges: [1], points: [-1, 14] },
  { fact: 'hint-paywall', edges: [1], points: [0, 13] },
  { fact: 'hint-related', edges: [1], points: [2, -13] },
  { fact: 'hint-player', edges: [1], points: [0, -12] },
  { fact: 'proseBelow3', edges: [9, 155], points: [5, -3, -11] },
  { fact: 'ending', edges: [1, 3], points: [-11, 8, -6] },
  { fact: 'hint-widget', edges: [1, 2], points: [0, 4, -10] },
  { fact: 'hint-header', edges: [1], points: [4, -9] },
  { fact: 'prose', edges: [30, 35], points: [-6, 5, 9] },
  { fact: 'endingBelow1', edges: [1], points: [-6, 8] },
  { fact: 'functionShare', edges: [0.3611], points: [-1, 3] },
  { fact: 'hint-article', edges: [1], points: [3, -1] },
  { fact: 'untilProse', edges: [6], points: [-1, 3] },
];
