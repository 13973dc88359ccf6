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
    id: 'repeated-title',
    kind: 'other',
    because: 'It says the headline again.',
    examples: {
      matches: ['Storm closes the harbour\nStorm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday.'],
      misses: ['Storm closes the harbour\n\nFerries stayed in port on Monday, and the harbour was closed by the storm for the first time in years.\n\nThe storm is expected to pass by Tuesday.'],
    },
  },
];
