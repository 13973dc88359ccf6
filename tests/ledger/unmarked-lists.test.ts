import { describe, expect, it } from 'vitest';
import type { PlacedDraft } from '../../src/ledger/body.js';
import { findLists } from '../../src/ledger/unmarked-lists.js';
import type { DumpStyle } from '../../src/page/page.js';
import { bodyOf, draftsOf, inside, linesOf, P, Q, R } from './lists-of.js';

describe('lines right below each other between paragraphs that blank lines part', () => {
  it.each<[what: string, lines: string, body: string[]]>([
    ['below a colon', 'You need:\n\na spade\na pair of boots', ['You need:', '* a spade', '* a pair of boots']],
    ['below a colon, long ones', `You need:\n\n${P}\n${Q}`, ['You need:', `* ${P}`, `* ${Q}`]],
    ['below a colon in the same run', 'You need:\na spade\na pair of boots', ['You need:', '* a spade', '* a pair of boots']],
    ['below nothing that tells, three', 'A spade and a fork\nA pair of boots\nA key to the gate', ['* A spade and a fork', '* A pair of boots', '* A key to the gate']],
    ['each with its name', 'Price: forty pounds\nWater: included', ['* Price: forty pounds', '* Water: included']],
    ['that begin with small letters', 'spades\nboots\nkeys', ['* spades', '* boots', '* keys']],
    ['without spaces between words', '你需要：\n\n一把铁锹\n一双靴子', ['你需要：', '* 一把铁锹', '* 一双靴子']],
    ['results', 'Hatherton 3-1 Ashby\nLongford 0-0 Marlow\nDenby Town 2-4 Castle', ['* Hatherton 3-1 Ashby', '* Longford 0-0 Marlow', '* Denby Town 2-4 Castle']],
    ['steps and what heads them', 'Ingredients\n2 large leeks\n500 g potatoes, peeled\nMethod\nWash the leeks and cut them into rings.\nFry them in butter until soft.', ['# Ingredients', '* 2 large leeks', '* 500 g potatoes, peeled', '# Method', '* Wash the leeks and cut them into rings.', '* Fry them in butter until soft.']],
    ['in German', 'Zutaten\n2 Stangen Lauch\n500 g Kartoffeln\nZubereitung\nDen Lauch waschen und schneiden.\nIn Butter dünsten.', ['# Zutaten', '* 2 Stangen Lauch', '* 500 g Kartoffeln', '# Zubereitung', '* Den Lauch waschen und schneiden.', '* In Butter dünsten.']],
    ['two labels in a row', 'Pros\nCheap to rent\nClose to the canal\nCons\nNo water in winter\nNo parking', ['# Pros', '* Cheap to rent', '* Close to the canal', '# Cons', '* No water in winter', '* No parking']],
  ])('are entries: %s', (_, lines, body) => {
    expect(bodyOf(inside(lines))).toEqual(body);
  });

  it.each<[what: string, lines: string, body: string[]]>([
    ['a headline below entries without capitals', 'You need:\n\na spade\na pair of boots\nThe Waiting List', ['You need:', '* a spade', '* a pair of boots', '# The Waiting List']],
    ['a number', 'You need:\n\nA Long Spade\nA Pair of Boots\n2. The List', ['You need:', '* A Long Spade', '* A Pair of Boots', '# 2. The List']],
    ['a line below sentences', 'Take a spade.\nTake your boots with you.\nBring the key.\nThe waiting list', ['* Take a spade.', '* Take your boots with you.', '* Bring the key.', '# The waiting list']],
    ['a question above its answer', `Frequently asked\nHow long is the wait?\n${Q}\nWho owns the land?\n${R}`, ['# Frequently asked', '# How long is the wait?', '# Who owns the land?']],
    ['above entries', 'What You Need\na spade of any kind\na pair of boots\na key to the gate', ['# What You Need', '* a spade of any kind', '* a pair of boots', '* a key to the gate']],
    ['of two lines', 'The List\nWho waits for a plot', ['# The List', '# Who waits for a plot']],
  ])('hold a heading: %s', (_, lines, body) => {
    expect(bodyOf(inside(lines))).toEqual(body);
  });

  it.each<[what: string, lines: string, body: string[]]>([
    ['an entry as long as the others', 'You need:\n\nOne spade\nOne pair of boots\nOne key', ['You need:', '* One spade', '* One pair of boots', '* One key']],
    ['questions of a list', 'Ask yourself:\n\nDo I have the time?\nDo I have a spade?\nIs there water in the summer months?', ['Ask yourself:', '* Do I have the time?', '* Do I have a spade?', '* Is there water in the summer months?']],
    ['an address', 'Canal Society\n12 Mill Lane\nHatherton on the Hill', ['* Canal Society', '* 12 Mill Lane', '* Hatherton on the Hill']],
  ])('hold none: %s', (_, lines, body) => {
    expect(bodyOf(inside(lines))).toEqual(body);
  });

  it.each<[what: string, lines: string]>([
    ['of a conversation', 'Reporter: How long?\nDoe: Four years.\nReporter: And then?\nDoe: A neighbour left.'],
    ['of stanzas', 'The heron stands upon the lock\nAnd does not count the hours\nThe ice has bound the silent clock\n\nA barge lies frozen to the quay\nIts rope a line of silver\nThe smoke goes up to meet the day'],
    ['of verse', 'The heron stands upon the lock,\nAnd does not count the hours,\nThe ice has bound the silent clock\nand laid its hand on flowers'],
    ['one alone', 'you need: boots and a spade'],
  ])('are neither entries nor headings: %s', (_, lines) => {
    expect(bodyOf(inside(lines))).toEqual(lines.split('\n').filter((line) => line !== ''));
  });

  it('are no list where paragraphs are not parted', () => {
    expect(bodyOf([P, Q, R, 'A spade and a fork', 'A pair of boots', 'A key', R].join('\n'))).not.toContain('* A pair of boots');
  });

  it('are none where other lists have their bullets', () => {
    expect(bodyOf(inside('A spade and a fork\nA pair of boots\nA key\n\n• one\n• two'))).toEqual(['A spade and a fork', 'A pair of boots', '# A key', '* one', '* two']);
  });
});

