import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { makeBody, type Place, type PlacedDraft } from '../../src/ledger/body.js';
import { makeDraft } from '../../src/ledger/draft.js';
import { leadPicture } from '../../src/ledger/media-blocks.js';
import type { Media } from '../../src/page/media.js';
import { pageOf, type Line } from './page-of.js';

const BASE = 'https://example.com/news/';

/** Drafts of lines, `at` their places on the page. */
function draftsOf(lines: readonly Line[], at = lines.map((_, place) => place)): PlacedDraft[] {
  return pageOf(lines).blocks.map((block, index) => ({ ...makeDraft(block, 'body', []).draft, at: at[index] as number }));
}

const bodyOf = (lines: readonly Line[], base: string | null = BASE): { body: Block[]; places: Place[] } => makeBody(draftsOf(lines), [], base);
const item = (text: string, number: number | null = null, level = 0, list = -1): Line => ({ kind: 'item', text, number, level, list });
const row = (text: string, more: object = {}): Line => ({ kind: 'row', text, ...more });
const PROSE = 'The harbour was closed on Monday after the storm had torn two ferries from their moorings.';
const WORDS_16 = 'What the storm did to each of the ferries that lay in the old north harbour';

/** A line, what follows it, and whether it is a heading there. */
const HEADINGS: readonly [line: Line, next: Line | null, isHeading: boolean][] = [
  ['What comes next', PROSE, true],
  ['What comes next?', PROSE, true],
  ['What comes next!', PROSE, true],
  ['何が起きたか？', PROSE, true],
  ['1. The storm', PROSE, true],
  ['暴风雨', PROSE, true],
  ['What comes next', null, false],
  ['What comes next.', PROSE, false],
  ['What comes next…', PROSE, false],
  ['What comes next,', PROSE, false],
  ['What comes next;', PROSE, false],
  ['What comes next:', PROSE, false],
  ['what comes next', PROSE, false],
  ['What comes next', 'It is not', false],
  ['What comes next', 'It is not known', true],
  ['What comes next', item('A'), true],
  ['What comes next', row('a\tb'), true],
  [{ kind: 'row', text: 'What comes next' }, PROSE, false],
  [{ text: '***', words: 0 }, PROSE, false],
  [WORDS_16, `${PROSE} ${PROSE}`, true],
  [`${WORDS_16} today`, `${PROSE} ${PROSE}`, false],
  [`What ${'a'.repeat(105)}`, PROSE, true],
  [`What ${'a'.repeat(106)}`, PROSE, false],
];

