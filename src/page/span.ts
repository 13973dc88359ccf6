/**
 * A half-open range `[start, end)` of UTF-16 code units, as `String.prototype.slice` takes it.
 *
 * @example
 * ```ts
 * import type { Span } from 'cleancopy';
 *
 * const span: Span = { start: 0, end: 5 };
 * 'Storm closes the port'.slice(span.start, span.end); // 'Storm'
 * ```
 */
export interface Span {
  /** Offset of the first code unit inside the range, from 0. */
  readonly start: number;
  /** Offset of the first code unit after the range; never less than `start`. */
  readonly end: number;
}
