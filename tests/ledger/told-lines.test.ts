import { describe, expect, it } from 'vitest';
import { readToldLines } from '../../src/ledger/told-lines.js';
import { draftsOf, linesOf, P, R } from './lists-of.js';

/** Lines right below each other, prose above and below them. */
const toldOf = (lines: string, below = R): string[] => linesOf(readToldLines(draftsOf(`${P}\n${lines}\n${below}`)));
const words = (count: number, first = 'A'): string => `${first}${' wind'.repeat(count - 1)}`;

describe('short lines below one with a colon', () => {
  it.each<[what: string, lines: string, expected: string[]]>([
    ['two', 'You need:\nA spade\nA key,', ['You need:', '* A spade', '* A key,']],
    ['and what heads the prose below', 'You need:\nA spade\nTwo bags of sand\nLaying the stones', ['You need:', '* A spade', '* Two bags of sand', 'Laying the stones']],
    ['with a wide colon', '你需要：\n一把铁锹\n一双靴子，', ['你需要：', '* 一把铁锹', '* 一双靴子，']],
    ['one of 14 words', `You need:\n${words(14)}\nA key,`, ['You need:', `* ${words(14)}`, '* A key,']],
    ['with names, one of 60 words', `Do this:\nFill it: all\n${words(59, 'Mark: it')},`, ['Do this:', '* Fill it: all', `* ${words(59, 'Mark: it')},`]],
    ['with names, sentences', 'Do this:\nMark the bed: Use string.\nFill it: Mix soil.', ['Do this:', '* Mark the bed: Use string.', '* Fill it: Mix soil.']],
    ['two lists', 'You need:\nA spade\nA key,\nBring:\nA hose\nA rake,', ['You need:', '* A spade', '* A key,', 'Bring:', '* A hose', '* A rake,']],
    ['above a name', 'You need:\nA spade\nA key\nPrice: forty,', ['You need:', '* A spade', '* A key', 'Price: forty,']],
    ['with names, above none', 'Do this:\nMark it: all\nFill it: all\nA key,', ['Do this:', '* Mark it: all', '* Fill it: all', 'A key,']],
    ['above a number', 'You need:\nA spade\nA key,\n2. Spades', ['You need:', '* A spade', '* A key,', '2. Spades']],
    ['above a label', 'You need:\nA spade\nA key,\nMethod', ['You need:', '* A spade', '* A key,', 'Method']],
    ['above a sentence', 'You need:\nA spade\nA key,\nWe dig.', ['You need:', '* A spade', '* A key,', 'We dig.']],
    ['above a blank line', 'You need:\nA spade\nA key\n\nA hose,', ['You need:', '* A spade', '* A key', 'A hose,']],
    ['above what went', 'You need:\nA spade\nA key\n~\nA hose,', ['You need:', '* A spade', '* A key', 'A hose,']],
    ['above a quotation', 'You need:\nA spade\nA key,\n> A hose', ['You need:', '* A spade', '* A key,', 'A hose']],
    ['below blank lines', 'You need:\n\nA spade\n\nA key,\n\nWe dig.', ['You need:', '* A spade', '* A key,', 'We dig.']],
  ])('are entries: %s', (_, lines, expected) => {
    expect(toldOf(lines)).toEqual(expected);
  });

  it.each<[what: string, lines: string]>([
    ['one alone', 'You need:\nA spade,\nWe dig.'],
    ['the second of 15 words', `You need:\nA spade\n${words(15)},`],
    ['the second, with a name, of 61 words', `Do this:\nFill it: all\n${words(60, 'Mark: it')},`],
    ['below a sentence of their own', 'You need:\nWe dig.\nA spade\nA key,'],
    ['sentences', 'She said:\nWe wait.\nWe dig.'],
    ['below a sentence', 'You need.\nA spade\nA key,'],
    ['below a quotation', '> You need:\nA spade\nA key,'],
    ['verse', 'She said:\nThe ice has bound the clock,\nAnd laid its hand on flowers,\nA lock'],
    ['a conversation', 'They said:\nDoe: We wait\nRoe: We dig\nDoe: Till dark,'],
    ['two that something was between', 'You need:\nA spade\n~\nA key,'],
    ['two as far from each other as the first is not', 'You need:\nA spade\n\nA key,'],
  ])('are none: %s', (_, lines) => {
    expect(toldOf(lines)).toEqual(lines.replaceAll('> ', '').split('\n').filter((line) => line !== '' && line !== '~'));
  });

  it('end with the page', () => {
    expect(linesOf(readToldLines(draftsOf('You need:\nA spade\nA key')))).toEqual(['You need:', '* A spade', '* A key']);
    expect(linesOf(readToldLines(draftsOf('You need:')))).toEqual(['You need:']);
  });

  it('are all entries if no sentence stands below them', () => {
    expect(toldOf('You need:\nA spade\nA key', '> For all who dig here')).toEqual(['You need:', '* A spade', '* A key', 'For all who dig here']);
  });

  it('are lists of their own', () => {
    const drafts = readToldLines(draftsOf('You need:\nA spade\nA key,\nBring:\nA hose\nA rake,'));
    expect(drafts.map(({ list }) => list)).toEqual([-1, 1, 1, -1, 4, 4]);
  });

  it('head nothing where they are no list, but for the one above prose', () => {
    const heads = (lines: string): unknown[] => readToldLines(draftsOf(`${lines}\n${R}`)).map((draft) => draft.heads);
    expect(heads('They said:\nDoe: We wait\nRoe: We dig\nDoe: Till dark,')).toEqual([undefined, false, false, false, undefined]);
    expect(heads('You need:\nA spade,')).toEqual([undefined, false, undefined]);
    expect(heads('You need:\nA spade')).toEqual([undefined, undefined, undefined]);
  });
});
