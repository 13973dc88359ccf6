import type { LineFacts } from './leading-line.js';

/*
 * Fitted by bench/train/fit-teasers.py on fixtures/verdict and on articles of the WCXB development split (CC BY 4.0)
 * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.
 * Data: 24393 lines of 7195 pages, 476 of them beginnings, sha256 ec34dcd85d527984.
 * Of beginnings by authors whose pages neither this was fitted on nor the rules made with
 * 189 of 259 are told, and 6 of 897 near misses taken for such.
 */

/** Points every page with a line that may lead on starts with, in hundredths of natural log odds. */
export const teaserBase = 488;

/** Points for each one of a fact, what spreads most first. */
export const teaserScorecard: readonly { readonly fact: keyof LineFacts; readonly points: number }[] = [
  { fact: 'wording', points: 99 },
  { fact: 'prose', points: -165 },
  { fact: 'told', points: 364 },
  { fact: 'blocks', points: -99 },
  { fact: 'left', points: 90 },
  { fact: 'after', points: -35 },
  { fact: 'dots', points: 237 },
  { fact: 'gap', points: -19 },
];
