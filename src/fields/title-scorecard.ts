import type { Score } from '../judge/scores.js';

export const titleBase = 0;
export const titleScorecard: readonly Score[] = [];
