/** What the elements around a block say of it. */
export interface Hints {
  /** Name of the nearest element that makes a block; `''` from plain text. */
  readonly tag: string;
  /** Groups named by that element and the one around it: a bit for each of {@link hintGroups}; -1 from plain text. */
  readonly near: number;
  /** Groups named by any element around it; -1 from plain text. */
  readonly far: number;
  /** True where that element or the one around it is named for a standfirst and nothing else. */
  readonly standfirst: boolean;
  /** Index of that element in `Page.parents`; -1 from plain text. */
  readonly element: number;
}

/** Hints of a block that no element surrounds. */
export const noHints: Hints = { tag: '', near: -1, far: -1, standfirst: false, element: -1 };

/** What a class, an id, a role or a tag can say an element is; bit `i` of a hint stands for entry `i`. */
// prettier-ignore
export const hintGroups = [
  'comments', 'share', 'related', 'ad', 'nav', 'footer', 'header', 'aside', 'consent', 'newsletter', 'login', 'paywall',
  'byline', 'date', 'meta', 'tags', 'caption', 'content', 'article', 'body', 'player', 'bio', 'toc', 'title', 'form',
  'widget', 'reference', 'summary', 'button', 'list',
] as const;

/** One of {@link hintGroups}. */
export type HintGroup = (typeof hintGroups)[number];

const bits = /* @__PURE__ */ (() => new Map<string, number>(hintGroups.map((group, at) => [group, 1 << at])))();

/** The bit of a standfirst: no group, so that the model, which was fitted on the groups, does not see it. */
export const STANDFIRST = 1 << hintGroups.length;

/** The bit of a group. */
export function hintBit(group: HintGroup): number {
  return bits.get(group) as number;
}

/** The bits of some groups. */
export function hintBits(groups: readonly HintGroup[]): number {
  return groups.reduce((sum, group) => sum | hintBit(group), 0);
}
