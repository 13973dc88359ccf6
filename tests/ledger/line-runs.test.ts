import { describe, expect, it } from 'vitest';
import { readRuns } from '../../src/ledger/line-runs.js';
import { draftsOf, inside, linesOf, P, Q, R } from './lists-of.js';

const runsOf = (source: string): string[] => linesOf(readRuns(draftsOf(source)));
const words = (count: number): string => `A${' wind'.repeat(count - 1)}`;

const THREE = 'A spade and a fork of steel\nA pair of boots\nA key to the gate';
const LISTED = ['* A spade and a fork of steel', '* A pair of boots', '* A key to the gate'];

describe('lists among lines right below each other', () => {
  it.each<[what: string, lines: string, expected: string[]]>([
    ['three lines', THREE, LISTED],
    ['three, the longest of 20 words', `${words(20)}\nA pair of boots\nA key`, [`* ${words(20)}`, '* A pair of boots', '* A key']],
    ['two below a colon', 'You need:\n\nA spade\nA pair of boots', ['You need:', '* A spade', '* A pair of boots']],
    ['two below a label', 'Ingredients\n\nA leek\nA pair of eggs', ['Ingredients', '* A leek', '* A pair of eggs']],
    ['two below a colon, one of 60 words', `You need:\n\n${words(60)}\nA spade`, ['You need:', `* ${words(60)}`, '* A spade']],
    ['two with names', 'Price: forty\nWater: it is included', ['* Price: forty', '* Water: it is included']],
    ['below a colon among verse', 'Take along what you have,\nYou need:\nA spade\nA pair of boots', ['Take along what you have,', 'You need:', '* A spade', '* A pair of boots']],
    ['above a headline', `${THREE}\n\nThe waiting list`, [...LISTED, 'The waiting list']],
    ['below a prose line and its question', `Frequently asked\nHow long do we wait?\n${Q}\n\n${THREE}`, ['Frequently asked', 'How long do we wait?', ...LISTED]],
    ['two with a heading between them', `Wash the leeks\nPeel them\nCut them\nCook the soup\n\nPut the leeks in a pot with butter, and let them stew until they are soft.\nStir it.\nAdd salt.`, ['* Wash the leeks', '* Peel them', '* Cut them', '# Cook the soup', '* Put the leeks in a pot with butter, and let them stew until they are soft.', '* Stir it.', '* Add salt.']],
  ])('%s', (_, lines, expected) => {
    expect(runsOf(inside(lines))).toEqual(expected);
  });

  it.each<[what: string, lines: string]>([
    ['two lines', 'A spade and a fork of steel\nA pair of boots.'],
    ['three, one of 21 words', `${words(21)}\nA pair of boots\nA key`],
    ['two below a colon, one of 61 words', `You need:\n\n${words(61)}\nA spade`],
    ['one below a colon', 'You need:\n\nA spade'],
    ['two with a block between them that went', 'You need:\n\nA spade\n~\nA pair of boots'],
    ['below a quotation', 'Say so:\n\n> We wait.\nA pair of boots\nA spade.'],
    ['lines of stanzas', `${THREE}\n\n${THREE}`],
  ])('%s are none', (_, lines) => {
    expect(runsOf(inside(lines))).toEqual(lines.replaceAll('> ', '').split('\n').filter((line) => line !== '' && line !== '~'));
  });

  it('begin at the first line of a page and below its first paragraph', () => {
    expect(runsOf([THREE, P, Q, R, P].join('\n\n'))).toEqual(LISTED);
    expect(runsOf([P, THREE, Q, R, P].join('\n\n'))).toEqual(LISTED);
  });

  it('end with the page', () => {
    expect(runsOf([P, Q, R, 'You need:', 'A spade\nMethod'].join('\n\n'))).toEqual(['You need:', '* A spade', '* Method']);
  });

  it('are lists of their own', () => {
    const drafts = readRuns(draftsOf(inside(`Pros\nA spade\nA pair of boots\nCons\nA key\nA hose\n\n${R}\n\n${THREE}`)));
    expect(drafts.filter(({ kind }) => kind === 'item').map(({ list }) => list)).toEqual([4, 4, 7, 7, 10, 10, 10]);
  });

  it('leave one line alone to its own shape', () => {
    expect(readRuns(draftsOf(inside('You need:\n\nA spade'))).map(({ heads }) => heads)).toEqual([P, Q, R, 1, 2, R].map(() => undefined));
  });
});

describe('pages whose paragraphs are parted', () => {
  const together = (count: number): string => Array.from({ length: count }, (_, at) => [P, Q, R][at % 3]).join('\n');

  it.each<[what: string, source: string, isParted: boolean]>([
    ['three paragraphs above blank lines', [P, Q, R, THREE].join('\n\n'), true],
    ['two', [P, Q, THREE].join('\n\n'), false],
    ['one of one', [P, THREE].join('\n\n'), false],
    ['four of ten', [P, Q, R, together(7), THREE].join('\n\n'), true],
    ['four of eleven', [P, Q, R, together(8), THREE].join('\n\n'), false],
    ['one of six', [together(6), THREE].join('\n\n'), false],
  ])('%s: %s', (_, source, isParted) => {
    expect(runsOf(source)).toEqual(isParted ? LISTED : LISTED.map((line) => line.slice(2)));
  });
});

