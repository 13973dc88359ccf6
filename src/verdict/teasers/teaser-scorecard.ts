import type { LineFacts } from './leading-line.js';

/*
 * Fitted by bench/train/fit-teasers.py on fixtures/verdict and on articles of the WCXB development split (CC BY 4.0)
 * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.
 * Data: 23782 lines of 7199 pages, 478 of them beginnings, sha256 326760e93bff1fa9.
 * Of beginnings by authors whose pages neither this was fitted on nor the rules made with
 * 188 of 259 are told, and 5 of 895 near misses taken for such.
 */

/** Points every page with a line that may lead on starts with, in hundredths of natural log odds. */
export const teaserBase = 485;

/** Points for each one of a fact, what spreads most first. */
export const teaserScorecard: readonly { readonly fact: keyof LineFacts; readonly points: number }[] = [
  { fact: 'wording', points: 99 },
  { fact: 'prose', points: -159 },
  { fact: 'told', points: 362 },
  { fact: 'blocks', points: -106 },
  { fact: 'left', points: 91 },
  { fact: 'after', points: -31 },
  { fact: 'dots', points: 269 },
  { fact: 'gap', points: -13 },
];
