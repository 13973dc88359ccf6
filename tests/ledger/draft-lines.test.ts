import { describe, expect, it } from 'vitest';
import type { PlacedDraft } from '../../src/ledger/body.js';
import { linesOf, partsAt } from '../../src/ledger/draft-lines.js';
import type { Mark } from '../../src/page/mark.js';
import { HTML_RULES } from '../../src/read/html/inline.js';
import { SPACE_RULES } from '../../src/read/pieces.js';
import { draftOf } from './page-of.js';

/** A paragraph with the marks that are stated, `/` for each of its line breaks, `_` for a space that is folded. */
function paragraphOf(source: string, marks: readonly (readonly [start: number, end: number])[] = []): PlacedDraft {
  const pieces = [...source.matchAll(/[/_]|[^/_]+/g)].map(([part]) => (part === '/' ? ([' ', '/', HTML_RULES.lineBreak] as const) : part === '_' ? ([' ', '_', SPACE_RULES.fold] as const) : part));
  return { ...draftOf(source, pieces, { marks: marks.map(([start, end]): Mark => ({ type: 'strong', start, end })) }), at: 7 };
}

const shown = (drafts: readonly PlacedDraft[]): string[] => drafts.map(({ text }) => text);

describe('the lines of a paragraph', () => {
  it.each<[source: string, lines: [string, number, number][]]>([
    ['wind', [['wind', 0, 4]]],
    ['wind/rain', [['wind', 0, 4], ['rain', 5, 9]]],
    ['wind_and/rain/sun', [['wind and', 0, 8], ['rain', 9, 13], ['sun', 14, 17]]],
    ['/wind', [[' wind', 0, 5]]],
    ['wind//rain', [['wind', 0, 4], [' rain', 5, 10]]],
    ['', [['', 0, 0]]],
  ])('of %j are parted at its breaks', (source, expected) => {
    const lines = linesOf(paragraphOf(source).pieces);
    expect(lines.map(({ pieces, start, end }) => [pieces.map(({ text }) => text).join(''), start, end])).toEqual(expected);
  });

  it('have the break above them, but for the first', () => {
    const span = { start: 4, end: 5 };
    expect(linesOf(paragraphOf('wind/rain').pieces).map(({ above }) => above)).toEqual([null, { text: ' ', span, repair: HTML_RULES.lineBreak }]);
  });
});

describe('a paragraph that is parted', () => {
  it.each<[source: string, begins: number[], parts: string[]]>([
    ['wind/rain/sun', [1, 2], ['wind', 'rain', 'sun']],
    ['wind/rain/sun', [1], ['wind', 'rain sun']],
    ['wind/rain/sun', [2], ['wind rain', 'sun']],
    ['wind/rain/sun', [], ['wind rain sun']],
    ['wind/rain/sun', [0], ['wind rain sun']],
  ])('%j above lines %j', (source, begins, expected) => {
    const draft = paragraphOf(source);
    const parts = partsAt(draft, linesOf(draft.pieces), (at) => begins.includes(at));
    expect(shown(parts)).toEqual(expected);
    expect(parts.map(({ words }) => words)).toEqual(expected.map((text) => text.split(' ').length));
    expect(parts.every(({ at, kind, field }) => at === 7 && kind === 'text' && field === 'body')).toBe(true);
    for (const { text, pieces } of parts) expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('leaves its lines as they were', () => {
    const draft = paragraphOf('wind/rain/sun');
    const lines = linesOf(draft.pieces);
    partsAt(draft, lines, () => false);
    expect(lines.map(({ pieces, end }) => [pieces.length, end])).toEqual([[1, 4], [1, 9], [1, 13]]);
  });

  it.each<[what: string, mark: [number, number], marks: (readonly [number, number])[][]]>([
    ['in the first line', [1, 3], [[[1, 3]], [], []]],
    ['over the first line', [0, 4], [[[0, 4]], [], []]],
    ['over the first line and its break', [0, 5], [[[0, 4]], [], []]],
    ['over the break and the second line', [4, 9], [[], [[0, 4]], []]],
    ['in the second line', [6, 8], [[], [[1, 3]], []]],
    ['from the first line to the second', [2, 7], [[[2, 4]], [[0, 2]], []]],
    ['over all', [0, 13], [[[0, 4]], [[0, 4]], [[0, 3]]]],
    ['in the last line', [11, 13], [[], [], [[1, 3]]]],
    ['over a break alone', [4, 5], [[], [], []]],
  ])('shares out a mark %s', (_, mark, expected) => {
    const draft = paragraphOf('wind/rain/sun', [mark]);
    const parts = partsAt(draft, linesOf(draft.pieces), () => true);
    expect(parts.map(({ marks }) => marks)).toEqual(expected.map((marks) => marks.map(([start, end]) => ({ type: 'strong', start, end }))));
  });

  it('shares out marks in their order', () => {
    const draft = paragraphOf('wind/rain', [[0, 2], [1, 3], [3, 7], [7, 9]]);
    const parts = partsAt(draft, linesOf(draft.pieces), () => true);
    expect(parts.map(({ marks }) => marks.map(({ start, end }) => [start, end]))).toEqual([[[0, 2], [1, 3], [3, 4]], [[0, 2], [2, 4]]]);
  });
});
