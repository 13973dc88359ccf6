import type { RemovalKind } from '../normalized.js';

/** A rule by which a field takes a line out of the body. */
export interface FieldRule {
  readonly id: string;
  readonly kind: RemovalKind;
  readonly because: string;
}

/** Sorted by id. */
export const fieldRules = [
  {
    id: 'byline-line',
    kind: 'byline',
    because: 'It names who wrote the article.',
  },
  {
    id: 'category-line',
    kind: 'tags',
    because: 'It names the part of the site that the article belongs to.',
  },
  {
    id: 'date-line',
    kind: 'byline',
    because: 'It says when the article was published or changed.',
  },
  {
    id: 'office-byline',
    kind: 'byline',
    because: 'It says that the newsroom wrote the article, and names nobody.',
  },
  {
    id: 'repeated-title',
    kind: 'other',
    because: 'It says the headline again.',
  },
  {
    id: 'site-line',
    kind: 'other',
    because: 'It names the site that published the article.',
  },
  {
    id: 'site-suffix',
    kind: 'other',
    because: 'It names the site, the section, the author or the day, not the story.',
  },
  {
    id: 'tag-line',
    kind: 'tags',
    because: 'It lists what the article is about.',
  },
] as const satisfies readonly FieldRule[];

export type FieldRuleId = (typeof fieldRules)[number]['id'];

/** What the table says of a rule. */
export function saidOf(rule: FieldRuleId): Omit<FieldRule, 'id'> {
  const { kind, because } = fieldRules.find(({ id }) => id === rule) as FieldRule;
  return { kind, because };
}
