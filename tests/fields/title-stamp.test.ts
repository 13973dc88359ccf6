import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';

const PROSE = [
  'The council voted on Tuesday to close the old bridge for eleven months, and traffic will be led over the ring road until the work is done.',
  'Residents said they had heard nothing of the plan before the meeting, which lasted until almost midnight and ended in a shouting match.',
];
const page = (...head: string[]): string => [...head, ...PROSE].join('\n\n');

describe('a labelled date is no headline', () => {
  it.each([
    ['Published 3 March 2024, 10:15 GMT', 'Updated 4 March 2024 08:00 GMT'],
    ['Last updated: March 4, 2024', 'Posted on March 3, 2024'],
  ])('%s', (first, second) => {
    const { article } = normalizeText(page('Council closes old bridge: what you need to know | The Daily Post', "By Jane Smith and John O'Neil, Staff Writers", first, second));
    expect(article.title).toBe('Council closes old bridge: what you need to know');
  });

  // Near misses: a headline may hold a date and even a label
  it.each([
    'Published on 3 March 2024, the report names eleven failures',
    'What changed on 3 March 2024',
    '3 March 2024: the day the bridge closed',
  ])('but %s is', (title) => {
    expect(normalizeText(page(title, 'By Jane Smith')).article.title).toBe(title);
  });
});
