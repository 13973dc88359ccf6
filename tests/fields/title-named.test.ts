import { describe, expect, it } from 'vitest';
import { namedTitle } from '../../src/fields/title-named.js';
import { normalizeText } from '../../src/index.js';
import type { Scene } from '../../src/judge/rules/rule.js';

const PROSE = [
  'The council voted on Tuesday to close the old bridge for eleven months, and traffic will be led over the ring road until the work is done.',
  'Residents said they had heard nothing of the plan before the meeting, which lasted until almost midnight and ended in a shouting match.',
  'The mayor said on Wednesday that she understood the anger, but that the bridge could not wait another winter for its repair.',
];

/** Pieces of a page joined by spaces, with the page's own title on top. */
const titleOf = (own: string, line: string): string | null => normalizeText([own, line, ...PROSE].join('\n\n')).article.title;

describe("the page's own title above its text", () => {
  it.each([
    ['a byline and a date', 'Council Closes the Old Bridge by Jane Roe March 3, 2024'],
    ['a date', 'Council Closes the Old Bridge March 3, 2024'],
    ['the way to it', 'News Harbour Council Closes the Old Bridge'],
    ['both', 'News Harbour Council Closes the Old Bridge Jane Roe'],
  ])('parts the headline from %s', (_, line) => {
    expect(titleOf('Council Closes the Old Bridge - The Daily Post', line)).toBe('Council Closes the Old Bridge');
  });

  it('loses the name of the site where the headline comes again', () => {
    expect(titleOf('Council Closes the Old Bridge - Postwave', 'By Jane Roe')).toBe('Council Closes the Old Bridge - Postwave');
    expect(titleOf('Council Closes the Old Bridge - Postwave', 'Council Closes the Old Bridge')).toBe('Council Closes the Old Bridge');
  });

  // Near misses: a headline that says more than the page's title
  it.each([
    'Council Closes the Old Bridge for Eleven Months',
    'Why Council Closes the Old Bridge',
    'All the Council Closes the Old Bridge',
    'Council Closes the Old Bridge: What You Need to Know',
    'Council Closes the Old Bridge, Again',
  ])('takes nothing off %s', (line) => {
    const blocks = ['Council Closes the Old Bridge - The Daily Post', line].map((text) => ({ text }));
    expect(namedTitle({ survey: { blocks } } as unknown as Scene, 1)).toBeNull();
  });
});
