/**
 * The kinds of inline mark that sit beside a block's plain text.
 *
 * @example
 * ```ts
 * import type { MarkType } from 'cleancopy';
 *
 * const tags: Record<MarkType, string> = { link: 'a', strong: 'strong', emphasis: 'em', code: 'code' };
 * tags.emphasis; // 'em'
 * ```
 */
export type MarkType = 'link' | 'strong' | 'emphasis' | 'code';

/**
 * A stretch of a block's text that the source set apart.
 *
 * @example
 * ```ts
 * import type { Mark } from 'cleancopy';
 *
 * // "Read the report." with "the report" linked
 * const mark: Mark = { type: 'link', start: 5, end: 15, href: 'https://example.com/report' };
 * ```
 */
export interface Mark {
  /** What the source did to the stretch. */
  readonly type: MarkType;
  /** Offset in the block's own text (UTF-16 code units), inclusive. */
  readonly start: number;
  /** Offset in the block's own text (UTF-16 code units), exclusive. */
  readonly end: number;
  /** Absolute http(s) or mailto URL; only on marks of type `link`. */
  readonly href?: string;
}
