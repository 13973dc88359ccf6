import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text.js';

const blocks = (source: string): string[] => readText(source, []).blocks.map(({ text }) => text);

const WRAPPED = 'The harbour was closed on Monday after the storm had torn two ferries from\ntheir moorings, the port said. Nobody was hurt, but the damage to the pier\nwill take weeks to repair, and the ferries stay in port until it is done.';
const TORN = 'Menu\n\nThe council that voted on Tuesday for the lanes on \nElm Street\n, ending a debate that had gone on for years, has \nnew members\n, too.\n\n';

describe('a dump whose lines were wrapped', () => {
  it.each([
    ['paragraphs', `${WRAPPED}\n\nA second paragraph.`, [WRAPPED.replace(/\n/g, ' '), 'A second paragraph.']],
    ['a name of a picture below a full sentence', `${WRAPPED}\nPier screen`, [WRAPPED.replace(/\n/g, ' '), 'Pier screen']],
    ['quoted mail', `> ${WRAPPED.replace(/\n/g, '\n> ')}`, [WRAPPED.replace(/\n/g, ' ')]],
    [
      'words torn in print',
      'The council voted on Tuesday for the protected bicycle lanes on both of the bicy-\ncle streets, ending a debate that had gone on for more than sev-\nen years in the town, and for which nobody in the whole of the govern-\nment had found the well-known money, or as others say, the well-\nknown will, until it came to low- and high-level kerbs, and to low-\nand high-level trees.',
      ['The council voted on Tuesday for the protected bicycle lanes on both of the bicycle streets, ending a debate that had gone on for more than seven years in the town, and for which nobody in the whole of the government had found the well-known money, or as others say, the well-known will, until it came to low- and high-level kerbs, and to low- and high-level trees.'],
    ],
  ])('is joined: %s', (_, source, expected) => {
    expect(blocks(source)).toEqual(expected);
  });

  it.each([
    ['paragraphs of one sentence on a line each', ['The harbour was closed on Monday after the storm had torn two ferries from moorings.', 'Unusually, nobody was hurt, but the damage to the pier will take weeks to repair now.', 'Unfortunately the ferries stay in port until Friday, the operator told the town hall.', 'Conservatives in the council had asked for a second pier in a motion three years ago.']],
    ['names of goods', ['Echelon Row-S Indoor Rowing Machine with Rotating HD Touchscreen', 'Sunny Health & Fitness SMART Easy Assembly Folding Treadmill 3000', 'ProForm Carbon T7 Smart Treadmill with 7-Inch HD Touchscreen Blue', 'Schwinn Fitness IC4 Indoor Cycling Exercise Bike with Bluetooth 4']],
    ['paragraphs of Japanese on a line each', ['港は月曜日に閉鎖されたが、けが人はなかったと発表し、桟橋の修理には数週間かかる見通しだという。', '市長は火曜日に首都から戻り、町が費用の支援を求めることになると記者団に話していたということだ。', 'フェリーは金曜日まで港に留まり、運航会社は乗客に払い戻しをする方針を示したと伝えられている。']],
  ])('is none: %s', (_, lines) => {
    expect(blocks(lines.join('\n'))).toEqual(lines);
  });
});