describe('headings without marks', () => {
  it.each(HEADINGS)('%j before %j: %s', (line, next, isHeading) => {
    const { body } = bodyOf(next === null ? [line] : [line, next]);
    const text = typeof line === 'string' ? line : line.text;
    expect(body[0]).toEqual(isHeading ? { type: 'heading', level: 2, text, marks: [] } : { type: 'paragraph', text, marks: [] });
  });

  it('are none where the source marks its headings', () => {
    const { body } = bodyOf([{ kind: 'heading', level: 3, text: 'Storm' }, 'What comes next', PROSE]);
    expect(body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(body[0]).toEqual({ type: 'heading', level: 3, text: 'Storm', marks: [] });
  });
});

const entries = (body: readonly Block[]): unknown => body.map((block) => (block.type === 'list' ? [block.ordered, block.start, ...block.items.map(({ text, depth, number }) => [text, depth, ...(number === undefined ? [] : [number])])] : block.type));

describe('lists', () => {
  it.each([
    ['bullets', [item('a'), item('b')], [[false, 1, ['a', 0], ['b', 0]]]],
    ['numbers', [item('a', 1), item('b', 2)], [[true, 1, ['a', 0], ['b', 0]]]],
    ['numbers from 5', [item('a', 5), item('b', 6)], [[true, 5, ['a', 0], ['b', 0]]]],
    ['numbers that leap', [item('a', 1), item('b', 4), item('c', 5)], [[true, 1, ['a', 0], ['b', 0, 4], ['c', 0]]]],
    ['bullets behind numbers', [item('a', 1), item('b')], [[true, 1, ['a', 0]], [false, 1, ['b', 0]]]],
    ['numbers behind bullets', [item('a'), item('b', 1)], [[false, 1, ['a', 0]], [true, 1, ['b', 0]]]],
    ['bullets below a number', [item('a', 1), item('b', null, 2), item('c', 2)], [[true, 1, ['a', 0], ['b', 1, null], ['c', 0]]]],
    ['numbers below a bullet', [item('a'), item('b', 1, 2)], [[false, 1, ['a', 0], ['b', 1, 1]]]],
    ['indentations in order', [item('a', null, 1), item('b', null, 8), item('c', null, 4), item('d', null, 8)], [[false, 1, ['a', 0], ['b', 2], ['c', 1], ['d', 2]]]],
    ['indentation of two digits', [item('a', null, 2), item('b', null, 10), item('c', null, 4)], [[false, 1, ['a', 0], ['b', 2], ['c', 1]]]],
    ['two lists', [item('a', null, 0, 1), item('b', null, 0, 1), item('c', null, 0, 4)], [[false, 1, ['a', 0], ['b', 0]], [false, 1, ['c', 0]]]],
    ['a first entry deeper than the next', [item('a', 5, 2), item('b', 6, 0)], [[true, 5, ['a', 1], ['b', 0]]]],
    ['a numbered list below another, deeper down', [item('a', 1, 0, 1), item('b', 2, 1, 4)], [[true, 1, ['a', 0]], [true, 2, ['b', 0]]]],
    ['a bullet below another list', [item('a', null, 0, 1), item('b', null, 0, 4)], [[false, 1, ['a', 0]], [false, 1, ['b', 0]]]],
    ['two numbered lists', [item('a', 1, 0, 1), item('b', 1, 0, 4), item('c', 2, 0, 4)], [[true, 1, ['a', 0]], [true, 1, ['b', 0], ['c', 0]]]],
    ['a list that counts on from another', [item('a', 1, 0, 1), item('x', null, 1, 1), item('b', 2, 0, 4), item('c', 3, 0, 9)], [[true, 1, ['a', 0], ['x', 1, null], ['b', 0], ['c', 0]]]],
    ['a list that leaps from another', [item('a', 1, 0, 1), item('b', 3, 0, 4)], [[true, 1, ['a', 0]], [true, 3, ['b', 0]]]],
    ['a list below another, deeper down', [item('a', null, 0, 1), item('b', null, 1, 4)], [[false, 1, ['a', 0]], [false, 1, ['b', 0]]]],
    ['text between them', [item('a'), PROSE, item('b')], [[false, 1, ['a', 0]], 'paragraph', [false, 1, ['b', 0]]]],
  ])('%s', (_, lines, expected) => {
    expect(entries(bodyOf(lines).body)).toEqual(expected);
  });

  it('have a place for each entry', () => {
    expect(bodyOf([PROSE, item('a'), item('b'), PROSE]).places).toEqual([{ block: 0, item: null }, { block: 1, item: 0 }, { block: 1, item: 1 }, { block: 2, item: null }]);
  });
});

const tables = (body: readonly Block[]): unknown => body.map((block) => (block.type === 'table' ? [block.header, ...block.rows] : block.type));

describe('tables', () => {
  it.each([
    ['names over numbers', [row('Port\tGates'), row('Aberdeen\t12')], [[true, ['Port', 'Gates'], ['Aberdeen', '12']]]],
    ['numbers in each row', [row('Aberdeen\t12'), row('Leith\t9')], [[false, ['Aberdeen', '12'], ['Leith', '9']]]],
    ['no numbers', [row('Port\tCity'), row('Leith\tEdinburgh')], [[false, ['Port', 'City'], ['Leith', 'Edinburgh']]]],
    ['an empty cell in the first row', [row('\tGates'), row('Leith\t9')], [[false, ['', 'Gates'], ['Leith', '9']]]],
    ['a row that is said to be the header', [row('2018\t2019', { level: 1 }), row('4\t5')], [[true, ['2018', '2019'], ['4', '5']]]],
    ['rows of different length', [row('Port\tGates\tSince'), row('Leith\t9')], [[true, ['Port', 'Gates', 'Since'], ['Leith', '9', '']]]],
    ['numbers in one row of three', [row('Port\tGates'), row('Leith\tunknown'), row('Perth\t9')], [[true, ['Port', 'Gates'], ['Leith', 'unknown'], ['Perth', '9']]]],
    ['spaces around cells', [row('Port \t Gates'), row(' Leith\t9 ')], [[true, ['Port', 'Gates'], ['Leith', '9']]]],
    ['a row that begins a table of its own', [row('a\tb'), row('c\td'), row('e\tf', { number: 0 }), row('g\th')], [[false, ['a', 'b'], ['c', 'd']], [false, ['e', 'f'], ['g', 'h']]]],
    ['a header in the middle', [row('a\tb'), row('c\td'), row('e\tf', { level: 1 }), row('g\th')], [[false, ['a', 'b'], ['c', 'd']], [true, ['e', 'f'], ['g', 'h']]]],
    ['one row alone', [row('a b')], ['paragraph']],
    ['one row alone below text', [PROSE, row('a b')], ['paragraph', 'paragraph']],
    ['numbers in the first row alone', [row('Leith\t9'), row('Port\tGates')], [[false, ['Leith', '9'], ['Port', 'Gates']]]],
  ])('%s', (_, lines, expected) => {
    expect(tables(bodyOf(lines).body)).toEqual(expected);
  });

  it('have a place for each row, a row alone has none', () => {
    expect(bodyOf([row('a\tb'), row('c\td'), row('e\tf', { number: 0 }), PROSE]).places).toEqual([{ block: 0, item: 0 }, { block: 0, item: 1 }, { block: 1, item: null }, { block: 2, item: null }]);
  });
});

describe('quotations', () => {
  const quote = (text: string, level = 0, label: string | null = null): Line => ({ kind: 'quote', text, level, label });
  it.each([
    ['alone', [quote('We will rebuild.')], [['We will rebuild.', null]]],
    ['and whose it is', [quote('We will rebuild.'), quote('The mayor', 1)], [['We will rebuild.', 'The mayor']]],
    ['two in a row', [quote('We will rebuild.'), quote('Soon.')], [['We will rebuild.', null], ['Soon.', null]]],
    ['two lines say whose it is', [quote('We will rebuild.'), quote('The mayor', 1), quote('of Leith', 1)], [['We will rebuild.', 'The mayor of Leith']]],
    ['no more than two', [quote('We will rebuild.'), quote('The mayor', 1), quote('of Leith', 1), quote('Soon.', 1)], [['We will rebuild.', 'The mayor of Leith'], ['Soon.', null]]],
    ['without words of its own', [quote('The mayor', 1), quote('of Leith', 1)], [['The mayor', null], ['of Leith', null]]],
    ['from a page', [quote('We will rebuild.', 0, '/a')], [['We will rebuild.', 'https://example.com/a']]],
    ['from what is no page', [quote('We will rebuild.', 0, 'mailto:a@example.com')], [['We will rebuild.', null]]],
  ])('%s', (_, lines, expected) => {
    expect(bodyOf(lines).body).toEqual(expected.map(([text, cite]) => ({ type: 'quote', text, marks: [], cite })));
  });
});

describe('marks', () => {
  it.each([
    ['a relative link', '../a', BASE, 'https://example.com/a'],
    ['a link to somebody', 'mailto:a@example.com', null, 'mailto:a@example.com'],
    ['a relative link of a page from nowhere', '/a', null, null],
    ['a script', 'javascript:alert(1)', BASE, null],
  ])('%s', (_, href, base, expected) => {
    const marks = [{ type: 'strong', start: 0, end: 3 }, { type: 'link', start: 4, end: 11, href }] as const;
    const link = expected === null ? [] : [{ type: 'link', start: 4, end: 11, href: expected }];
    const text = 'The harbour is closed.';
    for (const line of [{ text, marks }, { text, marks, kind: 'heading', level: 2 }, { text, marks, kind: 'quote' }] as const) {
      expect(bodyOf([line], base).body[0]).toMatchObject({ marks: [{ type: 'strong', start: 0, end: 3 }, ...link] });
    }
    expect(bodyOf([{ text, marks, kind: 'item' }], base).body[0]).toMatchObject({ items: [{ marks: [{ type: 'strong', start: 0, end: 3 }, ...link] }] });
  });

  it('of links that lead nowhere go', () => {
    expect(bodyOf([{ text: PROSE, marks: [{ type: 'link', start: 0, end: 3 }] }]).body[0]).toMatchObject({ marks: [] });
  });

  it('code has none, and says its language', () => {
    expect(bodyOf([{ kind: 'code', text: 'x = 1', label: 'ts' }]).body).toEqual([{ type: 'code', text: 'x = 1', language: 'ts' }]);
  });
});

describe('headings of a page whose markup has none', () => {
  const strong = (start: number, end: number): { type: 'strong'; start: number; end: number } => ({ type: 'strong', start, end });
  it.each([
    ['bold from end to end', { text: 'What comes next', marks: [strong(0, 15)] }, 'heading'],
    ['bold in two parts', { text: 'What comes next', marks: [strong(0, 4), strong(5, 15)] }, 'heading'],
    ['bold before a space', { text: 'What comes next ', marks: [strong(0, 15)] }, 'heading'],
    ['bold at both ends', { text: 'What comes next', marks: [strong(0, 4), strong(11, 15)] }, 'paragraph'],
    ['bold behind its first word', { text: 'What comes next', marks: [strong(5, 15)] }, 'paragraph'],
    ['bold in part', { text: 'What comes next', marks: [strong(0, 4)] }, 'paragraph'],
    ['not bold', { text: 'What comes next' }, 'paragraph'],
    ['in italics', { text: 'What comes next', marks: [{ type: 'emphasis' as const, start: 0, end: 15 }] }, 'paragraph'],
    ['a bold sentence', { text: 'The harbour is closed.', marks: [strong(0, 22)] }, 'paragraph'],
  ])('%s', (_, line, type) => {
    expect(makeBody(draftsOf([PROSE, line, PROSE]), [], BASE, true).body[1]?.type).toBe(type);
  });

  const bold = (text: string): Line => ({ text, marks: [strong(0, text.length)] });
  it.each<[what: string, line: Line, next: Line | null, type: string]>([
    ['a question above a shorter answer', bold('What do you grow?'), 'Beans.', 'heading'],
    ['a question in another script', bold('你种什么？'), '豆', 'heading'],
    ['a line that is no question', bold('What we all grow'), 'Beans.', 'paragraph'],
    ['a question and more', bold('What do you grow? Tell us'), 'Beans.', 'paragraph'],
    ['a question that is not bold', 'What do you grow?', 'Beans.', 'paragraph'],
    ['a question of 17 words', bold(`${'wind '.repeat(16)}here?`), 'Beans.', 'paragraph'],
    ['a question that begins in the middle', bold('and what do you grow?'), 'Beans.', 'paragraph'],
    ['a question above one in bold', bold('What do you grow?'), bold('Beans.'), 'paragraph'],
    ['a question that ends the page', bold('What do you grow?'), null, 'paragraph'],
  ])('%s', (_, line, next, type) => {
    for (const isMarkup of [true, false]) {
      expect(makeBody(draftsOf([PROSE, line, ...(next === null ? [] : [next])]), [], BASE, isMarkup).body[1]?.type).toBe(type);
    }
  });
});

const media = (src: string, before: number, more: Partial<Media> = {}): Media => ({ kind: 'image', src, title: null, before, caption: -1, element: 0, width: 0, around: [], href: null, span: { start: 0, end: 0 }, ...more });
const caption = (text: string, level = 0): Line => ({ kind: 'caption', text, level });

/** One word for each block: its text, or where it is from with its caption and credit. */
const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.type === 'image' ? [block.src, block.caption, block.credit].map((part) => part ?? '-').join(' ') : block.type === 'embed' ? `${block.src} ${block.title ?? '-'}` : 'text' in block ? `${block.type} ${block.text}` : block.type));

