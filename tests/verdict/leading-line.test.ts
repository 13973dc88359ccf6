import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/judge/facts/block-facts.js';
import { surveyPage } from '../../src/judge/survey.js';
import { normalizeText } from '../../src/index.js';
import { readText } from '../../src/read/text.js';
import { repairText } from '../../src/repair/repair.js';
import { linesBelow } from '../../src/verdict/teasers/leading-line.js';

const STORY = 'The council closed the old bridge on Tuesday after a lorry hit a pillar. Drivers have to take a detour of six miles until the spring.';

/** The lines that may lead to the rest, as the page has them. */
function lines(text: string): string[] {
  const page = readText(text, repairText(text).edits);
  return linesBelow(surveyPage(page, readBlocks('en'))).map(({ at }) => page.blocks[at]?.text ?? '');
}

describe('lines that may lead to the rest', () => {
  it.each([
    ['stand below some text', `Old bridge closed\n\n${STORY}\n\nRead it all in the Courier\n\nHelp`, ['Read it all in the Courier', 'Help']],
    ['are none where no text is', 'Home\n\nNews\n\nHelp', []],
    ['share nothing and name no others', `${STORY}\n\nShare this article\n\nRelated articles\n\nHelp`, ['Help']],
    ['have little prose behind them', `${STORY}\n\nOn we go\n\n${`${STORY}\n\n`.repeat(4)}`, [STORY]],
    ['stand below no more than pages give away', `${`${STORY}\n\n`.repeat(20)}Read on`, []],
  ])('%s', (_, text, expected) => {
    expect([...new Set(lines(text))]).toEqual(expected);
  });
});

describe('a beginning', () => {
  it.each([
    ['leads on in words that no phrase holds', `Old bridge closed\n\n${STORY}\n\nChip in to read on`, 'teaser'],
    ['shares itself, and is whole', `Old bridge closed\n\n${STORY}\n\nShare this article\n\nRelated articles`, 'other'],
  ])('%s', (_, text, kind) => {
    expect(normalizeText(text).verdict.kind === 'teaser').toBe(kind === 'teaser');
  });
});
