import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/article.js';
import type { Cause } from '../../src/judge/decision.js';
import { goesOnTable, joinDrafts, makeDraft } from '../../src/ledger/draft.js';
import { SPACE_RULES } from '../../src/read/pieces.js';
import { draftOf, pageOf } from './page-of.js';

const cause: Cause = { rule: 'share', kind: 'share', because: 'It is no prose.', evidence: ['two words'], confidence: 1 };

/** A block whose text holds `[cut]`s, and `<marks>` over its text without the brackets. */
function cutOf(text: string, marked: readonly string[] = []): ReturnType<typeof makeDraft> {
  const plain = text.replace(/[[\]]/g, '');
  const cuts = [...text.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: inner = '' }, at) => ({ start: index - 2 * at, end: index - 2 * at + inner.length, cause }));
  const marks = marked.map((over): Mark => ({ type: 'strong', start: plain.indexOf(over), end: plain.indexOf(over) + over.length }));
  const [block] = pageOf([{ text: plain, marks }]).blocks;
  return makeDraft(block as never, 'body', cuts);
}

describe('a draft', () => {
  it.each([
    ['Ferries stay.', 'Ferries stay.', []],
    ['Ferries stay. [Share]', 'Ferries stay. ', ['Share']],
    ['[Share] Ferries stay.', ' Ferries stay.', ['Share']],
    ['Ferries [Ad]stay. [Share]', 'Ferries stay. ', ['Ad', 'Share']],
    ['[All]', '', ['All']],
    ['Ferries[] stay.', 'Ferries stay.', []],
  ])('of %j', (text, kept, removed) => {
    const { draft, removed: out } = cutOf(text);
    const source = text.replace(/[[\]]/g, '');
    expect(draft.text).toBe(kept);
    expect(draft.pieces.map(({ span }) => source.slice(span.start, span.end)).join('')).toBe(kept);
    expect(out.map(({ span }) => source.slice(span.start, span.end))).toEqual(removed);
    expect(out.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(removed);
  });

  it.each([
    ['no cut', 'Ferries stay in harbour.', ['stay'], ['stay']],
    ['a cut behind the mark', 'Ferries stay in [the] harbour.', ['stay'], ['stay']],
    ['a cut before it', '[Ad: ]Ferries stay.', ['stay'], ['stay']],
    ['a cut in it', 'Ferries stay [Ad ]in harbour.', ['stay Ad in'], ['stay in']],
    ['a cut over its end', 'Ferries stay[ Ad] in.', ['stay Ad'], ['stay']],
    ['a cut over its start', 'Ferries [Ad ]stay in.', ['Ad stay'], ['stay']],
    ['a cut over all of it', 'Ferries [Ad ]stay.', ['Ad'], []],
    ['a cut between two', 'One [Ad ]two.', ['One', 'two'], ['One', 'two']],
  ])('keeps its marks over the same words with %s', (_, text, marked, expected) => {
    const { draft } = cutOf(text, marked);
    expect(draft.marks.map(({ type, start, end }) => [type, draft.text.slice(start, end)])).toEqual(expected.map((words) => ['strong', words]));
  });

  it('says of its block what that says of itself', () => {
    const [block] = pageOf([{ text: 'x = 1', kind: 'code', label: 'ts', level: 2, number: 3, words: 9 }]).blocks;
    for (const cuts of [[], [{ start: 1, end: 2, cause }]]) {
      expect(makeDraft(block as never, 'title', cuts).draft).toMatchObject({ kind: 'code', field: 'title', label: 'ts', level: 2, number: 3, words: 9 });
    }
  });
});

;

describe('a row', () => {
  it.each([
    [{ kind: 'row' }, true],
    [{ kind: 'row', level: 1 }, false],
    [{ kind: 'row', number: 0 }, false],
    [{ kind: 'text' }, false],
  ] as const)('%j goes on with the table above: %s', (more, goesOn) => {
    expect(goesOnTable(draftOf('a\tb', ['a\tb'], more))).toBe(goesOn);
    expect(goesOnTable(undefined)).toBe(false);
  });
});

it('halves of a sentence are one paragraph, a space between them', () => {
  const source = 'Ferries stay in\nharbour until Friday.';
  const halves = [
    draftOf(source, ['Ferries stay in'], { marks: [{ type: 'strong', start: 0, end: 7 }], words: 3 }),
    draftOf(source, ['harbour until Friday.'], { marks: [{ type: 'link', start: 14, end: 20, href: 'https://example.com/' }], words: 3, level: 5 }),
  ];
  const both = joinDrafts(halves, [{ text: ' ', span: { start: 15, end: 16 }, repair: SPACE_RULES.join }]);
  expect(both).toMatchObject({ text: 'Ferries stay in harbour until Friday.', words: 6, level: 0 });
  expect(both.marks.map(({ type, start, end }) => [type, both.text.slice(start, end)])).toEqual([['strong', 'Ferries'], ['link', 'Friday']]);
  expect(both.pieces.map(({ span }) => source.slice(span.start, span.end)).join('')).toBe(source);
  expect(both.pieces[1]?.repair).toBeDefined();
});