const A = 'https://example.com/a.jpg';
const B = 'https://example.com/b.jpg';

const PICTURES: readonly [what: string, lines: readonly Line[], media: readonly Media[], expected: readonly string[], at?: readonly number[]][] = [
  ['between paragraphs', ['One.', 'Two.'], [media(A, 1)], ['paragraph One.', `${A} - -`, 'paragraph Two.']],
  ['before the first', ['One.'], [media(A, 0)], [`${A} - -`, 'paragraph One.']],
  ['behind the last', ['One.'], [media(A, 1), media(B, 7)], ['paragraph One.', `${A} - -`, `${B} - -`]],
  ['the same twice', ['One.', 'Two.'], [media(A, 1), media(A, 1)], ['paragraph One.', `${A} - -`, 'paragraph Two.']],
  ['two', ['One.', 'Two.'], [media(A, 1), media(B, 1)], ['paragraph One.', `${A} - -`, `${B} - -`, 'paragraph Two.']],
  ['without an address', ['One.', 'Two.'], [media('javascript:1', 1)], ['paragraph One.', 'paragraph Two.']],
  ['a relative address', ['One.', 'Two.'], [media('/a.jpg', 1)], ['paragraph One.', `${A} - -`, 'paragraph Two.']],
  ['a film', ['One.', 'Two.'], [media('https://example.com/v', 1, { kind: 'embed', title: 'Storm' })], ['paragraph One.', 'https://example.com/v Storm', 'paragraph Two.']],
  ['with a caption', ['One.', caption('The pier'), 'Two.'], [media(A, 1)], ['paragraph One.', `${A} The pier -`, 'paragraph Two.']],
  ['with a caption in front of all', [caption('The pier'), 'Two.'], [media(A, 0)], [`${A} The pier -`, 'paragraph Two.']],
  ['with a caption and a credit', ['One.', caption('The pier'), caption('Ann Lee', 1)], [media(A, 1)], ['paragraph One.', `${A} The pier Ann Lee`]],
  ['with two paragraphs of caption', ['One.', caption('The pier'), caption('at dawn', 2)], [media(A, 1)], ['paragraph One.', `${A} The pier at dawn -`]],
  ['two with one caption', ['One.', caption('The pier')], [media(A, 1), media(B, 1)], ['paragraph One.', `${A} - -`, `${B} The pier -`]],
  ['two captions', ['One.', caption('The pier'), caption('The ferry')], [media(A, 1), media(B, 2)], ['paragraph One.', `${A} The pier -`, `${B} The ferry -`]],
  ['a credit of the next picture', ['One.', caption('The pier'), caption('Ann Lee', 1)], [media(A, 1), media(B, 2)], ['paragraph One.', `${A} The pier -`, `${B} - Ann Lee`]],
  ['a caption alone', ['One.', caption('The pier'), caption('Ann Lee', 1)], [], ['paragraph One.', '- The pier Ann Lee']],
  ['a film with a caption', ['One.', caption('The pier')], [media('https://example.com/v', 1, { kind: 'embed' })], ['paragraph One.', 'https://example.com/v The pier']],
  ['a film with a title and a caption', ['One.', caption('The pier')], [media('https://example.com/v', 1, { kind: 'embed', title: 'Storm' })], ['paragraph One.', 'https://example.com/v Storm', 'paragraph The pier']],
  ['a picture and a film before a caption', ['One.', caption('The pier')], [media(A, 1), media('https://example.com/v', 1, { kind: 'embed' })], ['paragraph One.', `${A} - -`, 'https://example.com/v The pier']],
  ['code with a caption of two paragraphs', [{ kind: 'code', text: 'x = 1' }, caption('Listing 1'), caption('from the book', 2), 'Two.'], [], ['code x = 1', 'paragraph Listing 1', 'paragraph from the book', 'paragraph Two.']],
  ['a table with a caption', [row('a\tb'), row('c\td'), caption('Ports')], [], ['table', 'paragraph Ports']],
  ['text, then a caption', ['One.', caption('The pier'), 'Two.', caption('The ferry')], [], ['paragraph One.', '- The pier -', 'paragraph Two.', '- The ferry -']],
  ['between blocks that went', ['One.', 'Two.'], [media(A, 3)], ['paragraph One.', `${A} - -`, 'paragraph Two.'], [0, 5]],
  ['a credit alone, in front of all', [caption('Ann Lee', 1), 'Two.'], [], ['- - Ann Lee', 'paragraph Two.']],
  ['a caption alone, in front of all', [caption('The pier'), 'Two.'], [], ['- The pier -', 'paragraph Two.']],
  ['in a table', [row('a\tb'), row('c\td'), 'Two.'], [media(A, 1)], ['table', `${A} - -`, 'paragraph Two.']],
  ['with a caption below a list', [item('a'), item('b'), caption('The pier')], [media(A, 2)], ['list', `${A} The pier -`]],
  ['a film with a caption and another with a credit', ['One.', caption('The pier'), caption('Ann Lee', 1)], [media('https://example.com/v', 1, { kind: 'embed' }), media('https://example.com/w', 2, { kind: 'embed' })], ['paragraph One.', 'https://example.com/v The pier', 'https://example.com/w -', 'paragraph Ann Lee']],
  ['without an address behind the last', ['One.'], [media('javascript:1', 1), media(A, 1)], ['paragraph One.', `${A} - -`]],
  ['above what went, and a caption', ['One.', caption('The pier')], [media(A, 1)], ['paragraph One.', `${A} - -`, '- The pier -'], [0, 3]],
  ['code with a caption', [{ kind: 'code', text: 'x = 1' }, caption('Listing 1')], [], ['code x = 1', 'paragraph Listing 1']],
  ['code, and a picture without an address with its caption', [{ kind: 'code', text: 'x = 1' }, caption('The pier')], [media('javascript:1', 1)], ['code x = 1', '- The pier -']],
  ['code, and a film without an address with its caption', [{ kind: 'code', text: 'x = 1' }, caption('The pier')], [media('javascript:1', 1, { kind: 'embed' })], ['code x = 1', 'paragraph The pier']],
  ['code with a caption, and a picture without an address above what went', [{ kind: 'code', text: 'x = 1' }, caption('Listing 1')], [media('javascript:1', 1)], ['code x = 1', 'paragraph Listing 1'], [0, 3]],
  ['below its caption', [caption('The pier'), 'Two.'], [media(A, 1, { caption: 0 })], [`${A} The pier -`, 'paragraph Two.']],
  ['below its caption, further down', ['One.', caption('The pier'), 'Two.'], [media(A, 2, { caption: 1 })], ['paragraph One.', `${A} The pier -`, 'paragraph Two.']],
  ['in a list', [item('a', 1), item('b', 2), item('c', 3)], [media(A, 1), media(A, 2)], ['list', `${A} - -`, 'list']],
];

