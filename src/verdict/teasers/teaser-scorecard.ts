import type { LineFacts } from './leading-line.js';

/*
 * Fitted by bench/train/fit-teasers.py on fixtures/verdict and on articles of the WCXB development split (CC BY 4.0)
 * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.
 * Data: 23865 lines of 7050 pages, 455 of them beginnings, sha256 0bfc9235bb63cf37.
 * Of beginnings by authors whose pages neither this was fitted on nor the rules made with
 * 163 of 238 are told, and 5 of 799 near misses taken for such.
 */

/** Points every page with a line that may lead on starts with, in hundredths of natural log odds. */
export const teaserBase = 475;

/** Points for each one of a fact, what spreads most first. */
export const teaserScorecard: readonly { readonly fact: keyof LineFacts; readonly points: number }[] = [
  { fact: 'wording', points: 97 },
  { fact: 'prose', points: -165 },
  { fact: 'told', points: 364 },
  { fact: 'blocks', points: -94 },
  { fact: 'left', points: 79 },
  { fact: 'after', points: -31 },
  { fact: 'dots', points: 240 },
  { fact: 'gap', points: -13 },
];
