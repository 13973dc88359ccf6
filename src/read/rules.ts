/** How the reader treats the space of a dump, as the rule reference shows it. */
export interface SpaceRule {
  readonly id: string;
  /** `remove`: leaves a removal of kind `spacer`. `repair`: leaves a repair inside kept text. */
  readonly effect: 'remove' | 'repair';
  readonly because: string;
}

/** Every rule of the reader, sorted by id. */
export const spaceRules: readonly SpaceRule[] = [
  {
    id: 'folded-space',
    effect: 'repair',
    because: 'Runs of space, and spaces of layout, read as one space.',
  },
  {
    id: 'joined-line',
    effect: 'repair',
    because: 'The source broke the line inside a paragraph.',
  },
  {
    id: 'leading-space',
    effect: 'remove',
    because: 'The spaces before the line are layout.',
  },
  {
    id: 'spacer-line',
    effect: 'remove',
    because: 'The line holds nothing but spaces of layout.',
  },
  {
    id: 'trailing-space',
    effect: 'remove',
    because: 'The spaces behind the line are layout.',
  },
];
