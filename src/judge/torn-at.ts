import type { Survey } from './survey.js';

/** A half of a sentence has so many words. */
const FEWEST_WORDS = 4;

/** True if a sentence stops above and goes on below, or below the head of the next page. */
export function isTorn({ own }: Survey, at: number): boolean {
  const above = own[at - 1];
  const isOpen = above !== undefined && above.words >= FEWEST_WORDS && (above.ending === 0 || above.ending === 4);
  return isOpen && [own[at + 1], own[at + 2]].some((below) => below?.opening === 1 && below.words >= FEWEST_WORDS);
}
