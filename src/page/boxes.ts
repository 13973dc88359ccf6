/** What an element is for, told by a name that is given to nothing else. */
// prettier-ignore
export const boxKinds = ['comments', 'share', 'related', 'newsletter', 'consent', 'infobox', 'paywall', 'pull-quote', 'narrow', 'wide'] as const;

/** One of {@link boxKinds}. */
export type BoxKind = (typeof boxKinds)[number];

/** An element with such a name. */
export interface Box {
  readonly kind: BoxKind;
  /** The class, id or tag that tells, in lower case. */
  readonly name: string;
  /** Its index in `Page.parents`. */
  readonly element: number;
}
