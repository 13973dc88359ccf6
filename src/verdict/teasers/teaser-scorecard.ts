import type { LineFacts } from './leading-line.js';

/*
 * Fitted by bench/train/fit-teasers.py on fixtures/verdict and on articles of the WCXB development split (CC BY 4.0)
 * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.
 * Data: 24308 lines of 7195 pages, 476 of them beginnings, sha256 081fca6a1d06c12d.
 * Of beginnings by authors whose pages neither this was fitted on nor the rules made with
 * 185 of 259 are told, and 4 of 897 near misses taken for such.
 */

/** Points every page with a line that may lead on starts with, in hundredths of natural log odds. */
export const teaserBase = 472;

/** Points for each one of a fact, what spreads most first. */
export const teaserScorecard: readonly { readonly fact: keyof LineFacts; readonly points: number }[] = [
  { fact: 'wording', points: 99 },
  { fact: 'prose', points: -166 },
  { fact: 'told', points: 365 },
  { fact: 'blocks', points: -97 },
  { fact: 'left', points: 82 },
  { fact: 'after', points: -32 },
  { fact: 'dots', points: 235 },
  { fact: 'gap', points: -11 },
];
