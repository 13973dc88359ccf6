import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { normalizeText, toPlainText } from '../../src/index.js';
import { emptyArticle } from './samples.js';

const PARAGRAPHS = [
  'The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.',
  'Nobody was hurt, but the damage to the pier will take weeks to repair, and the ferries stay in port until then.',
  'Divers will look at the foundations of the northern mole on Friday, when the sea is expected to be calm again.',
].map((text): Block => ({ type: 'paragraph', text, marks: [] }));
const quote = (text: string, cite: string | null): Block => ({ type: 'quote', text, marks: [], cite });
const list = (ordered: boolean, ...items: readonly (readonly [text: string, depth: number])[]): Block => ({ type: 'list', ordered, start: 1, items: items.map(([text, depth]) => ({ text, depth, marks: [] })) });

const STAY = 'Stay at home until the storm is over.';
const CLOSE = 'Close the windows and the doors of the house.';
const CALL = 'Call the coast guard if you see a boat.';

const BLOCKS: readonly [what: string, block: Block][] = [
  ['a quotation', quote('We will rebuild the pier before the winter storms come back to us.', null)],
  ['a quotation with a name', quote('We will rebuild the pier before the winter storms come back to us.', 'Jane Doe')],
  ['a quotation with a name and a role', quote('We will rebuild the pier before the winter storms come back to us.', 'Jane Doe, harbour master of Aberdeen')],
  ['bullets in bullets', list(false, [STAY, 0], [CLOSE, 1], [CALL, 0])],
  ['a numbered entry in a numbered entry', list(true, [STAY, 0], [CLOSE, 1], [CALL, 0])],
  ['numbered entries in the last', list(true, [STAY, 0], [CALL, 0], [CLOSE, 1])],
  ['code with a fence in it', { type: 'code', text: 'Use this:\n```\nnpm ci\n```\nand then start it.', language: null }],
  ['a table', { type: 'table', header: true, rows: [['Port', 'Waves'], ['Aberdeen', '9 m'], ['Leith', '7 m'], ['Dundee', '6 m']] }],
];

describe('plain text reads back as the same blocks', () => {
  it.each(BLOCKS)('%s', (_, block) => {
    const body = [...PARAGRAPHS.slice(0, 2), block, ...PARAGRAPHS.slice(2)];
    const { article, removals } = normalizeText(toPlainText({ ...emptyArticle, title: 'Storm closes the port', body }));
    expect(article.body).toEqual(body);
    expect(article.authors).toEqual([]);
    expect(removals).toEqual([]);
  });
});

describe('the line below a quotation', () => {
  const below = (line: string): unknown => normalizeText(['Storm closes the port', ...PARAGRAPHS.slice(0, 2).map((block) => ('text' in block ? block.text : '')), `> We will rebuild the pier before the winter storms come back to us.\n> ${line}`, STAY].join('\n\n')).article.body[2];

  it.each(['— Jane Doe', '— the harbour master'])('says whose it is: %s', (line) => {
    expect(below(line)).toMatchObject({ cite: line.slice(2) });
  });

  it.each(['— Who is there?', '— I will rebuild it.', 'Jane Doe', '- Jane Doe'])('is its own: %s', (line) => {
    expect(below(line)).toMatchObject({ cite: null });
  });
});
