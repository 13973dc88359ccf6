import type { Score } from './scores.js';

/*
 * Fitted by bench/train/fit-judge.py on the WCXB development split (CC BY 4.0) and on snippets of the evaluation pages of trafilatura (Apache-2.0): edit that, not this.
 * Data: 1372 dumps of 1372 pages, sha256 698b92d8e100b376.
 * Word F1 / P / R of blocks, 5-fold by domain: html 0.951 / 0.944 / 0.973.
 */

/** Points every block starts with, in hundredths of natural log odds. */
export const treeBasePoints = -12;

/** Points by fact, the most telling fact first. */
export const treeScorecard: readonly Score[] = [
  { fact: 'hint-comments', edges: [1], points: [6, -277] },
  { fact: 'upFromHalf', edges: [0, 1, 4, 5, 10], points: [157, 74, -93, -114, -131, -188] },
  { fact: 'phrase', edges: [1], points: [9, -186] },
  { fact: 'tag', edges: [3, 10, 12, 17], points: [15, -31, 3, -97, -140] },
  { fact: 'hint-toc', edges: [1], points: [-1, 138] },
  { fact: 'hint-newsletter', edges: [1, 2], points: [2, -25, -137] },
  { fact: 'hint-caption', edges: [2], points: [3, -129] },
  { fact: 'commas', edges: [1, 2, 12, 19, 21], points: [-4, 0, 6, -10, -76, -107] },
  { fact: 'linkShare', edges: [0.0262, 0.0752, 0.1145, 0.2167, 0.34, 0.7324, 0.8056], points: [35, 24, 15, 0, -28, -65, -86, -99] },
  { fact: 'hint-byline', edges: [1], points: [2, -92] },
  { fact: 'shareBefore', edges: [0.0149, 0.124, 0.27, 0.4472, 0.4946, 0.6445, 0.8489, 0.924], points: [64, 55, 36, 22, 6, -5, -22, -63, -75] },
  { fact: 'wordsAbove2', edges: [1, 4], points: [-71, -2, 2] },
  { fact: 'down', edges: [8, 15], points: [8, -32, -67] },
  { fact: 'runShare', edges: [0.3149, 0.4742, 0.5577, 0.9155, 0.948, 0.9909], points: [63, 22, 6, -4, -1, 2, -6] },
  { fact: 'kind', edges: [1, 7], points: [-34, 61, -28] },
  { fact: 'hint-nav', edges: [2], points: [7, -60] },
  { fact: 'grandparentShare', edges: [0.003, 0.0092, 0.0428, 0.1328, 0.9589], points: [-16, -41, -58, -7, 14, 29] },
  { fact: 'words', edges: [3, 4, 5, 22, 27], points: [-53, -47, -23, -2, 19, 30] },
  { fact: 'kinShare', edges: [0.0736, 0.1509, 0.2798, 0.656, 0.9575, 0.9821], points: [-46, -17, 28, 34, 47, 35, 43] },
  { fact: 'groupLinks', edges: [0.029, 0.0991, 0.181], points: [26, 16, -3, -45] },
  { fact: 'hint-ad', edges: [2], points: [0, -44] },
  { fact: 'proseBelow10', edges: [55, 166.75, 440, 507], points: [-15, 15, 12, 1, -43] },
  { fact: 'ending', edges: [1, 3], points: [-10, 8, -42] },
  { fact: 'hint-footer', edges: [1, 2], points: [2, -10, -41] },
  { fact: 'hint-aside', edges: [2], points: [1, -41] },
  { fact: 'hint-related', edges: [1], points: [3, -40] },
  { fact: 'shareAfter', edges: [0.9788, 0.991], points: [5, -1, -40] },
  { fact: 'upFromMost', edges: [1, 7], points: [11, -23, -37] },
  { fact: 'hint-player', edges: [1], points: [0, -37] },
  { fact: 'overlap', edges: [0.2, 0.2857, 0.3529, 0.5152, 1], points: [-37, -32, -8, 5, 20, 33] },
  { fact: 'hint-share', edges: [1, 2], points: [0, -17, -37] },
  { fact: 'parentShare', edges: [0.0271, 0.0809, 0.1088, 0.2112, 0.9267], points: [-32, 3, 10, 23, 30, 35] },
  { fact: 'proseAbove3', edges: [5.25, 131, 160], points: [4, 0, -6, -35] },
  { fact: 'hint-widget', edges: [2], points: [2, -30] },
  { fact: 'phraseDensity', edges: [0.0909, 0.1111, 0.2], points: [10, -10, -23, -30] },
  { fact: 'runOffset', edges: [-149, -56, 1], points: [-24, 1, 8, -21] },
  { fact: 'hint-summary', edges: [1], points: [-1, 24] },
  { fact: 'addressing', edges: [0.0114, 0.0755, 0.0784], points: [4, 0, -16, -21] },
  { fact: 'upperShare', edges: [0.0152, 0.0682, 0.0777, 0.1562], points: [21, -1, -5, -9, -4] },
  { fact: 'shortDensity', edges: [0.8571, 1], points: [2, -5, -21] },
  { fact: 'proseSinceMarker', edges: [2459], points: [0, -20] },
  { fact: 'capitalShare', edges: [0.0789, 0.7143], points: [-3, -6, 19] },
  { fact: 'hint-reference', edges: [1], points: [0, -18] },
  { fact: 'opening', edges: [2, 4], points: [0, 6, -16] },
  { fact: 'hint-body', edges: [1], points: [-8, 16] },
  { fact: 'sinceMarker', edges: [30, 35, 200], points: [-15, -3, 2, 5] },
  { fact: 'endingBelow1', edges: [1, 3], points: [-10, 15, -2] },
  { fact: 'repeats', edges: [4], points: [1, -14] },
  { fact: 'proseBelow3', edges: [7, 12, 149], points: [7, -1, -5, -13] },
  { fact: 'hint-meta', edges: [2], points: [0, -12] },
  { fact: 'hint-button', edges: [1], points: [1, -11] },
  { fact: 'wordsBelow1', edges: [4], points: [-9, 5] },
  { fact: 'untilProse', edges: [6], points: [-4, 8] },
  { fact: 'hint-content', edges: [1], points: [-8, 2] },
  { fact: 'markerRole', edges: [4], points: [-1, 7] },
  { fact: 'prose', edges: [34], points: [-3, 6] },
  { fact: 'wordsAbove1', edges: [4], points: [-2, 1] },
  { fact: 'hint-article', edges: [1], points: [-2, 2] },
];
