import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { bodyText, toPlainText } from '../../src/write/plain-text.js';
import { article } from '../arbitraries.js';
import { emptyArticle } from './samples.js';

function paragraph(text: string): Block {
  return { type: 'paragraph', text, marks: [] };
}

function list(ordered: boolean, start: number, ...items: readonly [text: string, depth: number, number?: number | null][]): Block {
  return { type: 'list', ordered, start, items: items.map(([text, depth, number]) => ({ text, depth, marks: [], ...(number !== undefined && { number }) })) };
}

const FORMS: readonly [what: string, body: readonly Block[], text: string][] = [
  ['nothing', [], ''],
  ['paragraphs, parted by one blank line', [paragraph('One.'), paragraph('Two.')], 'One.\n\nTwo.'],
  ['a heading', [{ type: 'heading', level: 3, text: 'More', marks: [] }], 'More'],
  ['bullets', [list(false, 1, ['a', 0], ['b', 1], ['c', 0])], '- a\n  - b\n- c'],
  ['numbers that go on after nested ones', [list(true, 3, ['a', 0], ['b', 1], ['c', 1], ['d', 0])], '3. a\n  1. b\n  2. c\n4. d'],
  ['bullets among numbers', [list(true, 1, ['a', 0], ['b', 1, null], ['c', 1, null], ['d', 0])], '1. a\n  - b\n  - c\n2. d'],
  ['numbers among bullets', [list(false, 1, ['a', 0], ['b', 1, 4], ['c', 1, 5], ['d', 0])], '- a\n  4. b\n  5. c\n- d'],
  ['numbers of their own', [list(true, 3, ['a', 0], ['b', 0, 2], ['c', 0, 7], ['d', 0])], '3. a\n2. b\n7. c\n8. d'],
  ['depths that leap', [list(false, 1, ['a', 2], ['b', 5], ['c', 1])], '- a\n  - b\n  - c'],
  ['a quote', [{ type: 'quote', text: 'So be it.', marks: [], cite: null }], '> So be it.'],
  ['a quote and who said it', [{ type: 'quote', text: 'So be it.', marks: [], cite: 'Ann Lee' }], '> So be it.\n> — Ann Lee'],
  ['code as it is', [{ type: 'code', text: 'a:\n\n  - b', language: null }], 'a:\n\n  - b'],
  ['a table', [{ type: 'table', header: true, rows: [['Day', 'Wind'], ['Friday', ''], ['', ''], ['a\tb', 'c']] }], 'Day\tWind\nFriday\na b\tc'],
  ['no caption', [{ type: 'image', src: null, alt: 'A quay', caption: 'The quay.', credit: 'B. Dahl' }], ''],
  ['no picture', [paragraph('One.'), { type: 'image', src: 'https://a.example/', alt: 'A quay', caption: null, credit: null }, paragraph('Two.')], 'One.\n\nTwo.'],
  ['no embed', [{ type: 'embed', src: 'https://a.example/', title: 'A film' }], ''],
];

describe('bodyText', () => {
  it.each(FORMS)('%s', (_, body, text) => {
    expect(bodyText(body)).toBe(text);
  });
});

describe('toPlainText', () => {
  it.each(FORMS)('%s, below title and subtitle', (_, body, bare) => {
    const text = body[0]?.type === 'code' ? `\`\`\`\n${bare}\n\`\`\`` : bare;
    const written = toPlainText({ ...emptyArticle, title: 'Storm', subtitle: 'Ferries stay.', body });
    expect(written).toBe(`Storm\n\nFerries stay.${text === '' ? '' : `\n\n${text}`}`);
  });

  it.each([
    ['- so he said', '-\u00A0so he said'],
    ['– so he said', '–\u00A0so he said'],
    ['> and on', '>\u00A0and on'],
    ['1. and on', '1.\u00A0and on'],
    ['23) and on', '23)\u00A0and on'],
  ])('tells the paragraph %j from an entry or a quote', (text, written) => {
    expect(toPlainText({ ...emptyArticle, body: [paragraph(text)] })).toBe(written);
    expect(bodyText([paragraph(text)])).toBe(text);
  });

  it.each(['-5 degrees', '1.5 metres', '2019 was warm', '— so he said', '->', '#1', '>'])('leaves the paragraph %j', (text) => {
    expect(toPlainText({ ...emptyArticle, body: [paragraph(text)] })).toBe(text);
  });

  it.each([
    ['lines of code', ['def first():', 'return one(', 'x = first()'], 'def first():\n\n\nreturn one(\n\n\nx = first()'],
    ['a line of code near another', ['x = [1]', 'It is a list.', 'y = [2]'], 'x = [1]\n\nIt is a list.\n\n\ny = [2]'],
    ['signs of entries', ['# first', '# second'], '# first\n\n\n# second'],
    ['points of an enumeration, as ever', ['the price of the goods;', 'the date of delivery;'], 'the price of the goods;\n\nthe date of delivery;'],
    ['signs of different kinds, as ever', ['# first', '@ second'], '# first\n\n@ second'],
  ])('parts what would be read together: %s', (_, texts, written) => {
    expect(toPlainText({ ...emptyArticle, body: texts.map(paragraph) })).toBe(written);
  });

  it('is title, subtitle and bodyText, but for the no-break spaces and the fences', () => {
    fc.assert(
      fc.property(article(), (generated) => {
        const parts = [generated.title, generated.subtitle, generated.text].filter((part) => part !== null && part !== '');
        const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll(/^`{3,}\n|\n`{3,}$/gm, '').replaceAll(/\n{3,}/g, '\n\n');
        expect(plain(toPlainText(generated))).toBe(plain(parts.join('\n\n')));
      }),
      { numRuns: 300 },
    );
  });
});
