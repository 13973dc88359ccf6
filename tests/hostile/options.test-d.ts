/**
 * What may be unknown at the caller's may be passed on as it is, also where `exactOptionalPropertyTypes` tells a missing
 * key from `undefined`; this project sets it. Nothing of this file runs.
 */
import type { Article, JsonLdOptions, NormalizeOptions } from '../../src/index.js';
import type { ValidateOptions } from '../../src/schema/index.js';

/** The type without its question marks: every key there, its value as the interface has it. */
type Given<T> = { readonly [K in keyof Required<T>]: T[K] };

/** True if no key of the options refuses `undefined`. */
type TakesUndefined<T> = { readonly [K in keyof Required<T>]: undefined } extends T ? true : false;
type Expect<T extends true> = T;

export type Checks = [
  Expect<TakesUndefined<NormalizeOptions>>,
  Expect<TakesUndefined<ValidateOptions>>,
  Expect<TakesUndefined<JsonLdOptions>>,
  Expect<Pick<Article, 'url' | 'language'> extends NormalizeOptions ? true : false>,
];

export const nothing = { url: null, language: undefined, now: undefined, mode: undefined, maxLength: undefined, rules: undefined } satisfies Given<NormalizeOptions>;

// @ts-expect-error: no other option may be null
export const none: NormalizeOptions = { now: null };
