import type { RemovalKind } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import type { Surroundings } from '../facts/surroundings.js';
import type { Survey } from '../survey.js';
import type { Distances } from './distances.js';
import type { Echoes } from './echoes.js';
import type { Likeness } from './likeness.js';
import type { Stretches } from './stretches.js';
import type { Signs } from './signs.js';
import type { Tone } from './tone.js';

/** Everything that a feature may be read from. */
export interface Facts {
  readonly page: Page;
  readonly survey: Survey;
  readonly near: Surroundings;
  readonly signs: Signs;
  readonly distances: Distances;
  readonly stretches: Stretches;
  readonly likeness: Likeness;
  readonly echoes: Echoes;
  readonly tone: Tone;
}

/** Says a value in words. */
export type Says = (value: number) => string;

/** One measured fact of a block: a column of the model's input. */
export interface Feature {
  /** The name that the model's tables use. */
  readonly name: string;
  readonly of: (facts: Facts, at: number) => number;
  /** The value in words, as evidence. */
  readonly says: Says;
}

/** What a feature is where its reader cannot know it, or where no block stands. */
export const MISSING = -1;

/** `47%` */
export const percent = (value: number): string => `${Math.round(value * 100)}%`;
/** `1 word`, `12 words` */
export const words = (value: number): string => count(value, 'word');
/** `1 block`, `3 blocks` */
export const count = (value: number, one: string): string => `${Math.round(value)} ${one}${Math.round(value) === 1 ? '' : 's'}`;

/** Kinds of noise in the order of their codes, those that stand near prose first; 0 is none. */
// prettier-ignore
export const kindCodes: readonly RemovalKind[] = [
  'other', 'credit', 'byline', 'tags', 'player', 'share', 'comments', 'related', 'newsletter', 'advertisement', 'paywall', 'login', 'consent', 'navigation', 'pagination', 'copyright',
];

/** The code of a kind; 0 where there is none. */
export function kindCode(kind: RemovalKind | undefined): number {
  return kind === undefined ? 0 : kindCodes.indexOf(kind) + 1;
}
