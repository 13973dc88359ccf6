/**
 * Stable identifiers of the errors this library throws.
 *
 * @example
 * ```ts
 * import { CleanCopyError, normalizeText, type CleanCopyErrorCode } from 'cleancopy';
 *
 * function codeOf(raw: string): CleanCopyErrorCode | null {
 *   try {
 *     normalizeText(raw, { maxLength: 10 });
 *     return null;
 *   } catch (error) {
 *     return error instanceof CleanCopyError ? error.code : null;
 *   }
 * }
 * codeOf('Ferries stay in harbour.'); // 'input-too-long'
 * ```
 */
export type CleanCopyErrorCode = 'invalid-input' | 'invalid-option' | 'unknown-option' | 'input-too-long';

/**
 * The only error this library throws, and only for what the caller passed: no string of any kind
 * makes it throw, unless it is longer than `maxLength`. The methods of the zod schemas, such as `articleSchema.parse`, throw
 * zod's own; what a getter or proxy of a record throws comes through the `from*` functions.
 *
 * @example
 * ```ts
 * import { CleanCopyError, normalizeText } from 'cleancopy';
 *
 * try {
 *   normalizeText('a'.repeat(11), { maxLength: 10 });
 * } catch (error) {
 *   if (error instanceof CleanCopyError) console.log(error.code); // input-too-long
 * }
 * ```
 */
export class CleanCopyError extends Error {
  /** Always `CleanCopyError`. */
  override readonly name = 'CleanCopyError';
  /** What went wrong, for programs; the message says it for people, with what to do. */
  readonly code: CleanCopyErrorCode;

  /**
   * @param code - what went wrong
   * @param message - the same for people, with what to do
   */
  constructor(code: CleanCopyErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
