import type { Span } from './span.js';

/** A picture or an embed as a reader finds it. */
export interface Media {
  readonly kind: 'image' | 'embed';
  /** Absolute URL. */
  readonly src: string;
  /** Text alternative of a picture, title of an embed; `null` if there is none. */
  readonly title: string | null;
  /** Index of the first block that comes after it. */
  readonly before: number;
  /** Index of the block that is its caption where lines of the same figure stand between the two; else -1, since it comes right behind. */
  readonly caption: number;
  /** Index of the element around it in `Page.parents`. */
  readonly element: number;
  /** Width in pixels that the source states, 0 if it does not. */
  readonly width: number;
  /** Bits of {@link hintGroups}: those that its own tag and inline elements around it name, then of each block element, from the innermost out as far as they tell. */
  readonly around: readonly number[];
  /** Where a link around it leads; `null` if it is in none. */
  readonly href: string | null;
  /** Its tag. */
  readonly span: Span;
}