describe('headings among lines right below each other', () => {
  it.each<[what: string, lines: string, expected: string[]]>([
    ['numbers, above all', '1. The spades\nA spade\nA pair of boots\nA key.', ['# 1. The spades', '* A spade', '* A pair of boots', '* A key.']],
    ['numbers, below others', 'You need:\n\nA spade\nA pair of boots\n2. The list', ['You need:', '* A spade', '* A pair of boots', '# 2. The list']],
    ['title case above three lines', 'What You Need\na spade of any kind\na pair of boots', ['# What You Need', '* a spade of any kind', '* a pair of boots']],
    ['a name above others', 'What you need\nPrice: forty for all\nWater: included', ['# What you need', '* Price: forty for all', '* Water: included']],
    ['a question above a line of twice its words', `Who may put a name on it, then?\nA${' wind'.repeat(15)}.\nNo dogs.`, ['# Who may put a name on it, then?', `* A${' wind'.repeat(15)}.`, '* No dogs.']],
    ['a question between lines', `Frequently asked\nWho may put a name on it, then?\nA${' wind'.repeat(15)}.\nNo dogs.`, ['# Frequently asked', '# Who may put a name on it, then?', `* A${' wind'.repeat(15)}.`, '* No dogs.']],
    ['a line below sentences', 'Do this:\n\nTake a spade.\nTake your boots with you.\nThe waiting list', ['Do this:', '* Take a spade.', '* Take your boots with you.', '# The waiting list']],
    ['title case below another', 'You need:\n\nA spade of steel\nA Pair of Boots\nA Bag of Sand\nThe Waiting List', ['You need:', '* A spade of steel', '* A Pair of Boots', '* A Bag of Sand', '# The Waiting List']],
    ['a line that nobody announced', 'A spade\nA key\nA hose\nThe waiting list', ['* A spade', '* A key', '* A hose', '# The waiting list']],
    ['a line below one with a name', 'A spade\nA key\nPrice: forty\nThe waiting list', ['* A spade', '* A key', '* Price: forty', '# The waiting list']],
  ])('%s', (_, lines, expected) => {
    expect(runsOf(inside(lines))).toEqual(expected);
  });

  it.each<[what: string, lines: string, expected: string[]]>([
    ['numbers below each other', 'You need:\n\n1. A spade\n2. A key', ['You need:', '* 1. A spade', '* 2. A key']],
    ['a number below another', '1. A spade\n\n2. A key\nA pair of boots\nA hose', ['1. A spade', '* 2. A key', '* A pair of boots', '* A hose']],
    ['a label that begins with a small letter', 'You need:\n\n2 leeks\ningredients\nsalt', ['You need:', '* 2 leeks', '* ingredients', '* salt']],
    ['the first line below a colon', 'You need:\n\nThe Long Spades\na spade of any kind\na pair of boots', ['You need:', '* The Long Spades', '* a spade of any kind', '* a pair of boots']],
    ['the first line below a label', 'Ingredients\n\nThe Long Leeks\na leek of any kind\na pair of eggs', ['Ingredients', '* The Long Leeks', '* a leek of any kind', '* a pair of eggs']],
    ['an entry with a name', 'Price: forty\nWater: it is included\nNo dogs are let in\nBring a key.', ['* Price: forty', '* Water: it is included', '* No dogs are let in', '* Bring a key.']],
    ['title case above title case', 'What You Need\nA Spade Of Steel\nA pair of boots', ['* What You Need', '* A Spade Of Steel', '* A pair of boots']],
    ['a question above a line of less than twice its words', `Frequently asked\nWho may put a name on it, then?\nA${' wind'.repeat(14)}.\nNo dogs.`, ['# Frequently asked', '* Who may put a name on it, then?', `* A${' wind'.repeat(14)}.`, '* No dogs.']],
    ['a question above what is no prose', 'Frequently asked\nHow long?\nThree to four years on the whole list\nNo dogs.', ['* Frequently asked', '* How long?', '* Three to four years on the whole list', '* No dogs.']],
    ['the last line above what is no sentence', `${THREE}\nThe Waiting List\n\nFor the owners of all the gardens`, [...LISTED, '* The Waiting List', 'For the owners of all the gardens']],
    ['the last line above a shorter one', `${THREE}\nThe Waiting List of Plots\n\nIt is long.`, [...LISTED, '* The Waiting List of Plots', 'It is long.']],
    ['the last line of an announced list', 'You need:\n\nA Pair of Boots\nA Bag of Sand\nA Waiting List', ['You need:', '* A Pair of Boots', '* A Bag of Sand', '* A Waiting List']],
    ['title case three lines below another', 'You need:\n\nA spade of steel\nA Pair of Boots\nA Bag of Sand\nA Long Hose\nThe Waiting List', ['You need:', '* A spade of steel', '* A Pair of Boots', '* A Bag of Sand', '* A Long Hose', '* The Waiting List']],
    ['the last line, with a name, of entries without', 'A spade\nA key\nA Price: Forty\nThe Water: In The Price', ['* A spade', '* A key', '* A Price: Forty', '* The Water: In The Price']],
    ['the last line of three', THREE, LISTED],
  ])('are none: %s', (_, lines, expected) => {
    expect(runsOf(inside(lines))).toEqual(expected);
  });

  it('begin a page, and end one with what stands below them', () => {
    expect(runsOf(['1. The spades\nA spade\nA pair of boots\nA key.', P, Q, R, P].join('\n\n'))).toEqual(['# 1. The spades', '* A spade', '* A pair of boots', '* A key.']);
    expect(runsOf(['A spade\nA key\nA hose\nThe waiting list', P, Q, R, P].join('\n\n'))).toEqual(['* A spade', '* A key', '* A hose', '# The waiting list']);
  });
});
