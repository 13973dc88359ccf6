import { describe, expect, it } from 'vitest';
import { mergeSpans, partsOf, textParts } from '../../src/ledger/parts.js';
import { piecesOf } from './page-of.js';

type Pieces = Parameters<typeof piecesOf>[1];

/** The source of a block, its pieces, and the stretches that are text; `null`: one stretch holds all. */
const PARTS: readonly [what: string, source: string, pieces: Pieces, parts: readonly string[] | null][] = [
  ['one piece', 'North', ['North'], null],
  ['no piece', 'North', [], null],
  ['two cells', 'North</td><td>12', ['North', ['\t', '</td><td>', 'cell'], '12'], ['North', '12']],
  ['a tag without a sign', 'North<b>ern', ['North', 'ern'], ['North', 'ern']],
  ['an entity', 'Fish &amp; chips', ['Fish ', ['&', '&amp;', 'entity'], ' chips'], null],
  ['what shows nothing between two pieces', 'Face\u00adbook', ['Face', 'book'], null],
  ['a tag at the end', 'North<br>', ['North', [' ', '<br>', 'break']], ['North']],
  ['a tag at the start', '<li>North', [['• ', '<li>', 'bullet'], 'North'], ['North']],
  ['tags alone', '<hr>', [['\u2014', '<hr>', 'rule']], null],
  ['a tag early in the source, another stretch later', '<p>North</p> and South', ['North', ' and', ' South'], ['North', ' and South']],
  ['garbled letters that a tag interrupts', 'caf\u00c3<b>\u00a9', ['caf', ['\u00e9', '\u00c3<b>\u00a9', 'mojibake']], null],
  ['a garbled sign that a tag interrupts', 'it\u00e2<i>x</i>s', ['it', ['\u2019', '\u00e2<i>', 'mojibake'], 's'], ['it\u00e2<i>', 's']],
  ['an entity beside a tag that stands for a gap', 'a&nbsp;<br>b', ['a', [' ', '&nbsp;<br>', 'fold'], 'b'], ['a', 'b']],
  ['an entity without its semicolon beside a tag', 'a&nbsp<br>b', ['a', [' ', '&nbsp<br>', 'fold'], 'b'], ['a', 'b']],
  ['an entity by number beside a tag', 'a&#160;<br>b', ['a', [' ', '&#160;<br>', 'fold'], 'b'], ['a', 'b']],
  ['a tag that the source does not close', 'a <b class', ['a', [' ', ' <b class', 'fold']], ['a']],
  ['tags with attributes', 'a<td class="n 1"><p>b', ['a', ['\t', '<td class="n 1"><p>', 'cell'], 'b'], ['a', 'b']],
  ['text in the place of a tag', 'a<wbr>b', ['a', ['x', '<wbr>', 'break'], 'b'], null],
  ['a folded space', 'a \u00a0 b', ['a', [' ', ' \u00a0 ', 'fold'], 'b'], null],
  ['a piece as it is that looks like a tag', 'a < b', ['a', ' < ', 'b'], null],
];

describe('text parts', () => {
  it.each(PARTS)('of %s', (_, source, pieces, parts) => {
    expect(textParts(source, piecesOf(source, pieces))?.map(({ start, end }) => source.slice(start, end)) ?? null).toEqual(parts);
  });

  it('of a removal that has none are its span', () => {
    expect(partsOf({ span: { start: 2, end: 4 } })).toEqual([{ start: 2, end: 4 }]);
    expect(partsOf({ span: { start: 2, end: 9 }, parts: [{ start: 3, end: 4 }] })).toEqual([{ start: 3, end: 4 }]);
  });
});

describe('merged spans', () => {
  it.each([
    ['none', [], []],
    ['apart', [[0, 2], [3, 5]], [[0, 2], [3, 5]]],
    ['that touch', [[0, 2], [2, 5]], [[0, 5]]],
    ['that overlap', [[0, 3], [2, 5]], [[0, 5]]],
    ['one in another', [[0, 9], [2, 5]], [[0, 9]]],
    ['out of order', [[6, 8], [0, 2], [2, 3]], [[0, 3], [6, 8]]],
    ['that start together', [[0, 2], [0, 5], [5, 6]], [[0, 6]]],
  ] as const)('%s', (_, spans, expected) => {
    expect(mergeSpans(spans.map(([start, end]) => ({ start, end })))).toEqual(expected.map(([start, end]) => ({ start, end })));
  });
});
