import { describe, expect, it } from 'vitest';
import { normalizeText, toPlainText } from '../../src/index.js';
import type { Draft } from '../../src/ledger/draft.js';
import { loneLine } from '../../src/ledger/lone-lines.js';
import { draftOf, pageOf } from './page-of.js';

describe('a row that stands alone', () => {
  it.each([
    ['without a tab', 'Aberdeen 12', ['Aberdeen 12'], 'Aberdeen 12', []],
    ['with tabs of the source', 'Aberdeen\t12\tOK', ['Aberdeen\t12\tOK'], 'Aberdeen 12 OK', ['\t', '\t']],
    ['with tabs at its ends', '\tAberdeen\t', ['\tAberdeen\t'], ' Aberdeen ', ['\t', '\t']],
    ['with a tab that stands for tags', 'Aberdeen</td><td>12', ['Aberdeen', ['\t', '</td><td>', 'cell'], '12'], 'Aberdeen 12', ['</td><td>']],
    ['with two tabs side by side', 'a\t\tb', ['a\t\tb'], 'a  b', ['\t', '\t']],
  ] as const)('%s is a paragraph', (_, source, pieces, text, repaired) => {
    const flat = loneLine(pageOf([source]), [draftOf(source, pieces, { kind: 'row' })], 0) as Draft;
    expect([flat.kind, flat.text]).toEqual(['text', text]);
    expect(flat.pieces.filter((piece) => piece.text === '')).toEqual([]);
    expect(flat.pieces.filter(({ repair }) => repair !== undefined).map(({ span }) => source.slice(span.start, span.end))).toEqual(repaired);
    expect(flat.pieces.map(({ span }) => source.slice(span.start, span.end)).join('')).toBe(source);
    for (const { text: piece, span, repair } of flat.pieces) if (repair === undefined) expect(piece).toBe(source.slice(span.start, span.end));
  });
});

describe('a row of a quotation that stands alone', () => {
  it('is a quotation', () => {
    const source = 'Aberdeen\t12';
    expect(loneLine(pageOf([source]), [draftOf(source, [source], { kind: 'row', quoted: true })], 0)).toMatchObject({ kind: 'quote', text: 'Aberdeen 12' });
  });
});

describe('a numbered entry of plain text', () => {
  const alone = (source: string, entry: string, more: Partial<Draft> = {}): Draft | null =>
    loneLine(pageOf([source]), [draftOf(source, [entry], { kind: 'item', number: 3, ...more })], 0);

  it.each([
    ['3. Take the ferry', 'Take the ferry', '3. Take the ferry'],
    ['3) Take the ferry', 'Take the ferry', '3) Take the ferry'],
  ])('alone is a line with its number: %j', (source, entry, text) => {
    const line = alone(source, entry, { marks: [{ type: 'strong', start: 0, end: 4 }] });
    expect(line).toMatchObject({ kind: 'text', text, number: null, words: 4 });
    expect(line?.pieces.map(({ span }) => source.slice(span.start, span.end)).join('')).toBe(source);
    expect(line?.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Take']);
  });

  it.each([
    ['behind more than one space', '3.  Take the ferry', {}],
    ['with another number', '4. Take the ferry', {}],
    ['with a bullet', '- Take the ferry', { number: null }],
    ['with a bullet behind a word like none', 'null. Take the ferry', { number: null }],
    ['of which nothing is left', '3. Take the ferry', { pieces: [] }],
    ['that is none, but a paragraph', '3. Take the ferry', { kind: 'text' }],
    ['that went to a field', '3. Take the ferry', { field: 'title' }],
  ] as const)('stays an entry %s', (_, source, more) => {
    expect(alone(source, 'Take the ferry', more)).toBeNull();
  });

  it('stays an entry beside others, and in the list of a page', () => {
    const source = '3. Take the ferry\n4. Walk the pier';
    const both = [draftOf(source, ['Take the ferry'], { kind: 'item', number: 3 }), draftOf(source, ['Walk the pier'], { kind: 'item', number: 4 })];
    expect([loneLine(pageOf([source]), both, 0), loneLine(pageOf([source]), both, 1)]).toEqual([null, null]);
    expect(loneLine(pageOf([source], { style: 'html' }), both.slice(0, 1), 0)).toBeNull();
  });

  it('says the same when its text is normalized again', () => {
    const prose = 'The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.';
    const text = `${prose}\n\n3. Take the ferry\n\n${prose.replace('Monday', 'Friday')}`;
    const { article } = normalizeText(text);
    expect(toPlainText(normalizeText(toPlainText(article)).article)).toBe(toPlainText(article));
  });
});
