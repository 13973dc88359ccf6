import type { RemovalKind } from '../normalized.js';

/** A rule by which a field takes a line out of the body. */
export interface FieldRule {
  readonly id: string;
  readonly kind: RemovalKind;
  readonly because: string;
  /** Small dumps in which the rule takes a line, and in which it takes none. */
  readonly examples: { readonly matches: readonly string[]; readonly misses: readonly string[] };
}

/** Sorted by id. */
export const fieldRules: readonly FieldRule[] = [
  {
    id: 'byline-line',
    kind: 'byline',
    because: 'It names who wrote the article.',
    examples: {
      matches: ['Storm closes the harbour\nBy Jane Doe\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.'],
      misses: ['Storm closes the harbour\nBy the sea\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.'],
    },
  },
  {
    id: 'category-line',
    kind: 'tags',
    because: 'It names the part of the site that the article belongs to.',
    examples: {
      matches: ['Storm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.\n\nPosted in: Weather'],
      misses: ['Storm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.\n\nIn: the North Sea, two boats were still out on Monday night, and both of them came home.'],
    },
  },
  {
    id: 'date-line',
    kind: 'byline',
    because: 'It says when the article was published or changed.',
    examples: {
      matches: ['Storm closes the harbour\nPublished November 19, 2019\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.'],
      misses: ['Storm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.\n\nThe harbour opened on November 19, 1919, and has not been closed for more than a day in all the years since then.'],
    },
  },
  {
    id: 'repeated-title',
    kind: 'other',
    because: 'It says the headline again.',
    examples: {
      matches: ['Storm closes the harbour\nStorm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday.'],
      misses: ['Storm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday.'],
    },
  },
  {
    id: 'site-suffix',
    kind: 'other',
    because: 'It names the site or the section, not the story.',
    examples: {
      matches: ['Storm closes the harbour | The Daily Example\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday.'],
      misses: ['Storm closes the harbour - and the school\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday.'],
    },
  },
  {
    id: 'tag-line',
    kind: 'tags',
    because: 'It lists what the article is about.',
    examples: {
      matches: ['Storm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.\n\n#storm #harbour #ferries'],
      misses: ['Storm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday, and the first boats will leave on the day after.\n\nTags: he has worn them on every boat since the first storm, and says that they bring luck.'],
    },
  },
];
