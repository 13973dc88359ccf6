import * as z from 'zod/v4';
import type { Span } from '../article.js';
import { failsAs } from './text.js';

/**
 * A schema under an optional key that, where the key is there, holds a value: `url?: string`, not
 * `url?: string | undefined`. zod before 4.3 has no name for that, so the type is made here.
 */
export type OptionalKey<T> = z.ZodType<T> & { readonly _zod: { readonly optin: 'optional'; readonly optout: 'optional' } };

/** Lets the key be absent. */
export function optionalKey<T>(schema: z.ZodType<T>, description: string): OptionalKey<T> {
  return schema.optional().describe(description) as unknown as OptionalKey<T>;
}

/** A whole number from 0. */
export function count(): z.ZodInt {
  return z.int().min(0);
}

/** A number from 0 to 1. */
export function confidence(): z.ZodNumber {
  return z.number().min(0).max(1).describe('How sure, from 0 to 1.');
}

export const spanObject = z.strictObject({
  start: count().describe('Offset of the first UTF-16 code unit inside the range, from 0.'),
  end: count().describe('Offset of the first UTF-16 code unit after the range; never less than start.'),
});

/**
 * A half-open range of UTF-16 code units.
 *
 * @example
 * ```ts
 * import { spanSchema } from 'cleancopy/schema';
 *
 * spanSchema.safeParse({ start: 3, end: 2 }).success; // false
 * ```
 */
export const spanSchema: z.ZodType<Span> = spanObject
  .refine(({ start, end }) => end >= start, failsAs('schema/invalid-span', 'The end of a span must not lie before its start.'))
  .describe('A half-open range [start, end) of UTF-16 code units.');

/** A span is as long as the text it holds. */
export function isAsLong(span: Span, text: string): boolean {
  return span.end - span.start === text.length;
}
