import { isLower, isUpper } from '../read/chars.js';

/** Fewer letters with case tell nothing. */
export const FEWEST_CASED = 10;

/**
 * Georgian and Cherokee. Unicode pairs their letters with others, but running text has one kind alone: of Georgian the
 * one that it counts as small, of Cherokee the one that it counts as capital.
 */
const ONE_CASE = /[\u10a0-\u10ff\u13a0-\u13ff\u1c90-\u1cbf\u2d00-\u2d2f\uab70-\uabbf]/;

const ALL_OF_ONE_CASE = /* @__PURE__ */ new RegExp(ONE_CASE, 'g');

/** True for a small letter of a script whose sentences begin with capitals. */
export const isSmall = (char: string): boolean => isLower(char) && !ONE_CASE.test(char);

/** Share of capitals among the letters that have case, and how many letters have it. */
export function capitalShare(text: string): { readonly share: number; readonly cased: number } {
  let upper = 0;
  let lower = 0;
  for (const char of text.replace(ALL_OF_ONE_CASE, '')) {
    if (isUpper(char)) upper++;
    else if (isLower(char)) lower++;
  }
  const cased = upper + lower;
  return { share: cased === 0 ? 0 : upper / cased, cased };
}
