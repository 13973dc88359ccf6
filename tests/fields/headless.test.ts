import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';

const OPENING = 'Most of us look at a phone before we are out of bed, and few could say what they were looking for when they picked it up.';
const REASON = 'A study of two thousand people found that those who left it in another room slept almost an hour longer, and said that they were calmer.';
const ADVICE = 'Start with the hours in which you look at it most, since that is where a small change is felt first, and write down what you find.';
const MORE = 'After a month the list will tell you more about your habits than any app that counts minutes, and it costs nothing but a pencil.';

/** Texts as scrapers leave them that take the paragraphs alone. */
const headless: readonly (readonly [what: string, lines: readonly string[], heading: string])[] = [
  ['a heading between paragraphs', [OPENING, REASON, 'Why the bedroom matters', ADVICE, MORE], 'Why the bedroom matters'],
  ['numbered headings', [OPENING, '1. Watch your use for a week', REASON, '2. Move the charger', ADVICE, MORE], '1. Watch your use for a week'],
  ['a heading and what leads to it', [OPENING, 'Here is what helped others:', REASON, ADVICE, MORE], 'Here is what helped others:'],
];

describe('a text without a headline', () => {
  it.each(headless)('gets none: %s', (_, lines, heading) => {
    const { article, provenance } = normalizeText(lines.join('\n\n'));
    expect(article.title).toBeNull();
    expect(provenance.title).toBeUndefined();
    expect(article.text.split('\n\n')).toContain(heading);
  });

  // Near misses: the same texts with a headline
  it.each(headless)('but the one above it is told: %s', (_, lines, heading) => {
    const { article } = normalizeText(['How to put your phone away', ...lines].join('\n\n'));
    expect(article.title).toBe('How to put your phone away');
    expect(article.text.split('\n\n')).toContain(heading);
  });

  it('takes no sentence for one', () => {
    const { article } = normalizeText([OPENING, REASON, ADVICE, MORE].join('\n'));
    expect(article.title).toBeNull();
    expect(article.text.split('\n\n')).toHaveLength(4);
  });

  it('but a headline may be a question', () => {
    const { article } = normalizeText(['Why is your phone a problem?', 'By Jane Roe', '12 March 2024', OPENING, REASON, ADVICE].join('\n\n'));
    expect(article.title).toBe('Why is your phone a problem?');
  });
});
