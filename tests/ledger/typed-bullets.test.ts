import { describe, expect, it } from 'vitest';
import type { PlacedDraft } from '../../src/ledger/body.js';
import { makeDraft } from '../../src/ledger/draft.js';
import { readBullets } from '../../src/ledger/typed-bullets.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { pageOf, type Line } from './page-of.js';

/** Paragraphs of HTML, `|` between two of them, ` / ` for a line break. */
function draftsOf(text: string): PlacedDraft[] {
  const html = text.split('|').map((paragraph) => `<p>${paragraph.replaceAll(' / ', '<br>')}</p>`);
  return readHtml(html.join(''), new Set()).blocks.map((block, at) => ({ ...makeDraft(block, 'body', []).draft, at }));
}

const shown = (drafts: readonly PlacedDraft[]): string => drafts.map(({ kind, text }) => (kind === 'item' ? `[${text}]` : text)).join('|');
const listsOf = (text: string): string => shown(readBullets(draftsOf(text)));

/** Lines as they are stated, `at` their places on the page. */
function readLines(lines: readonly Line[], at = lines.map((_, place) => place), more: Partial<PlacedDraft> = {}): readonly PlacedDraft[] {
  return readBullets(pageOf(lines).blocks.map((block, i) => ({ ...makeDraft(block, 'body', []).draft, at: at[i] as number, ...more })));
}