describe('lines below a colon in a dump that is not parted', () => {
  it.each<[what: string, lines: string[], body: string[]]>([
    ['short ones', ['You need:', 'A spade', 'A pair of boots', 'A key', 'The list', R], ['You need:', '* A spade', '* A pair of boots', '* A key', '# The list']],
    ['with names', ['Do this:', 'Mark the bed: Use string and four pegs.', 'Fill it: Mix soil and compost.', R], ['Do this:', '* Mark the bed: Use string and four pegs.', '* Fill it: Mix soil and compost.']],
    ['above a numbered heading', ['Buy it at:', 'Smith', 'Jones', '2. Spades', R], ['Buy it at:', '* Smith', '* Jones', '# 2. Spades']],
    ['at the end', ['You need:', 'A spade', 'A pair of boots'], ['You need:', '* A spade', '* A pair of boots']],
  ])('are entries: %s', (_, lines, body) => {
    expect(bodyOf([P, ...lines].join('\n'))).toEqual(body);
    expect(bodyOf([P, ...lines].join('\n\n'))).toEqual(body);
  });

  it.each<[what: string, lines: string[], body: string[]]>([
    ['one line', ['You need:', 'A spade', R], ['You need:', '# A spade']],
    ['what somebody says', ['She said:', 'We wait.', 'We dig until dark.'], ['She said:', 'We wait.', 'We dig until dark.']],
    ['a conversation', ['They said:', 'Doe: We wait.', 'Roe: We dig.', 'Doe: Until dark.'], ['They said:', 'Doe: We wait.', 'Roe: We dig.', 'Doe: Until dark.']],
    ['labels', ['Spades:', 'Boots:', 'Keys:', R], ['Spades:', 'Boots:', 'Keys:']],
  ])('are none: %s', (_, lines, body) => {
    expect(bodyOf([P, ...lines].join('\n'))).toEqual(body);
  });

  it('are none where the source was wrapped', () => {
    expect(bodyOf([P, 'You need:', 'A spade', 'A pair of boots', R].join('\n'), 'wrapped')).not.toContain('* A spade');
  });
});

describe('lists without bullets', () => {
  const TOLD = [P, 'You need:', 'A spade', 'A key,'].join('\n');
  const RUN = inside('A spade and a fork of steel\nA pair of boots\nA key to the gate');

  it.each<[style: DumpStyle, told: boolean, run: boolean]>([
    ['lines', true, true],
    ['fragments', true, false],
    ['wrapped', false, false],
    ['indented', false, false],
    ['folded', false, false],
    ['html', false, false],
  ])('in a dump of %s: below a colon %s, below each other %s', (style, told, run) => {
    const hasList = (source: string): boolean => findLists(draftsOf(source), style).some(({ kind }) => kind === 'item');
    expect([hasList(TOLD), hasList(RUN)]).toEqual([told, run]);
  });

  it.each<[what: string, more: Partial<PlacedDraft>, isRead: boolean]>([
    ['a heading', { kind: 'heading' }, false],
    ['a bullet', { kind: 'item' }, false],
    ['a number', { kind: 'item', number: 1 }, true],
    ['a quotation', { kind: 'quote' }, true],
  ])('in a source with %s', (_, more, isRead) => {
    const [first, ...others] = draftsOf(TOLD) as [PlacedDraft, ...PlacedDraft[]];
    expect(linesOf(findLists([{ ...first, ...more }, ...others], 'lines')).slice(-2)).toEqual(isRead ? ['* A spade', '* A key,'] : ['A spade', 'A key,']);
  });
});
