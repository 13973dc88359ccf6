import { isLower, isUpper } from '../read/chars.js';

/** Fewer letters with case tell nothing. */
export const FEWEST_CASED = 10;

/** Share of capitals among the letters that have case, and how many letters have it. */
export function capitalShare(text: string): { readonly share: number; readonly cased: number } {
  let upper = 0;
  let lower = 0;
  for (const char of text) {
    if (isUpper(char)) upper++;
    else if (isLower(char)) lower++;
  }
  const cased = upper + lower;
  return { share: cased === 0 ? 0 : upper / cased, cased };
}