describe('bullets that somebody typed', () => {
  it.each([
    ['• a spade|• boots', '[a spade]|[boots]'],
    ['- a spade|- boots', '[a spade]|[boots]'],
    ['– a spade|– boots', '[a spade]|[boots]'],
    ['* a spade|* boots', '[a spade]|[boots]'],
    ['▪  a spade|▪  boots', '[a spade]|[boots]'],
    ['You need:|• a spade|• boots|• a key|Bring them.', 'You need:|[a spade]|[boots]|[a key]|Bring them.'],
    ['• We dig.|• We wait.', '[We dig.]|[We wait.]'],
    ['- a spade|- boots|- Bring them.', '[a spade]|[boots]|[Bring them.]'],
    ['• a spade|• boots|- a key|- a hose', '[a spade]|[boots]|[a key]|[a hose]'],
    ['• a spade|• boots|- a key', '[a spade]|[boots]|- a key'],
    ['- a key|• a spade|• boots', '- a key|[a spade]|[boots]'],
    ['You need: / • a spade / • boots', 'You need:|[a spade]|[boots]'],
    ['You need / all of this: / • a spade / • boots / Bring them / on Monday', 'You need all of this:|[a spade]|[boots]|Bring them on Monday'],
    ['• a spade / • boots / of leather / • a key', '[a spade]|[boots]|of leather|• a key'],
    ['• a spade / • boots|• a key', '[a spade]|[boots]|[a key]'],
    ['You need: / • a spade / • boots / • a key', 'You need:|[a spade]|[boots]|[a key]'],
  ])('make a list: %s', (text, expected) => {
    expect(listsOf(text)).toBe(expected);
  });

  it.each([
    ['one alone', '• a spade'],
    ['one among others', 'You need:|• a spade|Bring it.'],
    ['two that differ', '• a spade|- boots'],
    ['paragraphs between them', '• a spade|Then there are|• boots'],
    ['what people say', '– We wait.|– How long?'],
    ['what people say, by dashes', '- We wait.|- How long?|- Till dawn!'],
    ['what people say, by stars', '* We wait.|* How long?'],
    ['as much that is said as not', '- We wait.|- a spade'],
    ['no space behind', '•a spade|•boots'],
    ['nothing behind', '•|•'],
    ['signs that are weak', 'o a spade|o boots'],
    ['letters', 'a spade|a pair'],
  ])('are none: %s', (_, text) => {
    expect(listsOf(text)).toBe(shown(draftsOf(text)));
  });

  it.each<[what: string, bullet: string, isList: boolean]>([
    ['are none', '–', false],
    ['are none', '-', false],
    ['are some', '•', true],
  ])('%s behind which a no-break space stands: %s', (_, bullet, isList) => {
    expect(readLines([`${bullet}\u00a0a spade`, `${bullet}\u00a0boots`]).map(({ kind }) => kind === 'item')).toEqual([isList, isList]);
  });

  it('are none in a paragraph that has one of them only', () => {
    expect(listsOf('You need: / • a spade / and boots')).toBe('You need: • a spade and boots');
  });

  it.each([[199, true], [200, true], [201, false]])('in a paragraph of %i lines: %s', (count, isList) => {
    const lines = ['You need:', ...Array.from({ length: count - 1 }, (_, at) => `• spade ${at}`)];
    expect(readBullets(draftsOf(lines.join(' / ')))).toHaveLength(isList ? count : 1);
  });

  it.each<[lines: string, at: number[], expected: string]>([
    ['next to each other', [4, 5], '[a spade]|[boots]'],
    ['in one block', [4, 4], '[a spade]|[boots]'],
    ['with a block between them that went', [4, 6], '• a spade|• boots'],
  ])('%s', (_, at, expected) => {
    expect(shown(readLines(['• a spade', '• boots'], at))).toBe(expected);
  });

  it.each<[what: string, more: Partial<PlacedDraft>]>([
    ['a quotation', { kind: 'quote' }],
    ['code', { kind: 'code' }],
    ['a subtitle', { field: 'subtitle' }],
    ['a quotation that is a subtitle', { kind: 'quote', field: 'subtitle' }],
    ['a paragraph in the entry of a list', { number: 0 }],
  ])('stay in %s', (_, more) => {
    expect(shown(readLines(['• a spade', '• boots'], undefined, more)).replaceAll(/[[\]]/g, '')).toBe('• a spade|• boots');
  });

  it.each<[what: string, more: Partial<PlacedDraft>]>([
    ['a quotation', { kind: 'quote' }],
    ['a subtitle', { field: 'subtitle' }],
  ])('do not part %s', (_, more) => {
    const [draft] = draftsOf('• a spade / • boots');
    expect(readBullets([{ ...(draft as PlacedDraft), ...more }]).map(({ text }) => text)).toEqual(['• a spade • boots']);
  });

  it('have lists of their own, that are not the same', () => {
    const lists = readBullets(draftsOf('You need:|• a spade|• boots|- a key|- a hose|Bring them.|- a rake|- a bag')).map(({ list }) => list);
    expect(lists).toEqual([-1, 1, 1, 3, 3, -1, 6, 6]);
  });

  it('go, and the words and the source of the entry are counted without them', () => {
    const [entry] = readLines(['• a long spade', '• boots']);
    expect(entry).toMatchObject({ kind: 'item', text: 'a long spade', words: 3, pieces: [{ text: 'a long spade', span: { start: 2, end: 14 } }] });
  });

  it.each([
    ['behind it', 2, 9, { start: 0, end: 7 }],
    ['over it', 0, 9, { start: 0, end: 7 }],
    ['from its space on', 1, 3, { start: 0, end: 1 }],
    ['further down', 4, 9, { start: 2, end: 7 }],
    ['over it alone', 0, 1, null],
    ['over it and its space', 0, 2, null],
  ])('leave the marks of the entry where they are: a mark %s', (_, start, end, expected) => {
    const [entry] = readLines([{ text: '• a spade', marks: [{ type: 'strong', start, end }] }, '• boots']);
    expect(entry?.marks).toEqual(expected === null ? [] : [{ type: 'strong', ...expected }]);
  });

  it('leave the marks of the lines of a paragraph in their line', () => {
    const marks = readBullets(draftsOf('You <b>need</b>: / • a <b>spade</b> / • <i>boots</i>')).map((draft) => draft.marks.map(({ type, start, end }) => `${type} ${draft.text.slice(start, end)}`));
    expect(marks).toEqual([['strong need'], ['strong spade'], ['emphasis boots']]);
  });
});
