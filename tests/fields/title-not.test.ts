import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { isOfOtherKind, subjectOf } from '../../src/fields/title-not.js';
import type { PageBlock } from '../../src/page/page.js';

const blocksOf = (...lines: string[]): { readonly blocks: readonly PageBlock[] } => ({ blocks: lines.map((text) => ({ text, folded: text.toLowerCase() }) as PageBlock) });

describe('lines that are no headline', () => {
  it.each<[shows: string, is: boolean, lines: string[]]>([
    ['the head of a mail', true, ['From: The Coast Daily', 'To: news', 'Subject: Wind farm']],
    ['in German', true, ['Von: Jana Weber', 'Gesendet: Montag', 'An: alle']],
    ['whose mail is quoted', true, ['On Mon, The Coast Daily <news@example.org> wrote:', 'Wind farm']],
    ['a subject that the headline repeats', true, ['Subject: Fwd: Wind farm', 'Date: Monday', 'Wind farm']],
    ['a subject that nothing repeats', false, ['Subject: Wind farm', 'Date: Monday', 'A wind farm was approved.']],
    ['"from" with a colon alone', false, ['From: the sea to the table', 'By Jane Doe']],
    ['a question with its speaker', true, ['Daily Post: Why did you go?', 'Doe: I was tired.', 'Daily Post: And now?']],
    ['the way to the front page', true, ['דף הבית', 'חדשות']],
    ['a headline about it', false, ['דף הבית החדש של העירייה', 'חדשות']],
    ['a link to the story before', true, ['« In Defense of Curiosity', 'Vibe Coding']],
    ['a link to the next one', true, ['In Defense of Curiosity →']],
    ['a quotation', false, ['« In Defense of Curiosity »', 'Vibe Coding']],
    ['a quotation and who said it', false, ['« Nous ne céderons pas », dit la maire']],
    ['an arrow between words', false, ['From A → B in ten steps']],
    ['a question with a colon', false, ['Storms: are they getting worse?', 'By Jane Doe']],
  ])('%s: %s', (_, is, lines) => { expect(isOfOtherKind(blocksOf(...lines), 0)).toBe(is); });

  it('takes the signs of answers off a subject', () => {
    expect(subjectOf('subject: fwd: re: wind farm')).toBe('wind farm');
    expect(subjectOf('wind farm')).toBe('wind farm');
  });

  it('takes the line above a row of buttons', () => {
    const text = "Grandma's Garden Notes\nHow I finally grew garlic that keeps\nGet link\nFacebook\nX\nPinterest\nEmail\nOther Apps\nBy Rosie - October 12, 2023\n\nFor years my garlic went soft by Christmas. This year it is still firm in March, and I think I know why.\n\nFirst, I planted late. Everyone here says Columbus Day, but I waited until the first frost.";
    expect(normalizeText(text).article.title).toBe('How I finally grew garlic that keeps');
  });
});