describe('a dump whose lines were broken at inline elements', () => {
  it.each([
    ['links in a sentence', `${TORN}The rest is simple.`, ['Menu', 'The council that voted on Tuesday for the lanes on Elm Street, ending a debate that had gone on for years, has new members, too.', 'The rest is simple.']],
    ['labels before what they say', `${TORN}Flexible itinerary:\n Change plans easily if the locals recommend a new spot.`, ['Flexible itinerary: Change plans easily if the locals recommend a new spot.']],
    ['sentences in bold before a space', `${TORN}Try the gradual approach.\n Some people find success with one meal a day.`, ['Try the gradual approach. Some people find success with one meal a day.']],
    ['short pieces before a sentence', `${TORN}In January, \nthe town launched \nHarmony\n, which is called the largest of its plans.`, ['In January, the town launched Harmony, which is called the largest of its plans.']],
    ['open brackets', `${TORN}The kind that is most common of all these (\nSmith, 2017\n), and the best.`, ['The kind that is most common of all these (Smith, 2017), and the best.']],
    ['endings of names', `${TORN}Do not be fooled by the looks of \nCarcassonne\n’s age and rules.`, ['Do not be fooled by the looks of Carcassonne’s age and rules.']],
  ])('is joined: %s', (_, source, expected) => {
    expect(blocks(source).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    ['a menu with spaces at its edges', 'Home \nAbout \nContact \n', ['Home', 'About', 'Contact']],
    ['questions and their answers', 'Is coffee healthy to drink every day?\n For most people, moderate coffee can be part of a diet.', ['Is coffee healthy to drink every day?', 'For most people, moderate coffee can be part of a diet.']],
    ['headings', 'Smarter portions\nPortion control is making a comeback, as people set goals for autumn.', ['Smarter portions', 'Portion control is making a comeback, as people set goals for autumn.']],
  ])('keeps apart: %s', (_, source, expected) => {
    expect(blocks(TORN + source).slice(-expected.length)).toEqual(expected);
  });
});

const STRIPPED = 'Menu\nThe council voted for the\nlanes\non both sides of\nElm Street\nlast Tuesday.\n';

describe('a dump that was stripped of blank lines and of the spaces at the ends of lines', () => {
  it.each([
    ['a small word at the end of a line', ['The lanes, which will run from', 'Fifth Avenue', 'to Broadway, will open on Monday.'], ['The lanes, which will run from Fifth Avenue to Broadway, will open on Monday.']],
    ['an article by itself', ['The', 'Elm Street Society', 'is against it.'], ['The Elm Street Society is against it.']],
    ['a comma', ['For example,', 'Broadway had no lanes until 2020.'], ['For example, Broadway had no lanes until 2020.']],
    ['a possessive', ['It was the largest of the town’s', 'Green Plans', 'so far.'], ['It was the largest of the town’s Green Plans so far.']],
    ['small letters below a capital', ['I did step', 'on a curb there.'], ['I did step on a curb there.']],
    ['a label above its sentence', ['Pro tip:', 'Plan a route that avoids the hills on Broadway.'], ['Pro tip: Plan a route that avoids the hills on Broadway.']],
    ['a dash', ['Creativity', '– when people find a way of their own.'], ['Creativity – when people find a way of their own.']],
    ['a compound', ['The only one that is', 'FMCSA', '-licensed is in town.'], ['The only one that is FMCSA-licensed is in town.']],
    ['brackets', ['Say yes to the dress', '(or the tux!) and go.'], ['Say yes to the dress (or the tux!) and go.']],
    ['elision', ['Le maire a parlé de l’', 'avenue', 'principale.'], ['Le maire a parlé de l’avenue principale.']],
    ['closing quotes', ['He called it “', 'progress', '” and left.'], ['He called it “progress” and left.']],
    ['German', ['Der Rat stimmte am Dienstag für die Wege auf der', 'Hauptstraße', 'und am Markt.'], ['Der Rat stimmte am Dienstag für die Wege auf der Hauptstraße und am Markt.']],
  ])('is joined: %s', (_, lines, expected) => {
    expect(blocks(STRIPPED + lines.join('\n')).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    ['the line of the author', ['Video Production: A Guide for 2025', 'by', 'Jane Doe', 'December 3, 2025']],
    ['a label of the interface', ['Sign in', 'Five Trends of the Year']],
    ['a heading that ends with a small word', ['What to look for', 'When you buy a dryer, look at the size of its drum first.']],
    ['headings and sentences', ['Smarter portions', 'Portion control is making a comeback.', 'People set goals for autumn.']],
    ['names of one letter', ['Vitamin A', 'Carrots have much of it.']],
    ['entries in small letters', ['home', 'about']],
  ])('keeps apart: %s', (_, lines) => {
    expect(blocks(STRIPPED + lines.join('\n')).slice(-lines.length)).toEqual(lines);
  });

  it('is none if the lines that end with a small word are those of a widget', () => {
    const lines = ['Unit price per', '$5', 'Unit price per', '$6', 'Unit price per', 'Small letters', 'in an entry'];
    expect(blocks(lines.join('\n'))).toEqual(lines);
  });
});

describe('lines with a dash', () => {
  const kinds = (source: string): string[] => readText(source, []).blocks.map(({ kind }) => kind);
  it.each([
    ['what people say', '– Mannskapet gjorde en god jobb, sier han.\n\n– Vi fikk kaffe og vafler.', ['text', 'text']],
    ['one sentence', 'Han smiler.\n\n– Det var kaldt.\n\nSkipet er reddet.', ['text', 'text', 'text']],
    ['entries', '– tre redningsvester\n\n– en flåte', ['item', 'item']],
    ['below an open bracket', '- return (\n- <h1>\n- <p>', ['item', 'item', 'item']],
    ['sentences on adjacent lines', '– The pier is closed.\n– The ferries stay in port.', ['item', 'item']],
  ])('%s', (_, source, expected) => {
    expect(kinds(source)).toEqual(expected);
  });
});
