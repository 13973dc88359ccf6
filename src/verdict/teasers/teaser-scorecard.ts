import type { LineFacts } from './leading-line.js';

/*
 * Fitted by bench/train/fit-teasers.py on fixtures/verdict and on articles of the WCXB development split (CC BY 4.0)
 * and of trafilatura's evaluation pages (Apache-2.0): edit that, not this.
 * Data: 24312 lines of 7195 pages, 476 of them beginnings, sha256 d09bd1804ce91ed7.
 * Of beginnings by authors whose pages neither this was fitted on nor the rules made with
 * 185 of 259 are told, and 4 of 897 near misses taken for such.
 */

/** Points every page with a line that may lead on starts with, in hundredths of natural log odds. */
export const teaserBase = 466;

/** Points for each one of a fact, what spreads most first. */
export const teaserScorecard: readonly { readonly fact: keyof LineFacts; readonly points: number }[] = [
  { fact: 'wording', points: 99 },
  { fact: 'prose', points: -167 },
  { fact: 'told', points: 367 },
  { fact: 'blocks', points: -95 },
  { fact: 'left', points: 77 },
  { fact: 'after', points: -31 },
  { fact: 'dots', points: 236 },
  { fact: 'gap', points: -9 },
];