describe('pictures', () => {
  it.each(PICTURES)('%s', (_, lines, pictures, expected, at) => {
    const { body, places } = makeBody(draftsOf(lines, at === undefined ? undefined : [...at]), pictures, BASE);
    expect(shown(body)).toEqual(expected);
    expect(places).toHaveLength(lines.length);
  });

  it('have a place for the caption of a film', () => {
    const { places } = makeBody(draftsOf(['One.', caption('The pier'), 'Two.']), [media('https://example.com/v', 1, { kind: 'embed' })], BASE);
    expect(places).toEqual([{ block: 0, item: null }, { block: 1, item: null }, { block: 2, item: null }]);
  });

  it('have their text alternative', () => {
    expect(makeBody(draftsOf(['One.', 'Two.']), [media(A, 1, { title: 'The pier' })], null).body[1]).toEqual({ type: 'image', src: A, alt: 'The pier', caption: null, credit: null });
  });

  it('are none on an empty page', () => {
    expect(makeBody([], [], null)).toEqual({ body: [], places: [] });
  });
});

describe('the first picture', () => {
  const picture = (src: string | null): Block => ({ type: 'image', src, alt: null, caption: null, credit: null });
  const film: Block = { type: 'embed', src: 'https://example.com/v', title: null };
  const paragraph: Block = { type: 'paragraph', text: 'One.', marks: [] };
  const heading: Block = { type: 'heading', level: 2, text: 'Storm', marks: [] };

  it.each<[what: string, body: Block[], expected: string | null]>([
    ['above the first paragraph', [picture(A), paragraph], A],
    ['below a heading', [heading, picture(A), paragraph], A],
    ['of two', [picture(A), picture(B), paragraph], A],
    ['below one without an address', [picture(null), picture(B), paragraph], B],
    ['below a film', [film, picture(A), paragraph], A],
    ['below the first paragraph', [paragraph, picture(A), paragraph], null],
    ['behind the only paragraph', [heading, paragraph, picture(A)], null],
    ['without a paragraph', [picture(A), heading], null],
    ['a film alone', [film, paragraph], null],
    ['nothing', [], null],
  ])('of a body: %s', (_, body, expected) => {
    expect(leadPicture(body)).toBe(expected);
  });
});
