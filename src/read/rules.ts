/** How the reader treats the space of a dump, as the rule reference shows it. */
export interface SpaceRule {
  readonly id: string;
  /** `remove`: leaves a removal of kind `spacer`. `repair`: leaves a repair inside kept text. */
  readonly effect: 'remove' | 'repair';
  readonly because: string;
  readonly examples: { readonly matches: readonly string[]; readonly misses: readonly string[] };
}

/** Every rule of the reader, sorted by id. */
export const spaceRules: readonly SpaceRule[] = [
  {
    id: 'folded-space',
    effect: 'repair',
    because: 'Runs of space, and spaces of layout, read as one space.',
    examples: { matches: ['two  spaces', 'no-break\u00a0space'], misses: ['one space'] },
  },
  {
    id: 'joined-line',
    effect: 'repair',
    because: 'The source broke the line inside a paragraph.',
    examples: {
      matches: ['According to\nThe New York Times\n, countries in NATO met.\nThe\nGuardian\n, too, had a word on it.'],
      misses: ['First paragraph.\nSecond paragraph.'],
    },
  },
  {
    id: 'leading-space',
    effect: 'remove',
    because: 'The spaces before the line are layout.',
    examples: { matches: ['\u00a0 Text', '\u3000\u3000段落'], misses: ['  Text'] },
  },
  {
    id: 'spacer-line',
    effect: 'remove',
    because: 'The line holds nothing but spaces of layout.',
    examples: { matches: ['a\n\u00a0 \u00a0\nb', 'a\n\u200b\u00a0\nb'], misses: ['a\n\nb', 'a\n  \nb'] },
  },
  {
    id: 'trailing-space',
    effect: 'remove',
    because: 'The spaces behind the line are layout.',
    examples: { matches: ['Text\u00a0'], misses: ['Text '] },
  },
];
